/** The fields of government work as the engine sees them: one list, each with a key. */
import type { DomainId } from "../model/index.js";
import { type Act, MINISTRIES, type Outside } from "./knowledge/index.js";

/** Key of a field: a domain's id, or `outside:` and the id of what no domain covers. */
export type FieldKey = DomainId | `outside:${string}`;

/** From which list of the knowledge a word comes: it tells how much the word says. */
export type WordList = "laws" | "words" | "hints";

/** One word of one field. */
export interface Entry {
  readonly word: string;
  readonly field: FieldKey;
  readonly list: WordList;
  /** Kinds of power that the field is about; undefined for all. */
  readonly acts: readonly Act[] | undefined;
}

/** A department, and what its powers lean to. */
export interface Leaning {
  readonly word: string;
  /** Null where its powers lean nowhere. */
  readonly field: FieldKey | null;
  readonly share: number;
}

/** Every word of the knowledge. */
export function entries(): Entry[] {
  return MINISTRIES.flatMap(({ fields }) =>
    fields.flatMap(({ of, acts, laws, words, hints }) =>
      Object.entries({ laws, words, hints }).flatMap(([list, text]) =>
        split(text).map((word) => ({ word, field: keyOf(of), list: list as WordList, acts })),
      ),
    ),
  );
}

/** Every department of the knowledge. */
export function leanings(): Leaning[] {
  return MINISTRIES.flatMap(({ departments, leaning }) =>
    split(departments).map((word) => ({
      word,
      field: leaning ? keyOf(leaning.to) : null,
      share: leaning?.share ?? 0,
    })),
  );
}

/** What lies outside the domains, by key. */
export function outsides(): ReadonlyMap<FieldKey, Outside> {
  const all = MINISTRIES.flatMap(({ fields }) => fields.map(({ of }) => of));
  return new Map(all.flatMap((of) => (typeof of === "string" ? [] : [[keyOf(of), of]])));
}

export function isDomain(field: FieldKey): field is DomainId {
  return !field.startsWith("outside:");
}

function keyOf(of: DomainId | Outside): FieldKey {
  return typeof of === "string" ? of : `outside:${of.id}`;
}

function split(words = ""): string[] {
  return words.split(/\s+/u).filter((word) => word !== "");
}
