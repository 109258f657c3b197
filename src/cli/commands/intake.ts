import { existsSync } from "node:fs";
import { join } from "node:path";
import { createCatalog, widened } from "../../catalog/index.js";
import {
  type AlignedRow,
  byDomain,
  changelogLine,
  type Decisions,
  editsOf,
  type Intake,
  takeIn,
  writeEdits,
  written,
} from "../../intake/index.js";
import type { CatalogData, DomainId, Finding } from "../../model/index.js";
import { type IntakePlace, type IntakeTarget, loadTarget, writeTargets } from "../../node/index.js";
import type { PublishedTable } from "../../tables/read/published.js";
import { namedInFull } from "../../text/named.js";
import { formatText } from "../../validate/index.js";
import type { YamlSource } from "../../yaml/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { EXIT_BAD_INPUT, EXIT_FINDINGS, Failure } from "../exit.js";
import { reportingFileErrors } from "../file-errors.js";
import { type DecideOptions, decide } from "../intake/decide.js";
import { domainLines, replacedLines } from "../intake/lines.js";
import { publisherOf, type SourceOptions, showsOf, sourceOf } from "../intake/source.js";
import { paintOf } from "../paint.js";
import { printJson, printLines } from "../print.js";
import { alignRowsOf, publishedAt } from "../published.js";
import { releaseData } from "../release.js";
import { domainTerms, readCodes } from "../terms.js";

interface IntakeOptions extends SourceOptions, DecideOptions {
  readonly domain?: string;
  readonly edition?: string;
  readonly folder?: string;
  readonly json?: true;
}

/** `zwgk intake`: a published table into the standard, or into an edition of one's own. */
export const addIntake: AddCommand = (program, context) => {
  const { options, intake } = context.messages;
  beginCommand(program, "intake", ["<file...>"], context)
    .requiredOption("--source <id>", intake.options.source)
    .option("--publisher <name>", intake.options.publisher)
    .option("--url <address>", intake.options.url)
    .option("--date <date>", intake.options.date)
    .option("--level <level>", intake.options.level)
    .option("-d, --domain <domain>", intake.options.domain)
    .option("--edition <edition>", intake.options.edition)
    .option("--folder <dir>", intake.options.folder)
    .option("--accept <kinds>", intake.options.accept)
    .option("--sheet <file>", intake.options.sheet)
    .option("--dry-run", intake.options.dryRun)
    .option("--json", options.json)
    .action((files: readonly string[], asked: IntakeOptions) => intakeFiles(files, asked, context));
};

/** A domain whose rows are taken in. */
interface Taken {
  readonly target: IntakeTarget;
  readonly rows: number;
  readonly intake: Intake;
}

async function intakeFiles(files: readonly string[], asked: IntakeOptions, given: Context): Promise<void> {
  const { io, messages } = given;
  const { say } = messages.intake;
  const standing = await placeOf(asked, given);
  const only = onlyDomain(asked, standing.data, messages);
  const place = { ...standing, data: only === undefined ? standing.data : widened(standing.data, only) };
  const context = { ...given, data: place.data, catalog: createCatalog(place.data) };
  const taken = await takenIn(files, { ...asked, only }, place, context);
  if (taken === null) return;
  const all = taken.flatMap(({ intake }) => intake.lines);
  if (asked.json)
    printJson(
      context,
      taken.map(({ target, intake }) => ({ domain: target.domain, ...intake })),
    );
  else {
    for (const { target, rows, intake } of taken) {
      const { domain, edition } = target;
      printLines(context, domainLines({ domain, edition: edition.edition, rows, intake }, context));
    }
  }
  const isBegun = taken.some(({ target }) => target.edition.items.length === 0);
  const everything: DecideOptions =
    isBegun && asked.accept === undefined ? { ...asked, accept: "adds" } : asked;
  const decisions = await decide(all, everything, `${asked.source} 录入核对`, context);
  if (decisions === null) return;
  const whole = isBegun ? withDoubtful(taken, decisions) : decisions;
  if (!(await write(taken, whole, asked, place, context))) return;
  const open = all.filter(({ id }) => !whole.has(id)).length;
  if (open > 0 && !asked.dryRun) {
    io.err(`${say.undecided(open)}\n`);
    context.finish(EXIT_FINDINGS);
  }
}

