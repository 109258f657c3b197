/** The fields of government work as the engine sees them: one list, each with a key. */
import { ministries, outside } from "../generated/knowledge/ministries.js";
import type { DomainId, MinistryWords, OutsideMatter } from "../model/index.js";

/** Key of a field: a domain's id, or `outside:` and the id of what no domain covers. */
export type FieldKey = DomainId | `outside:${string}`;

/** What a power does, as far as it decides between domains; `other` where the row does not tell. */
export type Act = NonNullable<MinistryWords["fields"][number]["acts"]>[number];

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
  return ministries.flatMap(({ fields }) =>
    fields.flatMap(({ of, acts, laws = [], words = [], hints = [] }) =>
      Object.entries({ laws, words, hints }).flatMap(([list, own]) =>
        own.map((word) => ({ word, field: of as FieldKey, list: list as WordList, acts })),
      ),
    ),
  );
}

/** Every department of the knowledge. */
export function leanings(): Leaning[] {
  return ministries.flatMap(({ departments, leaning }) =>
    departments.map((word) => ({
      word,
      field: (leaning?.to ?? null) as FieldKey | null,
      share: leaning?.share ?? 0,
    })),
  );
}

/** What lies outside the domains, by key. */
export function outsides(): ReadonlyMap<FieldKey, OutsideMatter> {
  return new Map(outside.map((matter) => [`outside:${matter.id}`, matter]));
}

export function isDomain(field: FieldKey): field is DomainId {
  return !field.startsWith("outside:");
}
