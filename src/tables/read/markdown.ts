/** Tables drawn with bars: of Markdown, such as our own writer and chat tools make, and of terminals. */
import { RowCollector } from "./cells.js";
import type { Grid } from "./grid.js";
import { Meter, type ReadLimits } from "./limits.js";
import { seen } from "./seen.js";

const HEADING = /^#{1,6}[ \t]+(.*)$/u;

/** A row of dashes: what begins with a corner frames a table, and may stand between all its rows. */
const RULE = /^[|:+\-—–－─━═┼├┤┌┐└┘┬┴│ \t]+$/u;
const FRAME = /^[+├┌└┼]/u;
const DASH = /[-—–－─━═]/u;
const CROSSING = /[|+┼┬┴├┌└│]/u;

const BAR = /(?<!\\)[|│┃]/u;
const OUTER = /^[|│┃]/u;

/** Whether a text has a table of this kind: a row of dashes under a row with bars. */
export function isMarkdown(text: string): boolean {
  let above = "";
  for (const line of text.split("\n")) {
    const bare = bareLine(line);
    if (isRule(bare) && BAR.test(above)) return true;
    above = bare;
  }
  return false;
}

function isRule(line: string): boolean {
  return RULE.test(line) && DASH.test(line) && CROSSING.test(line);
}

/** Without what indents or quotes a table. */
function bareLine(line: string): string {
  return line.replace(/^[\s>\u3000]+/u, "").trimEnd();
}

/** Reads the tables, each named by the heading before it. */
export function readMarkdown(text: string, limits: ReadLimits): Grid[] {
  const meter = new Meter(limits);
  const grids: Grid[] = [];
  let heading = "";
  let lines: string[] = [];
  const finish = () => {
    const grid = tableOf(lines, new RowCollector(meter, heading));
    if (grid) grids.push(grid);
    lines = [];
  };
  for (const line of [...text.split("\n").map(bareLine), ""]) {
    const found = HEADING.exec(line)?.[1];
    if (found === undefined && (BAR.test(line) || isRule(line))) lines.push(line);
    else {
      finish();
      if (found !== undefined) heading = plain(found);
    }
  }
  return grids;
}

/** The table that lines with bars make; null where none of them is a rule or begins with a bar. */
function tableOf(lines: readonly string[], collector: RowCollector): Grid | null {
  if (!lines.some((line) => isRule(line) || OUTER.test(line))) return null;
  const rules = lines.filter((line) => isRule(line) && FRAME.test(line)).length;
  // Without bars at the sides, a bar at the begin stands behind a blank cell.
  const outer = OUTER.test(lines.find((line) => !isRule(line)) ?? "");
  let row = 0;
  let open: string[] | null = null;
  const add = (cells: readonly string[]) => {
    row += 1;
    collector.add(
      row,
      cells.map((cell) => ({ text: seen(cell), covered: false })),
    );
  };
  for (const line of lines) {
    if (isRule(line)) {
      if (open) add(open);
      open = null;
    } else if (rules > FRAMED) open = stacked(open, cellsOf(line, outer));
    else add(cellsOf(line, outer));
  }
  if (open) add(open);
  return collector.grid();
}

/** A frame has three rules: over the headings, under them, and at the end. With more, each row has one below it. */
const FRAMED = 3;

function stacked(above: readonly string[] | null, cells: readonly string[]): string[] {
  return above === null ? [...cells] : above.map((cell, at) => `${cell}\n${cells[at] ?? ""}`);
}

function cellsOf(line: string, outer: boolean): string[] {
  const cells = line.split(BAR);
  if (outer && cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map(plain);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
};

function plain(text: string): string {
  return text
    .trim()
    .replace(/<br\s{0,9}\/?>/giu, "\n")
    .replace(/&(?:amp|lt|gt|quot|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/(?<!\\)\*\*([^*]+)\*\*/gu, "$1")
    .replace(/\\([\\`*_[\]|~])/gu, "$1");
}
