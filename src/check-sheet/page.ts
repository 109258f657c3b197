/** The check sheet as a page to read and print; decisions are taken in the workbook. */
import { assertArgument } from "../model/argument.js";
import { FACTS, SHEET } from "../model/shapes.js";
import type { PlainTable } from "../tables/layout/model.js";
import { renderReport } from "../tables/report/index.js";
import { type CheckLine, type CheckSheet, SHEET_PARTS, undecidedDisclosers } from "./model.js";
import { CHECK_COLUMNS } from "./sheet/columns.js";
import { CHECK_WORDS, type CheckWords } from "./words/index.js";

/**
 * Writes the page. The same input gives the same text.
 *
 * @param sheet see `checkSheet`
 * @param facts see `checkFacts`
 */
export async function checkPage(sheet: CheckSheet, facts: readonly PlainTable[]): Promise<string> {
  assertArgument("checkPage", sheet, SHEET);
  assertArgument("checkPage", facts, FACTS);
  const words = CHECK_WORDS[sheet.lang];
  const undecided = undecidedDisclosers(sheet);
  const page = await renderReport(
    {
      title: words.title(sheet.agency),
      lines: [
        words.page.open(sheet.open.length, undecided.length),
        ...(["advised", "later"] as const).flatMap((part) =>
          sheet[part].length === 0 ? [] : [words.page.more(part, sheet[part].length)],
        ),
      ],
      tables: [
        ...SHEET_PARTS.map((part) =>
          linesTable(words.sheet[part], sheet[part], part === "decided" || part === "asked", words),
        ),
        ...facts,
      ],
      lang: sheet.lang,
    },
    "html",
  );
  return String(page);
}

const PRINTED = ["domain", "title", "why", "shown", "seen", "decision", "value", "remark"] as const;

function linesTable(
  title: string,
  lines: readonly CheckLine[],
  decided: boolean,
  { heading, decision }: CheckWords,
): PlainTable {
  const keys = PRINTED.filter((key) => key !== "decision" || decided);
  return {
    title,
    columns: keys.map((key) => ({ heading: heading[key], width: CHECK_COLUMNS[key].width, align: "left" })),
    rows: lines.map((line) => keys.map((key) => (key === "decision" ? decision[line.decision] : line[key]))),
  };
}
