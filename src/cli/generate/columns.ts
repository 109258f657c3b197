/** `zwgk generate --columns`: the columns (栏目) that a portal needs for a list, as a workbook and as data. */
import type { DisclosureList } from "../../model/list.js";
import type { Output } from "../../node/index.js";
import { type PortalColumn, portalColumns } from "../../portal/index.js";
import { type Report, renderReport } from "../../tables/report/index.js";
import type { Context } from "../context.js";
import { fileName } from "../file-name.js";

/** @returns `…网站栏目.xlsx` and `.json` */
export async function columnOutputs(list: DisclosureList, context: Context): Promise<Output[]> {
  const columns = portalColumns(list);
  const report = reportOf(columns, list.agency.name, context);
  const stem = fileName(report.title);
  return [
    { name: `${stem}.xlsx`, content: await renderReport(report, "xlsx") },
    { name: `${stem}.json`, content: `${JSON.stringify(columns, null, 2)}\n` },
  ];
}

/** Levels of a path: domain, category, name. */
const DEPTH = 3;

function reportOf(columns: readonly PortalColumn[], agency: string, { language, messages }: Context): Report {
  const { columns: words, fields } = messages;
  const { columnsTitle, columnsSummary, level } = messages.generate;
  const levels = Array.from({ length: DEPTH }, (_, at) => level(at + 1));
  const text = (heading: string, width: number) => ({ heading, width, align: "left" }) as const;
  return {
    title: columnsTitle(agency),
    lines: [columnsSummary(columns.length)],
    tables: [
      {
        title: columnsTitle(agency),
        columns: [
          ...levels.map((heading) => text(heading, 26)),
          text(words.id, 26),
          text(fields.content, 50),
          text(fields.deadline, 30),
        ],
        rows: columns.map(({ path, items }) => [
          ...levels.map((_, at) => path[at] ?? ""),
          items.map(({ id }) => id).join("\n"),
          items.flatMap(({ content }) => content).join("\n"),
          [...new Set(items.map(({ deadline }) => deadline ?? ""))].join("\n"),
        ]),
      },
    ],
    lang: language,
  };
}
