/** From a query to the terms that items are held against. */

import { soundOf } from "../text/pinyin.js";
import type { Spelling } from "./corpus.js";
import { withoutFillers } from "./fillers.js";
import { blankOut, type Mention, type Thesaurus } from "./thesaurus.js";

/** One thing that was asked for. An item has it that has any of its forms. */
export interface Term {
  readonly forms: readonly Form[];
  readonly weight: number;
  /** Where it stands in the query. */
  readonly start: number;
}

/** A text to look for, among texts that are spelt the same way. */
export interface Form {
  readonly text: string;
  readonly spelling: Spelling;
}

/** A known word says more than two characters that happen to stand together, those within it hardly more. */
const WEIGHTS = { word: 2, pair: 1, within: 0.15, bySound: 0.6, alone: 0.3 };

/** A run of Chinese characters, or a Latin word or number (2型, PM2.5, social-assistance-004). */
const RUNS = /\p{Script=Han}+|[a-z0-9]+(?:[.-][a-z0-9]+)*/gu;

/**
 * Takes a query apart: known words first, what people say around them away, pairs of characters for the rest.
 *
 * @param query folded, in simplified characters
 * @param thesaurus the known words
 * @param occurs whether any item has a text; a word that none has may be a slip for one that sounds the same
 * @returns the terms, in the order of the query
 */
export function termsOf(query: string, thesaurus: Thesaurus, occurs: (text: string) => boolean): Term[] {
  const words = thesaurus.find(query);
  const unknown = withoutFillers(words.reduce(without, query));
  const slips = thesaurus
    .findBySound(unknown)
    .filter(({ word, start }) => !occurs(unknown.slice(start, start + word.length)));
  const terms = [
    ...words.flatMap((mention) => [
      wordTerm(mention, WEIGHTS.word),
      ...(/^\p{Script=Han}{3,}$/u.test(mention.word)
        ? pairs(mention.word, mention.start, WEIGHTS.within)
        : []),
    ]),
    ...slips.map((slip) => wordTerm(slip, WEIGHTS.word * WEIGHTS.bySound)),
    ...Array.from(slips.reduce(without, unknown).matchAll(RUNS)).flatMap(({ 0: run, index }) =>
      /^\p{Script=Han}/u.test(run) ? hanTerms(run, index, occurs) : latinTerms(run, index, thesaurus),
    ),
  ];
  return eachOnce(terms).sort((a, b) => a.start - b.start);
}

/** Who says a thing twice asks for nothing else; where it weighs more, it counts. */
function eachOnce(terms: readonly Term[]): Term[] {
  const heaviest = new Map<string, Term>();
  for (const term of terms) {
    const key = JSON.stringify(term.forms);
    if (term.weight > (heaviest.get(key)?.weight ?? 0)) heaviest.set(key, term);
  }
  return [...heaviest.values()];
}

function without(text: string, { word, start }: Mention): string {
  return blankOut(text, start, word.length);
}

function wordTerm({ group, start }: Pick<Mention, "group" | "start">, weight: number): Term {
  return { forms: group.map((text) => ({ text, spelling: "text" })), weight, start };
}

function hanTerms(run: string, start: number, occurs: (text: string) => boolean): Term[] {
  if (run.length === 1) return [{ forms: [{ text: run, spelling: "text" }], weight: WEIGHTS.alone, start }];
  return pairs(run, start, WEIGHTS.pair).map((pair) => {
    const [form] = pair.forms;
    if (!form || occurs(form.text)) return pair;
    return {
      ...pair,
      forms: [{ text: soundOf(form.text), spelling: "sound" }],
      weight: WEIGHTS.bySound,
    };
  });
}

function pairs(run: string, start: number, weight: number): Term[] {
  return Array.from({ length: run.length - 1 }, (_, at) => ({
    forms: [{ text: run.slice(at, at + 2), spelling: "text" }],
    weight,
    start: start + at,
  }));
}

/** A Latin word may be itself, the pinyin of a known word, or a part of a name's; short ones would fit anywhere. */
function latinTerms(text: string, start: number, thesaurus: Thesaurus): Term[] {
  const letters = /^[a-z]+$/u.test(text) ? text.length : 0;
  const forms: Form[] = [{ text, spelling: "text" }];
  if (letters >= 3) forms.push({ text, spelling: "initials" });
  if (letters >= 5) forms.push({ text, spelling: "pinyin" });
  const words = letters >= 2 ? thesaurus.spelt(text) : [];
  return [
    { forms, weight: WEIGHTS.pair, start },
    ...words.map((group) => wordTerm({ group, start }, WEIGHTS.word)),
  ];
}
