import type { CellSpan, TableFlow } from "../flow.js";
import { LineText } from "../lines.js";
import { fromSymbolFont, symbol } from "../symbols.js";
import type { TagHandler } from "../tags.js";

/** Text that was moved away, and the second of two ways to draw the same thing. */
const UNSEEN = new Set(["moveFrom", "Fallback"]);

const HEADING_STYLE = /^(?:heading|标题)?\s*\d$/iu;

/** Outline level of text that is no heading. */
const BODY_LEVEL = 9;

/** Columns of the widest table that Word makes. */
const MAX_COLUMNS = 63;

type Attributes = ReadonlyMap<string, string>;

/** Takes the tags of a document as they come. */
export function documentHandler(flow: TableFlow): TagHandler {
  let hidden = 0;
  /** A cell that has begun and whose properties are still being read. */
  let cell: CellSpan | null = null;
  let paragraph = new LineText();
  let isHeading = false;
  let inText = false;
  let vanished = false;
  let font = "";

  const beginCell = () => {
    if (cell !== null) flow.openCell(cell);
    cell = null;
  };
  const write = (text: string) => {
    flow.text.add(text);
    paragraph.add(text);
  };

  const opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
    tbl: () => {
      beginCell();
      flow.openTable();
    },
    tr: () => flow.openRow(),
    gridBefore: (attributes) => flow.skip(count(attributes)),
    tc: () => {
      cell = { columns: 1, rows: 1 };
    },
    gridSpan: (attributes) => {
      if (cell !== null) cell = { ...cell, columns: count(attributes) };
    },
    vMerge: (attributes) => {
      if (cell !== null && attributes.get("val") !== "restart") cell = { ...cell, rows: "above" };
    },
    p: () => {
      beginCell();
      paragraph = new LineText();
      isHeading = false;
    },
    pStyle: (attributes) => {
      isHeading = HEADING_STYLE.test(attributes.get("val") ?? "");
    },
    outlineLvl: (attributes) => {
      isHeading = Number(attributes.get("val")) < BODY_LEVEL;
    },
    r: () => {
      vanished = false;
      font = "";
    },
    vanish: (attributes) => {
      vanished = !/^(?:0|false)$/u.test(attributes.get("val") ?? "");
    },
    rFonts: (attributes) => {
      font = attributes.get("ascii") ?? "";
    },
    t: () => {
      inText = true;
    },
    br: () => flow.text.break(),
    cr: () => flow.text.break(),
    tab: () => write(" "),
    noBreakHyphen: () => write("-"),
    sym: (attributes) =>
      write(symbol(attributes.get("font") ?? "", Number.parseInt(attributes.get("char") ?? "", 16))),
  };

  const closed: Readonly<Record<string, () => void>> = {
    tbl: () => flow.closeTable(),
    tr: () => flow.closeRow(),
    tc: () => {
      beginCell();
      flow.closeCell();
    },
    p: () => {
      flow.text.block();
      if (isHeading) flow.heading(paragraph.take().trim());
    },
    t: () => {
      inText = false;
    },
  };

  return {
    open(name, attributes) {
      if (hidden > 0 || UNSEEN.has(name)) hidden += 1;
      else if (Object.hasOwn(opened, name)) opened[name]?.(attributes);
    },
    text(text) {
      if (inText && !vanished && hidden === 0) write(fromSymbolFont(font, text));
    },
    close(name) {
      if (hidden > 0) hidden -= 1;
      else if (Object.hasOwn(closed, name)) closed[name]?.();
    },
  };
}

function count(attributes: Attributes): number {
  const value = Number(attributes.get("val") ?? 1);
  return value >= 1 ? Math.min(Math.trunc(value), MAX_COLUMNS) : 1;
}
