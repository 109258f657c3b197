/** Puts paragraphs and the ends of cells and rows together, as the formats of Word before XML give them. */
import { TableReadError } from "../error.js";
import type { Block, Paragraph, Row, RowPlaces } from "./document.js";

/** Tables inside tables. */
const MAX_NESTED = 50;

interface Level {
  readonly rows: Row[];
  cells: (readonly Block[])[];
  /** What stands in the open cell. */
  blocks: Block[];
}

/** A document under construction. */
export class DocumentBuilder {
  readonly #blocks: Block[] = [];
  /** The tables that are open, from the outermost. */
  readonly #open: Level[] = [];

  /**
   * Adds a paragraph.
   *
   * @param depth number of tables around it
   */
  paragraph(paragraph: Paragraph, depth: number): void {
    this.#reach(depth);
    (this.#open.at(-1)?.blocks ?? this.#blocks).push(paragraph);
  }

  /** The paragraph added last was the last one of its cell. */
  endCell(depth: number): void {
    this.#reach(depth);
    const level = this.#open.at(-1);
    if (!level) return;
    level.cells.push(level.blocks);
    level.blocks = [];
  }

  endRow(depth: number, places: RowPlaces, deleted: boolean): void {
    this.#reach(depth);
    const level = this.#open.at(-1);
    if (!level) return;
    if (level.cells.length > 0) level.rows.push({ cells: level.cells, places, deleted });
    level.cells = [];
    level.blocks = [];
  }

  /** @returns the document */
  finish(): readonly Block[] {
    this.#reach(0);
    return this.#blocks;
  }

  /** Opens and closes tables until there are as many as asked for. */
  #reach(depth: number): void {
    if (depth > MAX_NESTED) throw new TableReadError("table-nested-too-deep");
    while (this.#open.length < depth) this.#open.push({ rows: [], cells: [], blocks: [] });
    while (this.#open.length > depth) this.#close();
  }

  #close(): void {
    const level = this.#open.pop();
    if (!level) return;
    // A row that was cut off.
    if (level.blocks.length > 0) level.cells.push(level.blocks);
    if (level.cells.length > 0)
      level.rows.push({ cells: level.cells, places: { left: 0, cells: [] }, deleted: false });
    const around = this.#open.at(-1)?.blocks ?? this.#blocks;
    if (level.rows.length > 0) around.push({ rows: level.rows });
  }
}
