/** `zwgk adopt … --new-profile`: a profile made of the table that an agency published before. */
import { join } from "node:path";
import type { Agency, Profile } from "../../model/index.js";
import { validateFiles } from "../../node/index.js";
import { profileOfTable } from "../../profile/index.js";
import { readPublished } from "../../tables/read/official/index.js";
import type { PublishedRow } from "../../tables/read/published.js";
import { editInCodes } from "../../validate/index.js";
import { parseYaml, type YamlEdit } from "../../yaml/index.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { makeFolder } from "../init-folder.js";
import { printLines } from "../print.js";
import { alignRowsOf } from "../published.js";
import { quoted } from "../quoted.js";
import { isRefused } from "../refused.js";
import { startFrom } from "../start.js";
import { starterProfile } from "../starter.js";
import { agencyOf, isOfCounty } from "../table-agency.js";
import { gridsOf } from "../table-file.js";
import { openLines } from "./report.js";

/** How a profile is made from a table. */
export interface NewProfileOptions {
  /** Whether a profile that is there is replaced. */
  readonly force: boolean;
  /** The level that a person states; undefined to tell it by the table. */
  readonly level: "county" | "township" | undefined;
}

/** Makes the folder of a profile from a published table. */
export async function newProfile(
  file: string,
  folder: string,
  { force, level }: NewProfileOptions,
  context: Context,
): Promise<void> {
  const { catalog, data, io, language, messages } = context;
  const grids = await gridsOf(file, context);
  const table = readPublished(grids, catalog.vocabulary);
  if (table.rows.length === 0)
    throw new Failure("rows-missing", messages.check.failures["rows-missing"](file));
  const named = agencyOf(file, grids, table.rows);
  const told = atItsLevel(named ?? { name: messages.adopt.unnamed, level: "township" }, table.rows);
  const agency = level === undefined ? told : { ...told, level };
  const isGuessed = named !== null && level === undefined && !tellsLevel(named, table.rows);
  const aligned = await alignRowsOf(table, undefined, context);
  const made = profileOfTable({ agency, rows: aligned, unread: table.unread, catalog });
  const start = starterProfile(startFrom(made.profile, context), language);
  const text = editInCodes(start, "profile", editsOf(made.profile));
  const source = parseYaml(text, join(folder, "profile.yaml"));
  const { findings } = await validateFiles([source], { reference: data, day: io.today() });
  if (isRefused(findings, source, context)) return io.err(`${messages.adopt.refused}\n`);
  const written = await makeFolder(folder, text, force, context);
  const { change = [], add = [], exclude = [], domains } = made.profile;
  const items = new Set(aligned.flatMap(({ item }) => item ?? [])).size;
  printLines(context, [
    messages.adopt.made(written, agency.name),
    messages.adopt.counted({
      rows: table.rows.length,
      items,
      change: change.length,
      add: add.length,
      exclude: exclude.length,
      domains: domains?.exclude?.length ?? 0,
    }),
    ...(domains?.include ? [messages.adopt.included(domains.include.length)] : []),
    ...(made.repeated > 0 ? [messages.adopt.repeated(made.repeated)] : []),
    ...(made.elsewhere > 0 ? [messages.adopt.elsewhere(made.elsewhere)] : []),
    ...(isGuessed ? [messages.adopt.levelGuessed(agency.level)] : []),
    ...(named === null ? [messages.adopt.nameless] : []),
    ...openLines({ adopted: [], open: made.open, findings: [] }, written, context),
    messages.adopt.reasons(quoted(written)),
  ]);
  if (made.open.length > 0 || named === null) context.finish(EXIT_FINDINGS);
}

/** A name can mislead about the level (某片区管理局); a table of which no row is of that level, and each of the other, does not. */
function atItsLevel(agency: Agency, rows: readonly Pick<PublishedRow, "levels">[]): Agency {
  const other = agency.level === "township" ? "county" : "township";
  const stated = rows.flatMap(({ levels }) => (levels && levels.length > 0 ? [levels] : []));
  const isOther = stated.every((levels) => !levels.includes(agency.level) && levels.includes(other));
  return stated.length > 0 && isOther ? { ...agency, level: other } : agency;
}

/** Whether the name or the rows tell the level. */
function tellsLevel(
  { name, level }: Pick<Agency, "name" | "level">,
  rows: readonly Pick<PublishedRow, "levels">[],
): boolean {
  return level === "township" || isOfCounty(name) || rows.some(({ levels }) => (levels ?? []).length > 0);
}

/** What the starter says otherwise; its comments and examples stay. */
function editsOf({
  agency,
  subjects,
  bureaus,
  disclosedBy,
  domains,
  exclude = [],
  change = [],
  add = [],
}: Profile): YamlEdit[] {
  const append = (path: string, values: readonly unknown[]) =>
    values.map((value): YamlEdit => ({ op: "append", path: [path], value }));
  return [
    { op: "set", path: ["agency"], value: agency },
    { op: "set", path: ["subjects"], value: subjects },
    ...(bureaus ? [{ op: "set", path: ["bureaus"], value: bureaus } as const] : []),
    ...(disclosedBy ? [{ op: "set", path: ["disclosedBy"], value: disclosedBy } as const] : []),
    ...(domains ? [{ op: "set", path: ["domains"], value: domains } as const] : []),
    ...append("exclude", exclude),
    ...append("change", change),
    ...append("add", add),
  ];
}
