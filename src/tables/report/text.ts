/**
 * A report for the terminal: a table in columns where it fits, else each row as a short block, so that long texts need no
 * columns.
 */
import { displayWidth } from "../../text/width.js";
import { wrap } from "../../text/wrap.js";
import type { PlainTable } from "../layout/index.js";
import type { Lang } from "../options.js";
import { filledTables, type Report } from "./model.js";

/** The usual width of a terminal. */
const COLUMNS = 80;
const GAP = "  ";
const INDENT = "  ";

/** @returns lines, each ending in a line break, none wider than a terminal */
export function reportText(report: Report): string {
  const tables = filledTables(report).flatMap((table) => ["", table.title, ...bodyLines(table, report.lang)]);
  const lines = [report.title, ...report.lines].flatMap((line) => unpadded(wrap(line, COLUMNS)));
  return `${[...lines, ...tables].join("\n")}\n`;
}

function bodyLines(table: PlainTable, lang: Lang): string[] {
  const aligned = alignedLines(table);
  return aligned.some((line) => displayWidth(line) > COLUMNS)
    ? table.rows.flatMap(blockOf(table, lang))
    : aligned;
}

function alignedLines({ columns, rows }: PlainTable): string[] {
  const texts = [columns.map(({ heading }) => heading), ...rows.map((cells) => cells.map(oneLine))];
  const widths = columns.map((_, at) => Math.max(...texts.map((cells) => displayWidth(cells[at] ?? ""))));
  return texts.map((cells) => {
    const set = cells.map(
      (text, at) => text + " ".repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(text))),
    );
    return `${INDENT}${set.join(GAP)}`.trimEnd();
  });
}

function blockOf({ columns }: PlainTable, lang: Lang): (cells: PlainTable["rows"][number]) => string[] {
  const colon = lang === "zh" ? "：" : ": ";
  return (cells) => {
    const parts = cells
      .map((cell, at) => ({ heading: columns[at]?.heading ?? "", text: oneLine(cell) }))
      .filter(({ text }) => text !== "")
      .map(({ heading, text }, at) => (at === 0 ? text : `${heading}${colon}${text}`));
    const [first = "", ...others] = packed(parts, COLUMNS - 2 * INDENT.length);
    return [INDENT + first, ...others.map((line) => INDENT + INDENT + line)];
  };
}

/** Puts parts on lines, as many as fit; one that is wider than a line is broken. */
function packed(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)} · ${part}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...unpadded(wrap(part, width)));
  }
  return lines;
}

/** Lines without the blanks at which they were broken. */
function unpadded(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim());
}

function oneLine(cell: string | number): string {
  return String(cell).replaceAll("\n", "；");
}
