/** What in a row points to which field: words of its name, laws of its basis, its department, its office, its duties. */
import { actOf } from "./act.js";
import type { Cited } from "./citations.js";
import {
  type Act,
  type Entry,
  entries,
  type FieldKey,
  type Leaning,
  leanings,
  type WordList,
} from "./fields.js";
import { lexicon, plain } from "./lexicon.js";
import type { Power } from "./model.js";

/** Where in the row a sign was seen. */
export type Place = "name" | "basis" | "department" | "office" | "duties" | "catalog" | "wording";

/** One thing that points to a field. */
export interface Sign {
  readonly field: FieldKey;
  readonly place: Place;
  /** What was seen: a word, the title of an instrument, the id of an item. */
  readonly term: string;
  /** 0 to 1: how surely one such sign, alone, tells the field. */
  readonly strength: number;
}

const IN_TEXT: Readonly<Record<WordList, number>> = { laws: 0.8, words: 0.85, hints: 0.4 };
const IN_TITLE: Readonly<Record<WordList, number>> = { laws: 0.9, words: 0.6, hints: 0.2 };

/** What is left of a sign whose field is not about powers of this kind. */
const MISFIT = 0.15;

/** Longest text in which words are looked for, in characters: the longest duties seen are a tenth of it. */
const MAX_TEXT = 20_000;

const findWords = lexicon<Entry>(entries());
const findDepartments = lexicon<Leaning>(leanings());

/** Signs in the words of a text. */
export function signsIn(text: string, place: Place, act: Act): Sign[] {
  return read(text, place, act, IN_TEXT);
}

/** Signs in the titles of the instruments that a power rests on. */
export function signsOfBasis(cited: readonly Cited[], act: Act): Sign[] {
  return cited.flatMap(({ title }) =>
    read(title, "basis", act, IN_TITLE).map((sign) => ({ ...sign, term: title })),
  );
}

/** The sign that a department's name is; none where its powers lean nowhere. */
export function signOfDepartment(names: string): Sign[] {
  const [longest] = findDepartments(plain(names.slice(0, MAX_TEXT))).sort(
    (a, b) => b.word.length - a.word.length,
  );
  return (longest?.entries ?? []).flatMap(({ word, field, share }) =>
    field === null ? [] : [{ field, place: "department", term: word, strength: share }],
  );
}

/** All signs of a power but those that need the catalog. */
export function signsOfPower(power: Power, cited: readonly Cited[]): Sign[] {
  const act = actOf(power);
  return [
    ...signsIn(`${power.name}；${power.subItem ?? ""}`, "name", act),
    ...signsOfBasis(cited, act),
    ...signOfDepartment([power.subject, power.office].join("；")),
    ...signsIn(power.office ?? "", "office", act),
    ...signsIn(power.duties.join("；"), "duties", act),
  ];
}

function read(text: string, place: Place, act: Act, strengths: Readonly<Record<WordList, number>>): Sign[] {
  const fits = ({ acts }: Entry) => acts === undefined || acts.includes(act);
  return findWords(plain(text.slice(0, MAX_TEXT)), fits).flatMap(({ word, entries: all }) => {
    // A word that is in two lists of a field is still one sign.
    const best = new Map<FieldKey, number>();
    for (const entry of all) {
      const strength = strengths[entry.list] * (fits(entry) ? 1 : MISFIT);
      best.set(entry.field, Math.max(strength, best.get(entry.field) ?? 0));
    }
    return Array.from(best, ([field, strength]) => ({ field, place, term: word, strength }));
  });
}