/** The one domain whose rows are asked for; it alone may be of a later wave. */
function onlyDomain(
  { domain }: IntakeOptions,
  data: CatalogData,
  messages: Context["messages"],
): DomainId | undefined {
  if (domain === undefined) return undefined;
  const catalog = createCatalog(data);
  const further = catalog.further.map(({ id, name, en }) => ({ code: id as string, zh: name, en }));
  const [only] = readCodes<string>("--domain", domain, [...domainTerms(catalog), ...further], messages);
  return only as DomainId | undefined;
}

/** The rows of a table that begins an edition are that edition: none of them is left out. */
function withDoubtful(taken: readonly Taken[], decisions: Decisions): Decisions {
  const begun = taken.filter(({ target }) => target.edition.items.length === 0);
  const adds = begun.flatMap(({ intake }) => intake.lines.filter(({ kind }) => kind === "adds"));
  return new Map([...adds.map(({ id }) => [id, "take"] as const), ...decisions]);
}

async function placeOf({ edition, folder }: IntakeOptions, context: Context): Promise<IntakePlace> {
  const { data, messages } = context;
  const { failures } = messages.intake;
  if (edition !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(edition))
    throw new Failure("edition-name", failures["edition-name"](edition));
  const known = new Set(Object.values(data.editions).map((one) => one.edition.edition));
  const isStandard = edition === undefined || known.has(edition) || /^\d{4}$/u.test(edition);
  if (!isStandard) return { folder: folder ?? ".", edition, isStandard, data };
  const catalogs = folder ?? "catalogs";
  if (!existsSync(join(catalogs, "editions")))
    throw new Failure("catalogs-missing", failures["catalogs-missing"](catalogs));
  return { folder: catalogs, edition, isStandard, data: await releaseData(catalogs, context) };
}

/** Reads the tables, and what they say of each domain's edition; null where something stands against it. */
async function takenIn(
  files: readonly string[],
  { only, ...asked }: IntakeOptions & { readonly only: DomainId | undefined },
  place: IntakePlace,
  context: Context,
): Promise<Taken[] | null> {
  const { io, messages } = context;
  const tables: PublishedTable[] = [];
  for (const file of files) tables.push(await publishedAt(file, context));
  const targets = new Map<DomainId, IntakeTarget>();
  const targetOf = async (domain: DomainId): Promise<boolean> => {
    if (targets.has(domain)) return true;
    const { target, findings, read } = await loadTarget(domain, place);
    if (!target) return refuse(findings, read, context);
    targets.set(domain, target);
    return true;
  };
  // An edition of one's own knows rows that the standard does not have.
  const first = await sorted(tables, only, context);
  for (const domain of first.domains.keys()) if (!(await targetOf(domain))) return null;
  const own = withItems(place.data, [...targets.values()]);
  const ownContext = { ...context, catalog: createCatalog(own) };
  const { domains, unplaced } = place.isStandard ? first : await sorted(tables, only, ownContext);
  for (const domain of domains.keys()) if (!(await targetOf(domain))) return null;
  if (unplaced.length > 0)
    io.err(
      `${messages.intake.say.unplaced(unplaced.map(({ row }) => namedInFull(row)).join(messages.separator))}\n`,
    );
  return [...domains].flatMap(([domain, rows]): Taken[] => {
    const target = targets.get(domain);
    if (!target) return [];
    const { edition, used, sources } = target;
    const standard = place.data.editions[domain].edition.items;
    const unread = tables.flatMap((table) => table.unread);
    const publisher = publisherOf(asked, sources);
    const input = { domain, rows, unread, edition, standard, used, publisher };
    const intake = takeIn({ ...input, catalog: ownContext.catalog, source: asked.source });
    return [{ target, rows: rows.length, intake }];
  });
}

