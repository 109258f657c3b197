/**
 * Records of a text with a character between the cells. Quotes as RFC 4180 has them, and as people type them: a cell that
 * only begins with a quote is a cell like others, and does not take in the rest of the text.
 */

/** Marks a break of lines inside the text; all others have been made this one. */
const NEWLINE = "\n";

/** What stands between two cells: one character, or several blanks. */
export type Delimiter = string | RegExp;

/**
 * Reads the records of a text, in time proportional to its length.
 *
 * @param text with `\n` for all line breaks
 * @param most so many cells of a record are given; further ones are left out
 * @returns the cells of each as they stand, quotes around them taken off
 */
export function* delimitedRecords(text: string, delimiter: Delimiter, most: number): Generator<string[]> {
  if (typeof delimiter !== "string") {
    for (const line of text.split(NEWLINE)) yield line.trim().split(delimiter, most);
    return;
  }
  const quotes = new Quotes(text, delimiter);
  let cells: string[] = [];
  let at = 0;
  for (;;) {
    const open = afterBlanks(text, at);
    const close = quotes.closing(open);
    const end: number = close === null ? cellEnd(text, at, delimiter) : afterBlanks(text, close + 1);
    if (cells.length < most)
      cells.push(close === null ? text.slice(at, end) : text.slice(open + 1, close).replaceAll('""', '"'));
    const next: string | undefined = text[end];
    if (next === delimiter) {
      at = end + 1;
      continue;
    }
    yield cells;
    if (end + 1 >= text.length) return;
    cells = [];
    at = end + 1;
  }
}

/** Some programs put a blank before or behind the quotes. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === delimiter || character === NEWLINE) return at;
  }
  return text.length;
}

/** Quotes one after the other that show where a cell ends or another begins. */
interface Run {
  readonly last: number;
  readonly closes: boolean;
}

/** Tells quotes around a cell from those in its text. Asked from left to right, it looks at each quote once or twice. */
class Quotes {
  readonly #text: string;
  readonly #delimiter: string;
  #next: Run | null = { last: -1, closes: false };

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** @returns where the quote stands that ends the cell beginning here; null where the cell is not quoted */
  closing(start: number): number | null {
    if (this.#text[start] !== '"') return null;
    const last = this.#lastOfRun(start);
    // "" is an empty cell, """" one quote; ""一站式"" is a text.
    if ((last - start) % 2 === 1) return this.#endsAt(last) ? last : null;
    const run = this.#telling(last + 1);
    // Another cell begins with a quote before this one is closed: the quote here was a part of the text.
    return run?.closes ? run.last : null;
  }

  /** The next odd run that stands at the beginning or the end of a cell; pairs are quotes within a text. */
  #telling(from: number): Run | null {
    if (this.#next === null || this.#next.last >= from) return this.#next;
    let at = this.#text.indexOf('"', from);
    while (at >= 0) {
      const last = this.#lastOfRun(at);
      const closes = this.#endsAt(last);
      if ((last - at) % 2 === 0 && (closes || this.#beginsAt(at))) {
        this.#next = { last, closes };
        return this.#next;
      }
      at = this.#text.indexOf('"', last + 1);
    }
    this.#next = null;
    return null;
  }

  #lastOfRun(at: number): number {
    let last = at;
    while (this.#text[last + 1] === '"') last += 1;
    return last;
  }

  #endsAt(last: number): boolean {
    const next = this.#text[afterBlanks(this.#text, last + 1)];
    return next === undefined || next === NEWLINE || next === this.#delimiter;
  }

  #beginsAt(at: number): boolean {
    let start = at;
    while (this.#text[start - 1] === " ") start -= 1;
    const before = this.#text[start - 1];
    return before === undefined || before === NEWLINE || before === this.#delimiter;
  }
}
