/** One responsibility list in every format that counties publish: rows that townships published, laid out as they do. */
import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from "docx";
import { writeXlsx } from "hucre/xlsx";
import { observedPowers } from "../evidence.js";

const SOURCES = ["he-luquan-2023", "nm-qingshuihe-2020", "gz-guiding-yunwu-2024", "tj-jizhou-bangjun"];
const TITLE = "某镇权责清单和公共服务事项清单";
const HEADINGS = ["序号", "职权类型", "职权名称", "实施依据", "行使主体", "承办机构", "责任事项"];
/** Rows above the data: title and heading. */
const TOP = 2;

/** The powers, sorted by type so that cells of one type can be merged. */
export const POWERS = observedPowers()
  .filter(({ source }) => SOURCES.includes(source))
  .sort((a, b) => ((a.type ?? "") < (b.type ?? "") ? -1 : a.type === b.type ? 0 : 1));

const ROWS = POWERS.map(({ type, name, basis, subject, office, duties }, index) => [
  String(index + 1),
  type ?? "",
  name,
  basis.join("\n"),
  subject ?? "",
  office ?? "",
  duties.join("\n"),
]);

/** Runs of rows of one type: first row and length. */
const RUNS = ROWS.flatMap((row, index) => {
  if (index > 0 && ROWS[index - 1]?.[1] === row[1]) return [];
  const rest = ROWS.slice(index).findIndex((other) => other[1] !== row[1]);
  return [{ start: index, length: rest < 0 ? ROWS.length - index : rest }];
});

const isCovered = (index: number) => !RUNS.some(({ start }) => start === index);

async function xlsx(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "权责清单",
        rows: [[TITLE, ...HEADINGS.slice(1).map(() => null)], HEADINGS, ...ROWS],
        merges: [
          { startRow: 0, endRow: 0, startCol: 0, endCol: HEADINGS.length - 1 },
          ...RUNS.filter(({ length }) => length > 1).map(({ start, length }) => ({
            startRow: TOP + start,
            endRow: TOP + start + length - 1,
            startCol: 1,
            endCol: 1,
          })),
        ],
      },
    ],
  });
}

async function docx(): Promise<Uint8Array> {
  const cell = (text: string, verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
    new TableCell({
      children: text.split("\n").map((line) => new Paragraph(line)),
      ...(verticalMerge ? { verticalMerge } : {}),
    });
  const rows = ROWS.map(
    (row, index) =>
      new TableRow({
        children: row.map((text, column) =>
          column === 1
            ? cell(
                isCovered(index) ? "" : text,
                isCovered(index) ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
              )
            : cell(text),
        ),
      }),
  );
  const head = new TableRow({ children: HEADINGS.map((text) => cell(text)) });
  const children = [new Paragraph(TITLE), new Table({ rows: [head, ...rows] })];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function html(): string {
  const row = (cells: readonly string[], index: number) => {
    const run = RUNS.find(({ start }) => start === index);
    return `<tr>${cells
      .map((text, column) => {
        if (column === 1 && isCovered(index)) return "";
        const span = column === 1 && run ? ` rowspan="${run.length}"` : "";
        return `<td${span}>${text.replaceAll("\n", "<br>")}</td>`;
      })
      .join("")}</tr>`;
  };
  return `<html><head><meta charset="utf-8"></head><body><h2>${TITLE}</h2><table>
<tr>${HEADINGS.map((text) => `<th>${text}</th>`).join("")}</tr>${ROWS.map(row).join("\n")}</table></body></html>`;
}

function separated(separator: string): string {
  const quoted = (text: string) => (/[",\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const title = [TITLE, ...HEADINGS.slice(1).map(() => "")];
  return [title, HEADINGS, ...ROWS].map((row) => row.map(quoted).join(separator)).join("\r\n");
}

/** By extension. The xls was made from the xlsx by a spreadsheet program. */
export const LIST_FILES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array | string>> = {
  xlsx,
  xls: () => readFileSync(new URL("../fixtures/responsibilities/powers.xls", import.meta.url)),
  docx,
  html,
  csv: () => separated(","),
  tsv: () => separated("\t"),
};
