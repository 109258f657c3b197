/** The code at the end of a sheet row: what the row stood for and said when it was written, to tell edits from it. */
import { MAPPING_STATES, type MappingLink, type MappingState } from "../../model/mapping.js";
import { fingerprint } from "../../text/fingerprint.js";
import { line } from "../mapping/keys.js";

/** What a mark says. */
export interface Mark {
  /** Fingerprint of the item, power and office of the row. */
  readonly row: string;
  /** The decision that was written. */
  readonly state: MappingState;
  /** Whether its ground had moved. */
  readonly doubtful: boolean;
  /** Fingerprint of the remark that was written. */
  readonly remark: string;
}

const LETTERS: Readonly<Record<MappingState, string>> = {
  confirmed: "C",
  rejected: "R",
  proposed: "P",
  none: "N",
};

/** A mark as it stands in the sheet. */
export function writeMark({ row, state, doubtful, remark }: Mark): string {
  return `${LETTERS[state]}${doubtful ? "?" : "="}${row}${remark.slice(0, 4)}`;
}

/** Reads a mark; null where it is none. */
export function readMark(text: string): Mark | null {
  const parts = /^([CRPN])([?=])([0-9a-f]{12})([0-9a-f]{4})$/u.exec(text.trim());
  const [, letter, doubt, row = "", remark = ""] = parts ?? [];
  const state = MAPPING_STATES.find((one) => LETTERS[one] === letter);
  return state ? { row, state, doubtful: doubt === "?", remark } : null;
}

/** Fingerprint of what a row stands for. */
export function rowPrint(
  item: string,
  { power = "", office = "" }: Pick<MappingLink, "power" | "office">,
): string {
  return fingerprint([item, line(power), line(office)]);
}

/** Fingerprint of a remark, as a mark holds it. */
export function remarkPrint(remark: string): string {
  return fingerprint(line(remark)).slice(0, 4);
}
