/** What a paragraph says of itself: which table it stands in, and where the cells of its row are. */
import type { CellPlace, RowPlaces } from "../word/document.js";
import type { Modifiers } from "./modifiers.js";

/** Properties of a paragraph. */
export interface ParagraphProperties {
  /** Number of tables around it. */
  readonly depth: number;
  /** What its end is, besides the end of a paragraph. */
  readonly ends: "nothing" | "inner cell" | "inner row" | "row";
  readonly isHeading: boolean;
  readonly places: RowPlaces;
}

/** Styles 1 to 9 are headings in every document. */
const LAST_HEADING = 9;
const BODY_LEVEL = 9;

/** Lists in the data stream that lists refer to. */
const MAX_REFERRED = 4;

interface Draft {
  inTable: boolean;
  depth: number | null;
  row: boolean;
  innerCell: boolean;
  innerRow: boolean;
  isHeading: boolean;
  left: number;
  rights: number[];
  cells: DraftCell[];
}

interface DraftCell {
  across: number;
  down: number;
}

type Act = (draft: Draft, operand: DataView) => void;

const ACTS: ReadonlyMap<number, Act> = new Map<number, Act>([
  [0x2416, (draft, operand) => (draft.inTable = operand.getUint8(0) !== 0)],
  [0x2417, (draft, operand) => (draft.row = operand.getUint8(0) !== 0)],
  [0x6649, (draft, operand) => (draft.depth = operand.getInt32(0, true))],
  [0x664a, (draft, operand) => (draft.depth = (draft.depth ?? 0) + operand.getInt32(0, true))],
  [0x244b, (draft, operand) => (draft.innerCell = operand.getUint8(0) !== 0)],
  [0x244c, (draft, operand) => (draft.innerRow = operand.getUint8(0) !== 0)],
  [0x2640, (draft, operand) => (draft.isHeading = operand.getUint8(0) < BODY_LEVEL)],
  [0xd608, defineTable],
  [
    0x5624,
    (draft, operand) =>
      eachCell(draft, operand, (cell, index, first) => (cell.across = index === first ? 1 : 2)),
  ],
  [0x5625, (draft, operand) => eachCell(draft, operand, (cell) => (cell.across = 0))],
  [
    0xd62b,
    (draft, operand) => {
      const cell = operand.byteLength >= 2 ? draft.cells[operand.getUint8(0)] : undefined;
      if (cell) cell.down = operand.getUint8(1) & 3;
    },
  ],
]);

/** Lists that were too long for their page, and properties of tables. */
const REFERENCES: ReadonlySet<number> = new Set([0x6645, 0x6646, 0x646b]);

/**
 * Reads the properties of a paragraph.
 *
 * @param lists style and modifiers of the paragraph; then the changes of its piece
 * @param data stream in which longer lists stand
 */
export function paragraphOf(
  [own, changes]: readonly [Uint8Array, Uint8Array],
  data: Uint8Array,
  modifiers: Modifiers,
): ParagraphProperties {
  const style = own.length >= 2 ? (own[0] ?? 0) | ((own[1] ?? 0) << 8) : 0;
  const draft: Draft = {
    inTable: false,
    depth: null,
    row: false,
    innerCell: false,
    innerRow: false,
    isHeading: style >= 1 && style <= LAST_HEADING,
    left: 0,
    rights: [],
    cells: [],
  };
  const read = (list: Uint8Array, referred: number) =>
    modifiers.each(list, (number, operand) => {
      if (REFERENCES.has(number) && referred < MAX_REFERRED)
        read(listAt(data, operand.getUint32(0, true)), referred + 1);
      else ACTS.get(number)?.(draft, operand);
    });
  read(own.subarray(2), 0);
  read(changes, 0);
  return finished(draft);
}

function finished(draft: Draft): ParagraphProperties {
  const depth = Math.max(draft.depth ?? 0, draft.inTable ? 1 : 0);
  const ends = draft.innerRow ? "inner row" : draft.innerCell ? "inner cell" : draft.row ? "row" : "nothing";
  return { depth, ends, isHeading: draft.isHeading, places: { left: draft.left, cells: placesOf(draft) } };
}

/** In a run of joined cells the first says what a first one is: writers disagree about the numbers. */
function placesOf({ rights, cells }: Draft): CellPlace[] {
  let first = 0;
  return rights.map((right, index) => {
    const { across = 0, down = 0 } = cells[index] ?? {};
    const left = first !== 0 && across !== 0 && across !== first;
    if (across === 0) first = 0;
    else if (first === 0) first = across;
    return { right, joins: { left, above: down === 1 } };
  });
}

/** Places of the cells, and how they are joined (TDefTableOperand). */
function defineTable(draft: Draft, operand: DataView): void {
  const count = operand.byteLength > 0 ? operand.getUint8(0) : 0;
  if (1 + (count + 1) * 2 > operand.byteLength) return;
  const edge = (index: number) => operand.getInt16(1 + index * 2, true);
  draft.left = edge(0);
  draft.rights = Array.from({ length: count }, (_, index) => edge(index + 1));
  const cells = 1 + (count + 1) * 2;
  draft.cells = Array.from({ length: count }, (_, index) => {
    const at = cells + index * 20;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    return { across: flags & 3, down: (flags >> 5) & 3 };
  });
}

function eachCell(
  draft: Draft,
  operand: DataView,
  act: (cell: DraftCell, index: number, first: number) => void,
): void {
  const [first, last] = [operand.getUint8(0), operand.getUint8(1)];
  draft.cells.slice(first, last).forEach((cell, index) => {
    act(cell, first + index, first);
  });
}

function listAt(data: Uint8Array, at: number): Uint8Array {
  if (at + 2 > data.length) return new Uint8Array();
  const size = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
  return data.subarray(at + 2, at + 2 + size);
}
