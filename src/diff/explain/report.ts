/** From a verdict to the finding that people and programs get. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../../catalog/hash.js";
import type { Verdict } from "../../fields/verdict.js";
import type { DomainId } from "../../model/codes.js";
import type { ChangeFinding } from "../finding.js";
import type { Entry } from "../structure/collection.js";
import type { Touched } from "./touched.js";

/** What a finding is about. */
export type Subject = Pick<ChangeFinding, "domain" | "item" | "title" | "entry" | "match">;

/** Hexadecimal digits of a fingerprint. */
const DIGITS = 16;

/**
 * Worked out when it is read: hashing takes as long as explaining, and many readers never look. One getter for all
 * findings, for a closure in each of them costs ten times the rest of it. It leaves out what wording and order decide,
 * so that a later version keeps it.
 */
const FINGERPRINT: PropertyDescriptor & ThisType<ChangeFinding> = {
  get() {
    return digest([this.rule, this.domain, this.item ?? this.entry ?? null, this.field, this.old, this.new]);
  },
  enumerable: true,
};

/** Makes a finding. */
export function report(
  subject: Subject,
  field: string | null,
  { rule, level, part }: Verdict,
): ChangeFinding {
  const { old, new: now, message } = part;
  const { domain, item, title, entry, match } = subject;
  const said = { rule, level, domain, item, title, field, old, new: now, message };
  const finding =
    entry || match !== undefined
      ? { ...said, ...(entry && { entry }), ...(match !== undefined && { match }) }
      : said;
  return Object.defineProperty(finding as ChangeFinding, "fingerprint", FINGERPRINT);
}

/** Tells values apart in few digits. */
export function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))).slice(0, DIGITS);
}

/** What a finding about an item, or about a row with an id, is about. */
export function itemSubject({ in: place, id, old, new: now }: Touched): Subject {
  return { domain: place as DomainId | null, item: id, title: titleOf(now ?? old ?? {}) };
}

/** The title of an item or row; a table may leave either part open. */
export function titleOf({ category, name }: Entry): { readonly category: string; readonly name: string } {
  return {
    category: typeof category === "string" ? category : "",
    name: typeof name === "string" ? name : "",
  };
}
