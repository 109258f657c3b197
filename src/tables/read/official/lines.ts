/** Lines of a cell: which breaks end something, and which only cut a word because the column was narrow. */

const HAN = "\\p{Script=Han}";
const MARKS = "，。、；：！？（）《》〈〉〔〕【】“”‘’";
const INNER_BLANK = new RegExp(`(?<=[${HAN}${MARKS}])[ \\t\\u3000]+(?=[${HAN}${MARKS}])`, "gu");

/** A line that ends so is not at its end. */
const GOES_ON = /[，、,（(《〈〔【“‘/和及或]$/u;
/** A line that begins so is a continuation. */
const CONTINUES = /^(?:[，。、；：,.;:）)》〉〕】”’的之者]|等$)/u;
/** A line that ends so is at its end. */
const ENDS = /[；;。！？!?]$/u;

/** Blanks between Chinese characters are a matter of layout. */
export function withoutLayoutBlanks(text: string): string {
  return text.replace(INNER_BLANK, "");
}

/** The lines of a cell without blanks at their ends, blank ones left out. */
export function linesOf(text: string): string[] {
  if (!text.includes("\n")) {
    const line = text.trim();
    return line === "" ? [] : [line];
  }
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** One text of all lines, such as a name: no break in it means anything. */
export function oneLine(text: string): string {
  return withoutLayoutBlanks(glued(linesOf(text)));
}

/** Parts of one text; Latin words and numbers keep a blank between them. In linear time, however many. */
export function glued(parts: readonly string[]): string {
  return parts
    .map((part, at) => {
      const before = parts[at - 1] ?? "";
      return /[A-Za-z]$/u.test(before.slice(-1)) && /^[A-Za-z]/u.test(part) ? ` ${part}` : part;
    })
    .join("");
}

/** Joins lines that were cut within a word or a sentence. */
export class LineJoiner {
  readonly #inside = new Set<string>();
  readonly #first = new Map<string, number>();

  /** @param texts of the same table: what stands together within their lines tells which breaks cut a word */
  constructor(texts: Iterable<string>) {
    let room = MAX_LEARNT;
    for (const text of texts) {
      room -= text.length;
      if (room < 0) break;
      for (const line of linesOf(text)) this.#learn(line);
    }
  }

  #learn(line: string): void {
    const [first = ""] = line;
    this.#first.set(first, (this.#first.get(first) ?? 0) + 1);
    for (let at = 1; at < line.length; at += 1) this.#inside.add(line.slice(at - 1, at + 1));
  }

  /**
   * The lines of a cell as their author meant them.
   *
   * @param isStart whether a line begins an element whatever stands before it, such as with a number
   */
  join(text: string, isStart: (line: string) => boolean): string[] {
    const lines = linesOf(text);
    const full = fullWidth(lines);
    const texts: string[][] = [];
    let open = 0;
    let length = 0;
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      const inside = open > 0 && length < MAX_BRACKET;
      if (before !== undefined && !isStart(line) && (inside || this.#isCut(before, line, full))) {
        texts.at(-1)?.push(line);
      } else {
        texts.push([line]);
        open = 0;
        length = 0;
      }
      open = Math.max(open + brackets(line), 0);
      length += line.length;
    }
    return texts.map((parts) => withoutLayoutBlanks(glued(parts)));
  }

  #isCut(before: string, after: string, full: number): boolean {
    if (CONTINUES.test(after)) return true;
    if (ENDS.test(before)) return false;
    if (GOES_ON.test(before) || after.length === 1) return true;
    if (before.length >= full) return true;
    const [first = ""] = after;
    return this.#inside.has(before.slice(-1) + first) && (this.#first.get(first) ?? 0) < 2;
  }
}

/** What is not closed within so many UTF-16 units, nobody closes. */
const MAX_BRACKET = 300;

/** UTF-16 units of a table that are learnt from: enough to know its words, bounded for tables without end. */
const MAX_LEARNT = 500_000;

/**
 * The length from which on a line was cut at the edge of its column: where most lines but the last have the greatest
 * length or one character less. Infinite where lengths show no edge.
 */
function fullWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const last = lengths.pop() ?? 0;
  const atEdge = lengths.filter((length) => length >= longest - 1).length;
  const hasEdge = atEdge >= 2 && atEdge * 2 >= lengths.length && longest >= MIN_WIDTH && last < longest - 1;
  return hasEdge ? longest - 1 : Number.POSITIVE_INFINITY;
}

/** Shorter lines of one length are words of one length, as 申请条件 and 申请材料. */
const MIN_WIDTH = 7;

const OPENING = /[（(《〈〔【“]/gu;
const CLOSING = /[）)》〉〕】”]/gu;

/** How many brackets and quotes a line opens, less those that it closes. */
function brackets(line: string): number {
  return (line.match(OPENING)?.length ?? 0) - (line.match(CLOSING)?.length ?? 0);
}
