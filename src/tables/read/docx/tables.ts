/** The tables of a document, and the boxes that float over its text. */
import type { CellSpan, TableFlow } from "../flow.js";
import { type Attributes, type Concern, isOn } from "./tags.js";

/** Columns of the widest table that Word makes. */
const MAX_COLUMNS = 63;

/** Opens and closes what the tags of tables stand for. */
export class Tables implements Concern {
  readonly #flow: TableFlow;
  /** A cell that has begun and whose properties are still being read. */
  #cell: CellSpan | null = null;
  /** Whether boxes that come float; one that stands in the line is a part of its text. */
  #floats = true;
  readonly #boxes: boolean[] = [];

  constructor(flow: TableFlow) {
    this.#flow = flow;
  }

  readonly opened = {
    tbl: () => {
      this.#beginCell();
      this.#flow.openTable();
    },
    tr: () => this.#flow.openRow(),
    gridBefore: (attributes: Attributes) => this.#flow.skip(count(attributes)),
    tc: () => {
      this.#cell = { columns: 1, rows: 1 };
    },
    gridSpan: (attributes: Attributes) => this.#span({ columns: count(attributes) }),
    vMerge: (attributes: Attributes) => this.#span({ rows: continues(attributes) ? "above" : 1 }),
    vmerge: (attributes: Attributes) => this.#span({ rows: continues(attributes) ? "above" : 1 }),
    hMerge: (attributes: Attributes) => this.#span({ rows: continues(attributes) ? "left" : 1 }),
    hmerge: (attributes: Attributes) => this.#span({ rows: continues(attributes) ? "left" : 1 }),
    // Merged or split while changes were tracked.
    cellMerge: (attributes: Attributes) =>
      this.#span({ rows: attributes.get("vMerge") === "cont" ? "above" : 1 }),
    cellDel: () => this.#span({ dropped: true }),
    p: () => this.#beginCell(),
    anchor: () => {
      this.#floats = true;
    },
    inline: () => {
      this.#floats = false;
    },
    shape: (attributes: Attributes) => {
      this.#floats = /position\s*:\s*absolute/iu.test(attributes.get("style") ?? "");
    },
    txbxContent: () => {
      this.#boxes.push(this.#floats);
      if (this.#floats) this.#flow.openBox();
    },
  };

  readonly closed = {
    tbl: () => this.#flow.closeTable(),
    tr: () => this.#flow.closeRow(),
    tc: () => {
      this.#beginCell();
      this.#flow.closeCell();
    },
    txbxContent: () => {
      if (this.#boxes.pop()) this.#flow.closeBox();
    },
  };

  /** The row was deleted. */
  dropRow(): void {
    this.#flow.dropRow();
  }

  #span(span: Partial<CellSpan>): void {
    if (this.#cell !== null) this.#cell = { ...this.#cell, ...span };
  }

  #beginCell(): void {
    if (this.#cell !== null) this.#flow.openCell(this.#cell);
    this.#cell = null;
  }
}

/** Whether a cell continues the one above or beside it. */
function continues(attributes: Attributes): boolean {
  return attributes.get("val") !== "restart" && isOn(attributes);
}

function count(attributes: Attributes): number {
  const value = Number(attributes.get("val") ?? 1);
  return value >= 1 ? Math.min(Math.trunc(value), MAX_COLUMNS) : 1;
}
