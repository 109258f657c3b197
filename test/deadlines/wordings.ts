/** The wordings found on published pages, with the reading that a person gave each before the grammar was written. */
import { readFileSync } from "node:fs";
import { foldDeadline } from "../../src/deadlines/fold.js";
import { type Deadline, deadlineParts, parseDeadline } from "../../src/deadlines/index.js";
import { catalog } from "../../src/index.js";

/**
 * `worked`: those that the grammar was worked out on; `kept`: those that nobody looked at until it was done; `second`: found
 * afterwards, and run for the first time when the second round was done; from `ninth` on: phrases of law and cells, each sample
 * labelled before it was run, of the ninth one half kept aside; from the thirteenth on clauses with who must and when, from the
 * sixteenth phrases as cells take them, cut by hand or by a program.
 */
export const HALVES = [
  "worked",
  "kept",
  "second",
  "ninth",
  "ninth-kept",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "eighteenth-pages",
  "nineteenth",
  "twentieth",
  "twenty-first",
  "twenty-first-pages",
  "twenty-second",
  "twenty-third",
  "twenty-fourth",
  "twenty-fifth",
  "twenty-sixth",
] as const;

/** A sample of single wordings. */
export type Half = (typeof HALVES)[number];

/** One wording as published. */
export interface Wording {
  readonly text: string;
  /** In canonical words; null where no reading is right. */
  readonly reading: string | null;
  readonly page: string;
  /** In how many rows of the page it is seen to stand, where that was counted. */
  readonly rows: number;
}

/** The wordings of one sample. */
export function wordings(half: Half): Wording[] {
  return wordingsIn(`wordings-${half}`);
}

/** The samples of whole columns, in the order in which they were found: the third, the fourth, the fifth, the seventh and the eighth. */
export const COLUMNS = [
  "columns",
  "columns-second",
  "columns-third",
  "columns-fourth",
  "columns-fifth",
] as const;

/** A sample of whole columns. */
export type Columns = (typeof COLUMNS)[number];

/** Every row of the columns of a sample: one entry a wording and page, those that earlier samples have too. */
export function columns(sample: Columns): Wording[] {
  return wordingsIn(sample);
}

/** The wordings of a sample of columns, each once, whether an earlier sample has them or not. */
export function distinct(sample: Columns): Wording[] {
  return [...new Map(columns(sample).map((wording) => [foldDeadline(wording.text), wording])).values()];
}

/**
 * The wordings of a sample that are not read as the person read them, in the order of the sample: whoever mends one takes its
 * line out, and none may come in.
 */
export function misread(sample: Half | Columns): string[] {
  const lines = readFileSync("test/fixtures/deadlines/misread.tsv", "utf8").trim().split("\n");
  return lines.map((line) => line.split("\t")).flatMap(([of, text = ""]) => (of === sample ? [text] : []));
}

function wordingsIn(name: string): Wording[] {
  return readFileSync(`test/fixtures/deadlines/${name}.tsv`, "utf8")
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => {
      const [text = "", reading = "", page = "", rows = "1"] = line.split("\t");
      return {
        text: text.replaceAll("\\n", "\n"),
        reading: reading === "-" ? null : reading,
        page,
        rows: Number(rows),
      };
    });
}

/** The wordings of a sample of columns that nothing before it has, each once. */
export function unseen(half: "worked" | "kept", sample: Columns): Wording[] {
  const seen = new Set(
    [
      ...(["worked", "kept", "second"] as const).flatMap(wordings).map(({ text }) => text),
      ...COLUMNS.slice(0, COLUMNS.indexOf(sample))
        .flatMap(columns)
        .map(({ text }) => text),
      ...readFileSync("test/fixtures/deadlines/observed.txt", "utf8").trim().split("\n"),
      ...catalog.items().flatMap(({ deadline }) => deadline ?? []),
    ].map(foldDeadline),
  );
  return distinct(sample).filter(({ text }) => {
    const key = foldDeadline(text);
    return !seen.has(key) && halfOf(key) === half;
  });
}

/** By the parity of the FNV-1a hash of the folded text. */
function halfOf(text: string): "worked" | "kept" {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 2 === 0 ? "worked" : "kept";
}

/** Whether a wording reads as the person says: what is unread where nothing is right, else the same value. */
export function isRight({ text, reading }: Pick<Wording, "text" | "reading">): boolean {
  const found = parseDeadline(text);
  return reading === null ? found.kind === "unparsed" : isSame(found, parseDeadline(reading));
}

/** Whether a wording tells the same time as the person says, whatever of and wherever. */
export function tellsTheTime({ text, reading }: Pick<Wording, "text" | "reading">): boolean {
  const clauses = (deadline: Deadline) =>
    JSON.stringify(deadlineParts(deadline).map((part) => part.deadline));
  const found = parseDeadline(text);
  return reading === null
    ? found.kind === "unparsed"
    : found.kind !== "unparsed" && clauses(found) === clauses(parseDeadline(reading));
}

function isSame(a: Deadline, b: Deadline): boolean {
  return b.kind !== "unparsed" && JSON.stringify(a) === JSON.stringify(b);
}
