/** Lists for the tests: whole ones made from the YAML of the catalog, and small ones made by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assemble, type Catalog, createCatalog } from "../../src/catalog/index.js";
import type {
  CatalogFile,
  DisclosureList,
  FileKind,
  ListRow,
  ListSection,
  Profile,
  ReleaseEdition,
} from "../../src/model/index.js";
import { type DomainId, ITEM_FIELDS } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { type Lang, type ListFormat, renderList } from "../../src/tables/index.js";
import { parseYaml } from "../../src/yaml/index.js";

const ROOT = fileURLToPath(new URL("../../catalogs/", import.meta.url));
const KINDS: Readonly<Record<string, FileKind>> = {
  "domains.yaml": "domains",
  editions: "edition",
  instruments: "instruments",
  sources: "sources",
  vocabulary: "vocabulary",
};

/** The catalog as its YAML stands, pinned by a release of the tests' own. */
export const catalog: Catalog = createCatalog(assemble([...shipped(), release(shipped())]));

function shipped(): CatalogFile[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => {
      const kind = KINDS[file.split("/")[0] ?? ""];
      const { value } = parseYaml(readFileSync(join(ROOT, file), "utf8"), file);
      return kind === undefined ? [] : [{ file, kind, value } as CatalogFile];
    });
}

function release(files: readonly CatalogFile[]): CatalogFile {
  const count = { items: 0, attested: 0, partial: 0, unverified: 0, sources: 0 };
  const editions = files.flatMap((file): ReleaseEdition[] =>
    file.kind === "edition"
      ? [
          {
            domain: file.value.domain as DomainId,
            edition: file.value.edition,
            ...count,
            sha256: "0".repeat(64),
          },
        ]
      : [],
  );
  return {
    file: "releases/1.0.0.yaml",
    kind: "release",
    value: {
      release: "1.0.0",
      date: "2026-01-01",
      summary: { zh: "首次发布", en: "First release" },
      totals: { domains: editions.length, ...count, instruments: 0 },
      editions,
    },
  };
}

/** A county with nothing to say of its own, and a township that uses all of a profile. */
const COUNTY: Profile = { profile: 1, agency: { name: "某县人民政府", level: "county" }, release: "1.0.0" };
const TOWNSHIP: Profile = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township", province: "某省", city: "某市", county: "某县" },
  release: "1.0.0",
  date: "2026-03-05",
  documents: [
    {
      title: "某镇人民政府关于印发《某镇政务公开工作方案》的通知",
      number: "某政〔2026〕1号",
      date: "2026-01-09",
    },
  ],
  revisions: [{ due: "2026-06-30", task: "各办、中心完成本领域目录的调整完善" }],
  subjects: { township: "某镇人民政府" },
  channels: { portal: { name: "某县人民政府门户网站", url: "https://example.org/zhen" } },
  change: [{ item: "social-assistance-001", set: { deadline: "5个工作日内" }, reason: "县里要求加快" }],
  add: [
    {
      id: "local-001",
      domain: "social-assistance",
      category: "综合业务",
      name: "本地救助热线",
      content: ["热线电话"],
      basis: [{ words: "县里的通知" }],
      deadline: null,
      subjects: ["township"],
      channels: ["portal"],
      audience: { public: true },
      method: "proactive",
      levels: ["township"],
      reason: "本地需要",
    },
  ],
};

/** Every item that the counties disclose. */
export const countyList: DisclosureList = resolveProfile(COUNTY, catalog, { day: "2026-06-30" }).list;
/** Every item that the townships disclose, with local changes. */
export const townshipList: DisclosureList = resolveProfile(TOWNSHIP, catalog, { day: "2026-06-30" }).list;

function standard(): ListRow["origins"] {
  const origins = ITEM_FIELDS.map((field) => [field, { edition: "social-assistance/2019" }] as const);
  return Object.fromEntries(origins) as ListRow["origins"];
}

/** A row with nothing remarkable; tests state what differs. */
export function row(differs: Partial<ListRow> = {}): ListRow {
  return {
    id: "social-assistance-001",
    category: "综合业务",
    name: "监督检查",
    content: ["社会救助信访通讯地址", "社会救助投诉举报电话"],
    basis: ["相关政策规定"],
    deadline: "制定或获取信息之日起10个工作日内",
    subjects: [{ role: "township", name: "某镇人民政府" }],
    channels: ["portal", "notice-board"],
    audience: { public: true },
    method: "proactive",
    levels: ["county", "township"],
    verification: "attested",
    origins: standard(),
    ...differs,
  };
}

/** A section of the given rows. */
export function section(rows: readonly ListRow[], differs: Partial<ListSection> = {}): ListSection {
  return {
    domain: "social-assistance",
    number: 20,
    name: "社会救助",
    edition: "2019",
    guideline: { title: "社会救助领域标准指引", issuer: "民政部", number: null, issued: null },
    completeness: { nationalItems: null, basis: null, missing: null },
    rows: [...rows],
    ...differs,
  };
}

/** A township's list of the given sections. */
export function list(
  sections: readonly ListSection[],
  differs: Partial<DisclosureList> = {},
): DisclosureList {
  const rows = sections.flatMap((one) => one.rows);
  const count = (verification: ListRow["verification"]) =>
    rows.filter((one) => one.verification === verification).length;
  return {
    list: 1,
    agency: { name: "某镇人民政府", level: "township" },
    release: { version: "1.0.0", date: "2026-01-01" },
    date: null,
    basisOn: "2026-06-30",
    documents: [],
    revisions: [],
    channels: {},
    attestedOnly: false,
    counts: {
      items: rows.length,
      attested: count("attested"),
      partial: count("partial"),
      unverified: count("unverified"),
      local: count("local"),
      omitted: 0,
    },
    sections: [...sections],
    ...differs,
  };
}

/** Text of a format that is text. */
export async function text(value: DisclosureList, format: ListFormat, lang: Lang = "zh"): Promise<string> {
  const written = await renderList(value, format, { vocabulary: catalog.vocabulary, lang });
  if (typeof written !== "string") throw new TypeError(`${format} is not text`);
  return written;
}

/** Bytes of a format that is a zip. */
export async function bytes(
  value: DisclosureList,
  format: ListFormat,
  lang: Lang = "zh",
): Promise<Uint8Array> {
  const written = await renderList(value, format, { vocabulary: catalog.vocabulary, lang });
  if (typeof written === "string") throw new TypeError(`${format} is text`);
  return written;
}
