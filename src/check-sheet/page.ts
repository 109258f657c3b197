/** The check sheet as a page to read and print; decisions are taken in the workbook. */
import type { PlainTable } from "../tables/layout/model.js";
import { renderReport } from "../tables/report/index.js";
import type { CheckLine, CheckSheet } from "./model.js";
import { CHECK_SHEETS, DECISION_WORDS } from "./sheet/columns.js";

/**
 * Writes the page. The same input gives the same text.
 *
 * @param sheet see `checkSheet`
 * @param facts see `checkFacts`
 */
export async function checkPage(sheet: CheckSheet, facts: readonly PlainTable[]): Promise<string> {
  const { open, advised } = sheet;
  const page = await renderReport(
    {
      title: `${sheet.agency}政务公开事项目录核对单`,
      lines: [
        open.length === 0
          ? "没有要决定的事，目录可以发布。"
          : `还有${open.length}件事要决定，目录是草案。在核对单.xlsx 里填“决定”，再运行 zwgk confirm。`,
        ...(advised.length === 0 ? [] : [`另有${advised.length}件建议处理，不影响发布。`]),
      ],
      tables: [
        ...(["open", "advised", "decided"] as const).map((part) =>
          linesTable(CHECK_SHEETS[part], sheet[part], part === "decided"),
        ),
        ...facts,
      ],
      lang: "zh",
    },
    "html",
  );
  return String(page);
}

function linesTable(title: string, lines: readonly CheckLine[], decided: boolean): PlainTable {
  const left = (heading: string, width: number) => ({ heading, width, align: "left" as const });
  return {
    title,
    columns: [
      left("领域", 10),
      left("公开事项", 26),
      left("要决定什么", 14),
      left("目录现在写的", 52),
      left("公开页面", 18),
      ...(decided ? [left("决定", 8)] : []),
      left("改为", 30),
      left("备注", 16),
    ],
    rows: lines.map((line) => [
      line.domain,
      line.title,
      line.why,
      line.shown,
      line.seen,
      ...(decided ? [DECISION_WORDS[line.decision]] : []),
      line.value,
      line.remark,
    ]),
  };
}