/** Of a table of one domain at most this share of rows may look like another's. */
const STRAY = 0.2;

async function sorted(tables: readonly PublishedTable[], domain: DomainId | undefined, context: Context) {
  const alignedIn = async (within: DomainId | undefined) => {
    const aligned: AlignedRow[] = [];
    for (const table of tables) aligned.push(...(await alignRowsOf(table, within, context)));
    return aligned;
  };
  const all = await alignedIn(undefined);
  const found = byDomain(all, context.catalog);
  if (domain === undefined) return found;
  const own = found.domains.get(domain) ?? [];
  // A table of this domain alone, whose rows may all be worded otherwise; in a list of many domains the others' rows are not its.
  const others = all.length - own.length - found.unplaced.length;
  const isItsTable = others <= all.length * STRAY;
  return { domains: new Map([[domain, isItsTable ? await alignedIn(domain) : own]]), unplaced: [] };
}

/** The standard with what only the editions of one's own have. */
function withItems(data: CatalogData, targets: readonly IntakeTarget[]): CatalogData {
  const editions = targets.map(({ domain, edition }) => {
    const { edition: standard, sources } = data.editions[domain];
    const own = new Set(edition.items.map(({ id }) => id));
    const items = [...edition.items, ...standard.items.filter(({ id }) => !own.has(id))];
    return [domain, { edition: { ...standard, items }, sources }] as const;
  });
  return { ...structuredClone({ ...data }), editions: { ...data.editions, ...Object.fromEntries(editions) } };
}

async function write(
  taken: readonly Taken[],
  decisions: Decisions,
  asked: IntakeOptions,
  place: IntakePlace,
  context: Context,
): Promise<boolean> {
  const { io, language, messages, catalog } = context;
  const { say } = messages.intake;
  const told: string[] = [];
  const over: string[] = [];
  const changed = taken.flatMap(({ target, intake }) => {
    const edits = editsOf(target.edition, intake, decisions, asked.source);
    if (edits.length === 0) return [];
    const lines = written(intake, decisions);
    const items = new Set(lines.map(({ item }) => item)).size;
    const { source, isKnown } = sourceOf(
      asked,
      target.sources,
      showsOf(target.domain, context, items),
      context,
    );
    const { name, en } = catalog.domain(target.domain);
    over.push(...replacedLines(lines, context));
    told.push(changelogLine({ zh: name, en }, lines, source.publisher, source.id)[language]);
    return [{ target, texts: writeEdits(target.texts, edits, { domain: target.domain, source, isKnown }) }];
  });
  const dryRun = asked.dryRun === true;
  const { files, findings, read } = await reportingFileErrors(place.folder, messages, () =>
    writeTargets(changed, place, dryRun),
  );
  if (findings.length > 0) {
    refuse(findings, read, context);
    io.err(`${say.refused}\n`);
    return false;
  }
  if (files.length === 0) {
    const isOpen = dryRun && decisions.size === 0 && taken.some(({ intake }) => intake.lines.length > 0);
    io.err(`${isOpen ? say.looked : say.unchanged}\n`);
    return true;
  }
  io.err(`${[dryRun ? say.wouldWrite : say.written, ...files.map((file) => `  ${file}`)].join("\n")}\n`);
  for (const line of over) io.err(`${line}\n`);
  io.err(`${[say.changelog, ...told.map((line) => `- ${line}`)].join("\n")}\n`);
  if (!place.isStandard && place.edition !== undefined && !dryRun)
    io.err(`${say.begun(join(place.folder, "editions"), place.edition)}\n`);
  return true;
}

function refuse(findings: readonly Finding[], read: readonly YamlSource[], context: Context): false {
  const { io, language, finish } = context;
  io.err(formatText(findings, { language, sources: read, paint: paintOf(io) }));
  finish(EXIT_BAD_INPUT);
  return false;
}
