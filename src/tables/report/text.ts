/** A report for the terminal: each row of a table as a short block, so that long texts need no columns. */
import { filledTables, type Report } from "./model.js";

/** @returns lines, each ending in a line break */
export function reportText(report: Report): string {
  const tables = filledTables(report).flatMap(({ title, columns, rows }) => [
    "",
    title,
    ...rows.map((cells) =>
      cells
        .map((cell, at) => ({
          heading: columns[at]?.heading ?? "",
          text: String(cell).replaceAll("\n", "；"),
        }))
        .filter(({ text }) => text !== "")
        .map(({ heading, text }, at) => (at === 0 ? `  ${text}` : `${heading} ${text}`))
        .join(" · "),
    ),
  ]);
  return `${[report.title, ...report.lines, ...tables].join("\n")}\n`;
}
