/** A report as GitHub-flavoured Markdown. */
import type { PlainTable } from "../layout/index.js";
import { escapeMarkdown } from "../markdown.js";
import { plainTableLines } from "../md.js";
import { filledTables, type Report } from "./model.js";

/** @returns the whole text */
export function reportMarkdown(report: Report): string {
  const blocks = [
    `# ${escapeMarkdown(report.title)}`,
    ...report.lines.map(escapeMarkdown),
    ...filledTables(report).flatMap((table: PlainTable) => [
      `## ${escapeMarkdown(table.title)}`,
      plainTableLines(table).join("\n"),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
