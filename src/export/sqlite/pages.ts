/**
 * Pages of a database file: b-trees of rows and of keys, written once from sorted entries. After
 * https://www.sqlite.org/fileformat.html, sections 1.3 and 1.6; the format is promised to stay as it is.
 */
import { bytesOf, varint } from "./record.js";

/** Bytes of a page. */
export const PAGE = 4096;

/** The first page begins with the header of the file. */
export const FILE_HEADER = 100;

const LEAF_OF_ROWS = 13;
const BRANCH_OF_ROWS = 5;
const LEAF_OF_KEYS = 10;
const BRANCH_OF_KEYS = 2;

/** How much of a row or of a key may stand in the page itself; of a longer one some stays, and the rest is on pages of its own. */
const MOST_OF_ROW = PAGE - 35;
const MOST_OF_KEY = Math.floor(((PAGE - 12) * 64) / 255) - 23;
const LEAST = Math.floor(((PAGE - 12) * 32) / 255) - 23;

/** The pages of a file that is being written. */
export class Pages {
  readonly #pages: Uint8Array[] = [];

  /** Takes the number of a page that is filled later; the first page is 1. */
  reserve(): number {
    return this.#pages.push(new Uint8Array(PAGE));
  }

  page(number: number): Uint8Array {
    const page = this.#pages[number - 1];
    if (!page) throw new RangeError(`no page ${number}`);
    return page;
  }

  get count(): number {
    return this.#pages.length;
  }

  bytes(): Uint8Array {
    return bytesOf(this.#pages);
  }

  /**
   * Writes rows, numbered from 1.
   *
   * @param root the page at which their tree is to begin; a new one unless given
   * @returns that page
   */
  writeRows(records: readonly Uint8Array[], root = this.reserve()): number {
    const cells = records.map((record, at) => {
      const { inside, behind } = this.#split(record, MOST_OF_ROW);
      return { last: at + 1, bytes: bytesOf([varint(record.length), varint(at + 1), inside, behind]) };
    });
    let level = this.#leaves(LEAF_OF_ROWS, cells, root);
    while (level.length > 1) {
      const children = level.map(({ page, last }) => ({
        last,
        page,
        bytes: bytesOf([be32(page), varint(last)]),
      }));
      level = this.#branchesOfRows(children, root);
    }
    return root;
  }

  /** Writes keys, which are sorted: the tree of an index. @returns the page at which it begins */
  writeKeys(records: readonly Uint8Array[]): number {
    const root = this.reserve();
    let cells: Key[] = records.map((record) => {
      const { inside, behind } = this.#split(record, MOST_OF_KEY);
      return { child: null, bytes: bytesOf([varint(record.length), inside, behind]) };
    });
    let last: number | null = null;
    for (;;) {
      const { groups, between } = grouped(cells);
      const type = last === null ? LEAF_OF_KEYS : BRANCH_OF_KEYS;
      if (groups.length === 1) {
        this.#fill(root, type, cells.map(bytesOfKey), last);
        return root;
      }
      // The key between two pages stands in neither, but above, with the page before it.
      const above: Key[] = [];
      let rightmost = 0;
      groups.forEach((group, at) => {
        const page = this.reserve();
        const separator = between[at];
        this.#fill(page, type, group.map(bytesOfKey), last === null ? null : (separator?.child ?? last));
        if (separator) above.push({ child: page, bytes: separator.bytes });
        else rightmost = page;
      });
      cells = above;
      last = rightmost;
    }
  }

  #leaves(type: number, cells: readonly { last: number; bytes: Uint8Array }[], root: number): Node[] {
    const groups = packed(cells, 8 + (root === 1 ? FILE_HEADER : 0));
    return groups.map((group) => {
      const page = groups.length === 1 ? root : this.reserve();
      this.#fill(
        page,
        type,
        group.map(({ bytes }) => bytes),
        null,
      );
      return { page, last: group.at(-1)?.last ?? 0 };
    });
  }

  #branchesOfRows(children: readonly (Node & { bytes: Uint8Array })[], root: number): Node[] {
    const groups = paired(packed(children, 12 + (root === 1 ? FILE_HEADER : 0)));
    return groups.map((group) => {
      const page = groups.length === 1 ? root : this.reserve();
      const rightmost = group.at(-1);
      this.#fill(
        page,
        BRANCH_OF_ROWS,
        group.slice(0, -1).map(({ bytes }) => bytes),
        rightmost?.page ?? 0,
      );
      return { page, last: rightmost?.last ?? 0 };
    });
  }

  /** What of a record stands in its page, and the number of the page on which the rest begins. */
  #split(record: Uint8Array, most: number): { inside: Uint8Array; behind: readonly number[] } {
    if (record.length <= most) return { inside: record, behind: [] };
    const even = LEAST + ((record.length - LEAST) % (PAGE - 4));
    const stays = even <= most ? even : LEAST;
    const rest = record.subarray(stays);
    const numbers = Array.from({ length: Math.ceil(rest.length / (PAGE - 4)) }, () => this.reserve());
    numbers.forEach((number, at) => {
      const page = this.page(number);
      page.set(be32(numbers[at + 1] ?? 0));
      page.set(rest.subarray(at * (PAGE - 4), (at + 1) * (PAGE - 4)), 4);
    });
    return { inside: record.subarray(0, stays), behind: be32(numbers[0] ?? 0) };
  }

  #fill(number: number, type: number, cells: readonly Uint8Array[], rightmost: number | null): void {
    const page = this.page(number);
    const start = number === 1 ? FILE_HEADER : 0;
    let end = PAGE;
    const pointers = cells.flatMap((cell) => {
      end -= cell.length;
      page.set(cell, end);
      return be16(end);
    });
    page.set(
      [type, 0, 0, ...be16(cells.length), ...be16(end), 0, ...(rightmost === null ? [] : be32(rightmost))],
      start,
    );
    page.set(pointers, start + (rightmost === null ? 8 : 12));
  }
}

