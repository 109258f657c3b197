/** Properties of characters and paragraphs, by where these stand in the document stream ([MS-DOC] 2.8.5, 2.9.32). */
import type { Extent } from "./fib.js";

const PAGE = 512;

/** What some bytes of the document stream have in common. */
export interface Formatted {
  readonly start: number;
  readonly end: number;
  /** Modifiers, and for paragraphs the number of their style before them. */
  readonly properties: Uint8Array;
}

const NONE = new Uint8Array();

/** Finds the properties of what stands at a place. */
export class FormattedRuns {
  readonly #runs: Formatted[] = [];
  #last = 0;

  /** @param kind whose properties the pages hold that the extent of the table stream lists */
  constructor(
    table: Uint8Array,
    { start, size }: Extent,
    document: Uint8Array,
    kind: "character" | "paragraph",
  ) {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const count = Math.max(0, Math.floor((Math.min(size, table.length - start) - 4) / 8));
    const pages = new Set<number>();
    for (let index = 0; index < count; index += 1)
      pages.add(view.getUint32(start + (count + 1) * 4 + index * 4, true) & 0x3fffff);
    for (const page of pages) {
      const bytes = document.subarray(page * PAGE, (page + 1) * PAGE);
      if (bytes.length === PAGE) this.#readPage(bytes, kind);
    }
    this.#runs.sort((a, b) => a.start - b.start);
  }

  /** @returns the run at a place; up to the next one where there is none */
  at(place: number): Formatted {
    const run = this.#runs[this.#last];
    if (run && run.start <= place && place < run.end) return run;
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const found = this.#runs[low - 1];
    this.#last = low - 1;
    if (found && place < found.end) return found;
    return { start: place, end: this.#runs[low]?.start ?? Number.POSITIVE_INFINITY, properties: NONE };
  }

  #readPage(page: Uint8Array, kind: "character" | "paragraph"): void {
    const view = new DataView(page.buffer, page.byteOffset, PAGE);
    const count = view.getUint8(PAGE - 1);
    const step = kind === "character" ? 1 : 13;
    const offsets = (count + 1) * 4;
    if (offsets + count * step > PAGE) return;
    for (let index = 0; index < count; index += 1) {
      const start = view.getUint32(index * 4, true);
      const end = view.getUint32(index * 4 + 4, true);
      const at = view.getUint8(offsets + index * step) * 2;
      if (start < end) this.#runs.push({ start, end, properties: at === 0 ? NONE : listAt(page, at, kind) });
    }
  }
}

/** A list behind its length. That of a paragraph is half of it, or stands in a second byte where the first is zero. */
function listAt(page: Uint8Array, at: number, kind: "character" | "paragraph"): Uint8Array {
  const size = page[at] ?? 0;
  if (kind === "character") return page.subarray(at + 1, at + 1 + size);
  if (size !== 0) return page.subarray(at + 1, at + size * 2);
  return page.subarray(at + 2, at + 2 + (page[at + 1] ?? 0) * 2);
}
