/** An official or local table, held against the standard: what `zwgk intake` decides about, and what is taken home. */
import { createAligner } from "../../../src/align/index.js";
import { catalog, createCatalog } from "../../../src/index.js";
import {
  acceptKinds,
  begunEdition,
  begunText,
  byDomain,
  editsOf,
  type Intake,
  ownPublisher,
  publisherLevel,
  takeIn,
  writeEdits,
  writeIntakeSheet,
} from "../../../src/intake/index.js";
import { type CatalogData, type DomainId, sourceSchema } from "../../../src/model/index.js";
import { packProject } from "../../../src/project/index.js";
import { loadReleaseData } from "../../../src/releases/index.js";
import { type PublishedTable, readPublishedFile } from "../../../src/tables/index.js";
import { validateSources } from "../../../src/validate/index.js";
import { parseYaml } from "../../../src/yaml/index.js";
import { NO_ROWS } from "./check.js";
import { MEDIA, output } from "./outputs.js";
import { ProblemError, refuse } from "./problem.js";
import type { IntakeRequest, IntakeTaken, Output } from "./protocol.js";

type Decided = ReadonlyMap<string, "take" | "variant" | "skip">;

interface Read {
  readonly table: PublishedTable;
  readonly data: CatalogData;
  readonly rows: ReturnType<typeof byDomain>;
}

async function read({ name, bytes }: IntakeRequest): Promise<Read> {
  const { vocabulary } = catalog;
  const table = await readPublishedFile(bytes, { vocabulary, name: name.replace(/\.[^.]*$/u, "") });
  if (table.rows.length === 0) throw new ProblemError(NO_ROWS);
  const rows = byDomain(await createAligner(catalog).align(table.rows, { domain: undefined }), catalog);
  return { table, data: await loadReleaseData(catalog.release.release), rows };
}

/**
 * What a table says of the standard, domain by domain.
 *
 * @throws ProblemError where it holds no items
 */
export async function takeTableIn(asked: IntakeRequest): Promise<IntakeTaken> {
  const from = await read(asked);
  return {
    domains: [...from.rows.domains.keys()].map((domain) => {
      const { lines, known, missing } = intakeOf(domain, asked, from);
      return {
        domain,
        lines,
        known: known.length,
        missing: missing.length,
        accepted: [...acceptKinds({ lines }, ["confirms", "fills"]).keys()],
      };
    }),
    unplaced: from.rows.unplaced.length,
  };
}

function intakeOf(
  domain: DomainId,
  asked: IntakeRequest,
  { table, data, rows }: Read,
  isOwn = false,
): Intake {
  const { edition } = data.editions[domain];
  return takeIn({
    domain,
    rows: rows.domains.get(domain) ?? [],
    unread: table.unread,
    edition: isOwn ? begunEdition(domain, asked.source, data) : { ...edition, notes: [] },
    standard: edition.items,
    used: [...edition.items, ...(edition.redirects ?? [])].map(({ id }) => id),
    catalog: createCatalog(data),
    source: asked.source,
    publisher: ownPublisher(asked.publisher, publisherLevel(asked.publisher)),
  });
}

/**
 * The table as an edition of one's own: the files that a profile stands on by `base`, zipped.
 *
 * @throws ProblemError where `zwgk intake` would refuse to write them
 */
export async function ownEdition(asked: IntakeRequest): Promise<Output> {
  const from = await read(asked);
  const files: Record<string, string> = {};
  for (const domain of from.rows.domains.keys()) {
    const begun = begunEdition(domain, asked.source, from.data);
    const intake = intakeOf(domain, asked, from, true);
    const decisions: Decided = new Map(intake.lines.map(({ id }) => [id, "take"]));
    const source = sourceOf(asked, domain, intake.lines.length);
    const edits = editsOf(begun, intake, decisions, asked.source);
    const texts = writeEdits({ edition: begunText(begun), sources: null }, edits, {
      domain,
      source,
      isKnown: false,
    });
    files[`editions/${domain}/${asked.source}.yaml`] = texts.edition;
    if (texts.sources !== null) files[`sources/${domain}.yaml`] = texts.sources;
  }
  const read_ = Object.entries(files).map(([file, text]) => parseYaml(text, file));
  refuse(validateSources(read_, { reference: from.data }).findings);
  return output(`${asked.publisher}版本.zip`, await packProject(files), MEDIA.zip);
}

/** What is given to those who keep the catalog: the table, the decisions, and the one command that takes both in. */
export async function contribution(
  asked: IntakeRequest,
  decided: readonly (readonly [string, "take" | "variant" | "skip"])[],
  day: string,
): Promise<Output> {
  const from = await read(asked);
  const lines = [...from.rows.domains.keys()].flatMap((domain) => intakeOf(domain, asked, from).lines);
  const sheet = await writeIntakeSheet(lines, new Map(decided), {
    title: `${asked.source} 录入核对`,
    day,
  });
  const { name, publisher, url, source } = asked;
  const options = [
    `--source ${source}`,
    `--publisher ${publisher}`,
    ...(url === "" ? [] : [`--url ${url}`]),
    "--sheet 核对.xlsx",
  ];
  const text = [
    `来源：${publisher} ${url}`,
    `标准目录：${catalog.release.release}`,
    "",
    "录入（在标准目录的文件夹里）：",
    `npx zwgk intake ${name} ${options.join(" ")}`,
    "",
  ].join("\n");
  const packed = await packProject({ [name]: asked.bytes, "核对.xlsx": sheet, "说明.txt": text });
  return output(`${publisher}录入材料.zip`, packed, MEDIA.zip);
}

function sourceOf({ source: id, publisher, url }: IntakeRequest, domain: DomainId, items: number) {
  const made = sourceSchema.safeParse({
    id,
    url: url === "" ? null : url,
    publisher,
    level: publisherLevel(publisher),
    date: null,
    shows: `${catalog.domain(domain).name}：${items} 项`,
  });
  if (made.success) return made.data;
  throw new ProblemError({
    code: "source-invalid",
    message: { zh: "来源的代码、发布单位或网址写得不对", en: "code, publisher or address cannot be used" },
    hint: {
      zh: "代码用小写字母、数字和连字符，例如 fj-pingtan-2020；网址以 http 开头，没有的空着",
      en: "a code has small letters, digits and hyphens, such as fj-pingtan-2020; an address begins with http",
    },
  });
}
