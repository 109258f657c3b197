/**
 * Streams of XML tags. Written for speed: sheets have millions of short tags, and a scanner that jumps from sign to sign
 * takes a quarter of the time of a tokenizer that looks at each character. Forgiving as office programs are: no tag has
 * to be closed, no name to be declared.
 */
import { TableReadError } from "./error.js";
import type { Attributes, Blanks, TagHandler, TagStream } from "./tag-handler.js";

/** Levels; documents of Office programs have some thirty. */
const MAX_DEPTH = 1_000;

/** More attributes on one tag are no document. */
const MAX_ATTRIBUTES = 100;

/** UTF-16 units of the longest tag; pictures inside attributes are shorter. */
const MAX_TAG = 1_000_000;

/** Longest entity that may be cut in two between pieces. */
const MAX_ENTITY = 12;

/** What stands between these signs is no tag, and text only in the last one. */
const SECTIONS = [
  { open: "<!--", close: "-->", isText: false },
  { open: "<?", close: "?>", isText: false },
  { open: "<![CDATA[", close: "]]>", isText: true },
] as const;

type Section = (typeof SECTIONS)[number];

/**
 * Makes a stream.
 *
 * @throws TableReadError (from `write` and `end`) `table-nested-too-deep`, `table-file-damaged` for a tag without end
 */
export function xmlStream(handler: TagHandler): TagStream {
  const attributes = new TagAttributes();
  const { blanks } = handler;
  let rest = "";
  let section: Section | null = null;
  let depth = 0;
  /** Name of the element that ended with the tag at hand. */
  let ended = "";

  const text = (raw: string) => {
    if (raw !== "") handler.text(raw.includes("&") ? decoded(raw) : raw);
  };

  /** Reads the tag between two places; false where it is none. */
  const tag = (source: string, start: number, end: number): boolean => {
    const first = source.charCodeAt(start + 1);
    if (first === SLASH) {
      depth -= 1;
      ended = localName(source, start + 2, nameEnd(source, start + 2, end));
      handler.close(ended);
      return true;
    }
    if (first === EXCLAMATION) return true;
    const ends = nameEnd(source, start + 1, end);
    if (ends === start + 1) return false;
    const closed = source.charCodeAt(end - 1) === SLASH;
    const name = localName(source, start + 1, ends);
    attributes.take(source, ends, closed ? end - 1 : end);
    if (!closed) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TableReadError("table-nested-too-deep");
    }
    handler.open(name, attributes, closed);
    if (closed) {
      ended = name;
      handler.close(name);
    } else ended = "";
    return true;
  };

  /** @returns where the blanks end that begin there */
  const passed = (source: string, from: number, { pattern, passed }: Blanks): number => {
    let at = from;
    let count = 0;
    // One by one: a pattern of all of them remembers each.
    for (pattern.lastIndex = at; pattern.test(source); count += 1) at = pattern.lastIndex;
    if (count > 0) passed?.(count);
    return at;
  };

  /** Passes over the section that is open; where it goes on in the next piece, this is the end. */
  const skip = (source: string, from: number, { close, isText }: Section): number => {
    const end = source.indexOf(close, from);
    const stop = end < 0 ? Math.max(from, source.length - close.length + 1) : end;
    if (isText && stop > from) handler.text(source.slice(from, stop));
    if (end < 0) return stop;
    section = null;
    return end + close.length;
  };

  /** @returns where what is not read yet begins */
  const read = (source: string, from: number, isLast: boolean): number => {
    let at = from;
    for (;;) {
      if (section !== null) {
        at = skip(source, at, section);
        if (section !== null) return at;
      }
      const start = source.indexOf("<", at);
      if (start < 0) {
        const end = isLast ? source.length : textEnd(source, at);
        text(source.slice(at, end));
        return end;
      }
      if (start > at) text(source.slice(at, start));
      if (!isLast && source.length - start < LONGEST_OPEN) return start;
      section = sectionAt(source, start);
      if (section !== null) {
        at = start + section.open.length;
        continue;
      }
      const end = tagEnd(source, start + 1);
      if (end < 0) return isLast ? source.length : start;
      if (tag(source, start, end)) {
        at = end + 1;
        if (ended !== "" && ended === blanks?.behind) at = passed(source, at, blanks);
      } else {
        text("<");
        at = start + 1;
      }
    }
  };

  return {
    write(piece) {
      let source = piece;
      let from = 0;
      if (rest !== "") {
        // Only what is cut in two is put together: a text that was takes longer to look at.
        from = piece.indexOf(">") + 1;
        const cut = rest + piece.slice(0, from);
        const left = cut.slice(read(cut, 0, false));
        if (left !== "") {
          source = left + piece.slice(from);
          from = 0;
        }
      }
      rest = source.slice(read(source, from, false));
      if (rest.length > MAX_TAG) throw new TableReadError("table-file-damaged");
    },
    end() {
      read(rest, 0, true);
      rest = "";
    },
  };
}

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const CLOSE = 62;
const EQUALS = 61;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
const BLANK = 32;

