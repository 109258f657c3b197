/** A published table held against the standard, as `zwgk check` and `zwgk align` do it. */
import { type Aligner, createAligner } from "../../../src/align/index.js";
import { conformityOf, conformityReport, rubrics } from "../../../src/conformity/index.js";
import { catalog } from "../../../src/index.js";
import { type Place, placeOf } from "../../../src/instruments/index.js";
import { readGrids, readPublishedFile, renderReport } from "../../../src/tables/index.js";
import { MEDIA, output } from "./outputs.js";
import { ProblemError } from "./problem.js";
import type { Checked, CheckLevel, Lang, OwnList } from "./protocol.js";
import { titleOf } from "./title.js";

/** What is checked. */
export interface CheckRequest {
  readonly name: string;
  readonly source: Uint8Array | string;
  readonly level: CheckLevel;
  readonly lang: Lang;
  readonly day: string;
  /** The list that is being made, which knows what it has put off and left out. */
  readonly own: OwnList | null;
  /** Whether only the domains are asked about that the table covers. */
  readonly onlyCovered: boolean;
}

let aligner: Aligner | undefined;

/** Reads, aligns and judges a table. */
export async function checkPublished({
  name,
  source,
  level,
  lang,
  day,
  own,
  onlyCovered,
}: CheckRequest): Promise<Checked> {
  const { vocabulary } = catalog;
  const table = await readPublishedFile(source, { vocabulary, name: name.replace(/\.[^.]*$/u, "") });
  if (table.rows.length === 0) throw new ProblemError(NO_ROWS);
  aligner ??= createAligner(catalog);
  const aligned = await aligner.align(table.rows, { domain: undefined });
  const [rubric] = rubrics;
  if (!rubric) throw new Error("the package comes without a rubric");
  const isOwn =
    own !== null && (table.agency?.name ?? (await agencyOf(name, source, own))) === own.agency.name;
  const input = {
    rows: aligned.map(({ row, item, also }) => ({ row, item, also })),
    unread: table.unread,
    catalog,
    rubric,
    level: level ?? table.agency?.level ?? null,
    day,
    ...(isOwn
      ? {
          agency: own.agency,
          ...placeIn(own),
          later: new Set(own.later),
          leftOut: new Map(own.leftOut),
          lacks: own.lacks,
          decided: new Map(own.decided),
        }
      : {}),
  };
  const whole = conformityOf(input);
  const isPart = onlyCovered && whole.domains.length > 0;
  const conformity = isPart ? conformityOf({ ...input, domains: whole.domains }) : whole;
  const title = isOwn ? own.agency.name : (table.agency?.name ?? name.replace(/\.[^.]*$/u, ""));
  // A clerk knows items by their names; and the only table of a file needs none.
  const isOnly = new Set(table.rows.map(({ at }) => at.table)).size < 2;
  const placed = isOnly ? { ...conformity, deviations: conformity.deviations.map(withoutTable) } : conformity;
  const report = conformityReport(title, placed, catalog, lang, {}, false);
  const [html, xlsx] = await Promise.all([renderReport(report, "html"), renderReport(report, "xlsx")]);
  return {
    isOwn,
    rows: aligned.map(({ row, item, score }) => ({
      row: row.at.row,
      table: isOnly ? "" : row.at.table,
      name: [row.category, row.name].filter(Boolean).join("·"),
      item,
      itemName: nameOf(item),
      score,
    })),
    report,
    html: output(`${report.title}.html`, html, MEDIA.html),
    xlsx: output(`${report.title}.xlsx`, xlsx, MEDIA.xlsx),
  };
}

function withoutTable<D extends { readonly at: { readonly table: string; readonly row: number } | null }>(
  one: D,
): D {
  return one.at === null ? one : { ...one, at: { ...one.at, table: "" } };
}

/** Where the list belongs, as far as its agency says. */
function placeIn({ agency: { name, province = "", city = "" } }: OwnList): { readonly place?: Place } {
  const place = placeOf(province + city, name);
  return place ? { place } : {};
}

/** Rows of a table in which its title and its maker stand. */
const HEAD_ROWS = 12;

/**
 * The agency of the list that is being made, where a file is that list: by the name of the file, or by what stands above its
 * tables. Another agency's list may name it in its rows.
 */
async function agencyOf(
  file: string,
  source: Uint8Array | string,
  { agency: { name } }: OwnList,
): Promise<string | null> {
  if (name === "") return null;
  if (file.startsWith(name)) return name;
  if (typeof source === "string") return null;
  const grids = await readGrids(source, { name: file });
  const isNamed = grids.some(({ rows }) =>
    rows.slice(0, HEAD_ROWS).some(({ cells }) => {
      // A merged cell stands there as often as it is wide.
      const texts = [...new Set(cells.map(({ text }) => text.trim()))].filter((text) => text !== "");
      const isTitle = texts.length === 1 && texts[0]?.startsWith(name) === true;
      return isTitle || (texts.length === 2 && texts[1] === name);
    }),
  );
  return isNamed ? name : null;
}

function nameOf(id: string | null): string | null {
  const item = id === null ? undefined : catalog.item(id);
  return item ? titleOf(item) : null;
}

/** Said of a file without items. */
export const NO_ROWS = {
  code: "rows-missing",
  message: {
    zh: "没有认出公开事项：表里没有“公开事项”“公开内容”这样的表头",
    en: "no disclosure items were recognised: no headings such as 公开事项 and 公开内容",
  },
  hint: {
    zh: "选事项目录的表格文件；网页上的表格，连同表头一起选中、复制，再粘贴到这里",
    en: "choose the file of the disclosure list; of a table on a page, copy it with its headings and paste it here",
  },
};
