/** Tables of Markdown, such as our own writer makes. */
import { RowCollector, seen } from "./cells.js";
import type { Grid } from "./grid.js";
import { Meter, type ReadLimits } from "./limits.js";

const HEADING = /^#{1,6}\s+(.*)$/u;
const RULE = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/u;

/** Whether a text has a table of this kind: a row of dashes under a row with bars. */
export function isMarkdown(text: string): boolean {
  return /^\|.*\|[ \t]*\r?\n\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/mu.test(text);
}

/** Reads the tables, each named by the heading before it. */
export function readMarkdown(text: string, limits: ReadLimits): Grid[] {
  const meter = new Meter(limits);
  const grids: Grid[] = [];
  let heading = "";
  let table: RowCollector | null = null;
  let row = 0;
  for (const line of [...text.split(/\r?\n/u), ""]) {
    if (line.startsWith("|")) {
      if (table === null) row = 0;
      table ??= new RowCollector(meter, heading);
      if (RULE.test(line)) continue;
      row += 1;
      table.add(
        row,
        cellsOf(line).map((cell) => ({ text: seen(cell), covered: false })),
      );
      continue;
    }
    const grid = table?.grid();
    if (grid) grids.push(grid);
    table = null;
    const found = HEADING.exec(line)?.[1];
    if (found !== undefined) heading = plain(found);
  }
  return grids;
}

function cellsOf(line: string): string[] {
  const cells = line.split(/(?<!\\)\|/u).slice(1);
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map(plain);
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>/giu, "\n")
    .replace(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\\([\\`*_[\]|~])/gu, "$1");
}