/** So many characters tell what a tag is. */
const LONGEST_OPEN = Math.max(...SECTIONS.map(({ open }) => open.length));

/** The section that begins at a `<`; null where a tag does. */
function sectionAt(source: string, start: number): Section | null {
  const first = source.charCodeAt(start + 1);
  if (first !== EXCLAMATION && first !== QUESTION) return null;
  return SECTIONS.find(({ open }) => source.startsWith(open, start)) ?? null;
}

/** Where the tag closes, past what stands in quotes; -1 where it does not. */
function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    // Most are letters.
    if (code > CLOSE) continue;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === CLOSE) return at;
    else if ((code === QUOTE || code === APOSTROPHE) && source.charCodeAt(at - 1) === EQUALS) quote = code;
  }
  return -1;
}

function nameEnd(source: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at += 1) {
    const code = source.charCodeAt(at);
    if (code <= BLANK || code === SLASH) break;
  }
  return at;
}

/** A name without its prefix. */
function localName(source: string, from: number, to: number): string {
  for (let at = from; at < to; at += 1) if (source.charCodeAt(at) === COLON) return source.slice(at + 1, to);
  return source.slice(from, to);
}

/** What cannot be the begin of an entity that the next piece ends. */
function textEnd(source: string, from: number): number {
  const entity = source.lastIndexOf("&");
  const isCut = entity >= from && entity > source.length - MAX_ENTITY && !source.includes(";", entity);
  return isCut ? entity : source.length;
}

/** Attributes of the tag at hand: looked for once somebody asks, taken out one by one. */
class TagAttributes implements Attributes {
  #source = "";
  #at = 0;
  #end = 0;
  #size = 0;
  /** Four places each: begin and end of the name, begin and end of the value. */
  readonly #places: number[] = [];

  /** Takes the tag between two places behind its name. */
  take(source: string, from: number, to: number): void {
    this.#source = source;
    this.#at = from;
    this.#end = to;
    this.#size = 0;
  }

  get size(): number {
    this.#find("");
    return this.#size;
  }

  get(name: string): string | undefined {
    const first = this.#find(name);
    if (first < 0) return undefined;
    const value = this.#source.slice(this.#places[first + 2], this.#places[first + 3]);
    return value.includes("&") ? decoded(value) : value;
  }

  has(name: string): boolean {
    return this.#find(name) >= 0;
  }

  /** Where the places of the first attribute of a name stand; -1 where there is none. */
  #find(name: string): number {
    for (let at = 0; ; at += 4) {
      if (at >= this.#size * 4 && !this.#next()) return -1;
      const start = this.#places[at] ?? 0;
      if ((this.#places[at + 1] ?? 0) - start === name.length && this.#isAt(name, start)) return at;
    }
  }

  #isAt(name: string, start: number): boolean {
    for (let at = 0; at < name.length; at += 1)
      if (this.#source.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
    return true;
  }

  /** Reads one more attribute; false where there is none. */
  #next(): boolean {
    const source = this.#source;
    const to = this.#end;
    const from = afterBlanks(source, this.#at, to);
    if (from >= to || this.#size >= MAX_ATTRIBUTES) return false;
    let start = from;
    let at = from;
    for (; at < to; at += 1) {
      const code = source.charCodeAt(at);
      if (code === COLON) start = at + 1;
      else if (code <= BLANK || code === EQUALS) break;
    }
    const end = at;
    at = afterBlanks(source, at, to);
    let value = at;
    if (at < to && source.charCodeAt(at) === EQUALS) {
      value = afterBlanks(source, at + 1, to);
      const quote = source.charCodeAt(value);
      const isQuoted = value < to && (quote === QUOTE || quote === APOSTROPHE);
      if (isQuoted) value += 1;
      at = value;
      while (at < to && (isQuoted ? source.charCodeAt(at) !== quote : source.charCodeAt(at) > BLANK)) at += 1;
      this.#at = at + 1;
    } else this.#at = Math.max(at, from + 1);
    const first = this.#size * 4;
    this.#places[first] = start;
    this.#places[first + 1] = end;
    this.#places[first + 2] = value;
    this.#places[first + 3] = at;
    this.#size += 1;
    return true;
  }
}

function afterBlanks(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source.charCodeAt(at) <= BLANK) at += 1;
  return at;
}

const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(?:x([\da-f]{1,8})|(\d{1,9})));/giu;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REPLACEMENT = "\uFFFD";

/** With the predefined entities and numbers; a document's own are never expanded. */
function decoded(text: string): string {
  return text.replace(ENTITY, (whole: string, named?: string, hex?: string, decimal?: string) => {
    if (named !== undefined) return NAMED[named] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : REPLACEMENT;
  });
}
