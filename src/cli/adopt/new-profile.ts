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

/** Makes the folder of a profile from a published table. */
export async function newProfile(
  file: string,
  folder: string,
  force: boolean,
  context: Context,
): Promise<void> {
  const { catalog, data, io, language, messages } = context;
  const grids = await gridsOf(file, context);
  const table = readPublished(grids, catalog.vocabulary);
  if (table.rows.length === 0)
    throw new Failure("rows-missing", messages.check.failures["rows-missing"](file));
  const named = agencyIn([basename(file), ...textsAbove(grids)]);
  const agency = atItsLevel(named ?? { name: messages.adopt.unnamed, level: "township" }, table.rows);
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
  const whole = domains?.exclude?.length ?? 0;
  printLines(context, [
    messages.adopt.made(written, agency.name),
    messages.adopt.counted({
      rows: table.rows.length,
      items,
      change: change.length,
      add: add.length,
      exclude: exclude.length,
      domains: whole,
    }),
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
/** 横栏镇政务公开事项目录 names the town without its government. */
const TOWN =
  /^[^\p{Script=Han}]*(\p{Script=Han}{1,15}?[^乡镇街]{1,4}(?:[乡镇]|街道))(?=.{0,12}(?:目录|标准|清单))/u;

/** The agency that titles name; null where none does. */
function agencyIn(texts: readonly string[]): Agency | null {
  for (const text of texts) {
    const [, full] = AGENCY.exec(text) ?? [];
    const [, town] = TOWN.exec(text) ?? [];
    const name = full ?? (town && (town.endsWith("街道") ? `${town}办事处` : `${town}人民政府`));
    if (name === undefined) continue;
    const place = leadingPlace(name)?.place;
    return {
      name,
      level: TOWNSHIP.test(name) ? "township" : "county",
      ...(place?.province ? { province: place.province } : {}),
      ...(place?.city ? { city: place.city } : {}),
    };
  }
  return null;
}

/** What the starter says otherwise; its comments and examples stay. */
function editsOf({ agency, subjects, domains, exclude = [], change = [], add = [] }: Profile): YamlEdit[] {
  const append = (path: string, values: readonly unknown[]) =>
    values.map((value): YamlEdit => ({ op: "append", path: [path], value }));
  const own = agency.level === "township" ? "township" : "county-government";
  return [
    { op: "set", path: ["agency"], value: agency },
    {
      op: "set",
      path: ["subjects"],
      value: { [own]: agency.name, ...(typeof subjects === "object" ? subjects : {}) },
    },
    ...(domains ? [{ op: "set", path: ["domains"], value: domains } as const] : []),
    ...append("exclude", exclude),
    ...append("change", change),
    ...append("add", add),
  ];
}
