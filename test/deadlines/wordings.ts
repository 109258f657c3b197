/** The wordings found on published pages, with the reading that a person gave each before the grammar was written. */
import { readFileSync } from "node:fs";
import { type Deadline, parseDeadline } from "../../src/deadlines/index.js";

/**
 * `worked`: those that the grammar was worked out on; `kept`: those that nobody looked at until it was done; `second`: found
 * afterwards, and run for the first time when the second round was done.
 */
export type Half = "worked" | "kept" | "second";

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
  return readFileSync(`test/fixtures/deadlines/wordings-${half}.tsv`, "utf8")
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => {
      const [text = "", reading = "", page = "", rows = "1"] = line.split("\t");
      return { text, reading: reading === "-" ? null : reading, page, rows: Number(rows) };
    });
}

/** Whether a wording reads as the person says: what is unread where nothing is right, else the same value. */
export function isRight({ text, reading }: Wording): boolean {
  const found = parseDeadline(text);
  return reading === null ? found.kind === "unparsed" : isSame(found, parseDeadline(reading));
}

function isSame(a: Deadline, b: Deadline): boolean {
  return b.kind !== "unparsed" && JSON.stringify(a) === JSON.stringify(b);
}
