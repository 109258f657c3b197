/** The code at the end of a row: what the row was about and said when it was written, to tell edits and old sheets from it. */
import { ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import { fingerprint } from "../../text/fingerprint.js";
import {
  type CheckLine,
  DECISIONS,
  type Decided,
  type Decision,
  LINE_KINDS,
  type LineKind,
} from "../model.js";
import type { ItemValues } from "../present.js";

/** What a mark says. */
export interface CheckMark {
  readonly kind: LineKind;
  readonly fields: readonly ItemField[];
  /** Fingerprints of the values of the item as they were shown, in the order of the table; of its `print` for other lines. */
  readonly prints: readonly string[];
  readonly decision: Decision;
  /** Fingerprint of what stood under 改为 and 备注. */
  readonly written: string;
}

const DIGITS = 6;
const FORM = /^([0-8])([0-5])([a-j]*)-([0-9a-f]*)-([0-9a-f]{6})([0-9a-f]{6})$/u;

/** Fingerprint of one value. */
export function valuePrint(value: ItemValues[ItemField] | undefined): string {
  return fingerprint(value ?? null, DIGITS);
}

/** Fingerprint of what stands under 改为 and 备注. */
export function writtenPrint({ value, remark }: Pick<Decided, "value" | "remark">): string {
  return fingerprint([plain(value), plain(remark)], DIGITS);
}

/** A mark as it stands in the sheet; it vouches for the key of its row too. */
export function writeMark(line: CheckLine): string {
  const kind = LINE_KINDS.indexOf(line.kind);
  const decision = DECISIONS.indexOf(line.decision);
  const fields = line.fields.map((field) => "abcdefghij".charAt(ITEM_FIELDS.indexOf(field))).join("");
  const { values } = line;
  const prints = values
    ? ITEM_FIELDS.map((field) => valuePrint(values[field])).join("")
    : valuePrint(line.print);
  const body = `${kind}${decision}${fields}-${prints}-${writtenPrint(line)}`;
  return body + fingerprint([line.about, body], DIGITS);
}

/** Reads the mark of a row; null where it is none, or belongs to another key. */
export function readMark(about: string, text: string): CheckMark | null {
  const parts = FORM.exec(text.trim());
  if (!parts) return null;
  const [, kind = "", decision = "", fields = "", prints = "", written = "", seal = ""] = parts;
  if (fingerprint([about, text.trim().slice(0, -DIGITS)], DIGITS) !== seal) return null;
  return {
    kind: LINE_KINDS[Number(kind)] ?? "item",
    decision: DECISIONS[Number(decision)] ?? "open",
    fields: [...fields].flatMap((letter) => ITEM_FIELDS["abcdefghij".indexOf(letter)] ?? []),
    prints: prints.match(/.{6}/gu) ?? [],
    written,
  };
}

/** What no spreadsheet gives back as it was written does not count. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, "");
}