interface Node {
  readonly page: number;
  /** The highest number of a row below it. */
  readonly last: number;
}

interface Key {
  /** The page of the keys before it; null in a leaf. */
  readonly child: number | null;
  readonly bytes: Uint8Array;
}

const bytesOfKey = ({ child, bytes }: Key) => (child === null ? bytes : bytesOf([be32(child), bytes]));

/** Groups of cells that fill a page each. */
function packed<C extends { readonly bytes: Uint8Array }>(cells: readonly C[], header: number): C[][] {
  const groups: C[][] = [[]];
  let free = PAGE - header;
  for (const cell of cells) {
    const size = cell.bytes.length + 2;
    if (size > free) {
      groups.push([]);
      free = PAGE - header;
    }
    groups.at(-1)?.push(cell);
    free -= size;
  }
  return groups;
}

/** A branch has two children at least: a last one that would be alone gets a neighbour. */
function paired<C>(groups: C[][]): C[][] {
  const [before, last] = groups.slice(-2);
  const neighbour = last?.length === 1 ? before?.pop() : undefined;
  if (neighbour !== undefined) last?.unshift(neighbour);
  return groups;
}

/** The same for keys, where the one between two pages is in neither; the last page is never empty. */
function grouped(keys: readonly Key[]): { groups: Key[][]; between: Key[] } {
  const groups: Key[][] = [[]];
  const between: Key[] = [];
  let free = PAGE - 12;
  keys.forEach((key, at) => {
    const size = key.bytes.length + 6;
    const group = groups.at(-1) ?? [];
    if (size <= free) {
      group.push(key);
      free -= size;
      return;
    }
    const isLast = at === keys.length - 1;
    const separator = isLast ? group.pop() : key;
    if (separator) between.push(separator);
    groups.push(isLast ? [key] : []);
    free = PAGE - 12;
  });
  return { groups, between };
}

const be16 = (value: number): number[] => [(value >> 8) & 255, value & 255];
const be32 = (value: number): number[] => [...be16(value >>> 16), ...be16(value & 0xffff)];
