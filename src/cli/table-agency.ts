/** Whose a published table is, by the name of its file, the titles over it, and what most rows name as 公开主体. */
import { basename } from "node:path";
import { leadingPlace } from "../instruments/index.js";
import type { Agency } from "../model/index.js";
import type { Grid } from "../tables/index.js";
import type { PublishedRow } from "../tables/read/published.js";

/** The agency of a table; null where nothing names one. */
export function agencyOf(
  file: string,
  grids: readonly Grid[],
  rows: readonly Pick<PublishedRow, "subjects">[],
): Agency | null {
  return agencyIn([basename(file), ...textsAbove(grids)]) ?? agencyIn(mostSubjects(rows));
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
/** A title, and perhaps a date beside it. */
const MOST_IN_TITLE = 2;

function textsAbove(grids: readonly Grid[]): string[] {
  return grids.flatMap(({ name, rows }) => [name, ...titlesOf(rows)]);
}

/** The rows of a text or two before those of the table, where documents and bodies stand that are not the agency. */
function titlesOf(rows: Grid["rows"]): string[] {
  const texts = rows
    .slice(0, LOOKED_AT)
    .map(({ cells }) => cells.flatMap(({ text, covered }) => (covered || text.trim() === "" ? [] : [text])));
  const begun = texts.findIndex((row) => row.length > MOST_IN_TITLE);
  return texts.slice(0, begun < 0 ? LOOKED_AT : begun).flat();
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

/** Whether a name is that of a county's government or bureau. */
export function isOfCounty(name: string): boolean {
  return COUNTY.test(name);
}
