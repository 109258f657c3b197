/** `zwgk adopt … --new-profile`: a profile made of the table that an agency published before. */
import { basename, join } from "node:path";
import { leadingPlace } from "../../instruments/index.js";
import type { Agency, Profile } from "../../model/index.js";
import { validateFiles } from "../../node/index.js";
import { profileOfTable } from "../../profile/index.js";
import type { Grid } from "../../tables/index.js";
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
  const named = agencyIn([basename(file), ...textsAbove(grids)]) ?? agencyIn(mostSubjects(table.rows));
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
  return level === "township" || COUNTY.test(name) || rows.some(({ levels }) => (levels ?? []).length > 0);
}

/** What most rows name as 公开主体: the list of a town names the town in every row. */
function mostSubjects(rows: readonly Pick<PublishedRow, "subjects">[]): string[] {
  const counts = new Map<string, number>();
  for (const { subjects } of rows) for (const name of subjects) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > rows.length / 2 ? [most[0]] : [];
}

/** Rows above a table that are looked at for the agency's name. */
const LOOKED_AT = 3;

function textsAbove(grids: readonly Grid[]): string[] {
  return grids.flatMap(({ name, rows }) => [
    name,
    ...rows
      .slice(0, LOOKED_AT)
      .flatMap(({ cells }) => cells.flatMap(({ text, covered }) => (covered ? [] : [text]))),
  ]);
}

const AGENCY =
  /^[^\p{Script=Han}]*(?:中共)?(\p{Script=Han}{1,20}?(?:人民政府|街道办事处|管理委员会|[县市区旗]\p{Script=Han}{1,12}[局委办]))/u;
const TOWNSHIP = /[乡镇]人民政府|街道办事处|(?:[乡镇])$/u;
/** 片区, 开发区 and their like are of no level that a name tells. */
const PLACE = "(?:[县市旗]|(?<![片园景林矿]|开发|管理|试验|示范|合作)区)";
const COUNTY = new RegExp(`${PLACE}(?:(?:人民)?政府|\\p{Script=Han}{1,12}[局委办])$`, "u");
/** 临江县社会救助领域政务公开标准目录 names the county without its government. */
const PLACE_ALONE = new RegExp(
  `^[^\\p{Script=Han}]*(\\p{Script=Han}{1,10}?${PLACE})(?=.{0,20}(?:目录|标准|清单))`,
  "u",
);
/** 横栏镇政务公开事项目录 names the town without its government. */
const TOWN =
  /^[^\p{Script=Han}]*(\p{Script=Han}{1,15}?[^乡镇街]{1,4}(?:[乡镇]|街道))(?=.{0,12}(?:目录|标准|清单))/u;

/** The agency that titles name; null where none does. */
function agencyIn(texts: readonly string[]): Agency | null {
  for (const text of texts) {
    const [, full] = AGENCY.exec(text) ?? [];
    const [, town] = TOWN.exec(text) ?? [];
    const [, place] = PLACE_ALONE.exec(text) ?? [];
    const called = town ?? place;
    const name = full ?? (called && (called.endsWith("街道") ? `${called}办事处` : `${called}人民政府`));
    if (name === undefined) continue;
    const leading = leadingPlace(name)?.place;
    return {
      name,
      level: TOWNSHIP.test(name) ? "township" : "county",
      ...(leading?.province ? { province: leading.province } : {}),
      ...(leading?.city ? { city: leading.city } : {}),
    };
  }
  return null;
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
