/** A published table held against the standard, as `zwgk check` and `zwgk align` do it. */
import { type Aligner, createAligner } from "../../../src/align/index.js";
import { conformityOf, conformityReport, rubrics } from "../../../src/conformity/index.js";
import { catalog } from "../../../src/index.js";
import { readPublishedFile, renderReport } from "../../../src/tables/index.js";
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
  /** The list that is being made, which knows what it has put off. */
  readonly own: OwnList | null;
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
}: CheckRequest): Promise<Checked> {
  const { vocabulary } = catalog;
  const table = await readPublishedFile(source, { vocabulary, name: name.replace(/\.[^.]*$/u, "") });
  if (table.rows.length === 0) throw new ProblemError(NO_ROWS);
  aligner ??= createAligner(catalog);
  const aligned = await aligner.align(table.rows, { domain: undefined });
  const [rubric] = rubrics;
  if (!rubric) throw new Error("the package comes without a rubric");
  const conformity = conformityOf({
    rows: aligned.map(({ row, item, also }) => ({ row, item, also })),
    unread: table.unread,
    catalog,
    rubric,
    level: level ?? table.agency?.level ?? null,
    day,
    ...(own && own.agency === table.agency?.name ? { later: new Set(own.later) } : {}),
  });
  const title = table.agency?.name ?? name.replace(/\.[^.]*$/u, "");
  const report = conformityReport(title, conformity, catalog, lang);
  const [html, xlsx] = await Promise.all([renderReport(report, "html"), renderReport(report, "xlsx")]);
  return {
    rows: aligned.map(({ row, item, score }) => ({
      row: row.at.row,
      table: row.at.table,
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
