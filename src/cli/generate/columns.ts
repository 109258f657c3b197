/** `zwgk generate --columns`: the columns (栏目) that a portal needs for a list, as a workbook and as data. */
import type { DisclosureList } from "../../model/list.js";
import type { Output } from "../../node/index.js";
import { columnsReport, portalColumns } from "../../portal/index.js";
import { renderReport } from "../../tables/report/index.js";
import { fileName } from "../../text/file-name.js";
import type { Context } from "../context.js";

/** @returns `…网站栏目.xlsx` and `.json` */
export async function columnOutputs(list: DisclosureList, { language }: Context): Promise<Output[]> {
  const report = columnsReport(list, language);
  const stem = fileName(report.title);
  return [
    { name: `${stem}.xlsx`, content: await renderReport(report, "xlsx") },
    { name: `${stem}.json`, content: `${JSON.stringify(portalColumns(list), null, 2)}\n` },
  ];
}
