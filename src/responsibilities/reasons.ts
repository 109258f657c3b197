/** Why a domain is guessed, in words that a clerk can check against the row. */

import { groupBy } from "../model/group.js";
import type { Bilingual, DomainId } from "../model/index.js";
import { quoteTitle } from "../text/title.js";
import type { DutiesFitDomain, Reason, SameName, SharedInstrument, SimilarWording } from "./model.js";
import type { Place, Sign } from "./signs.js";

/** At most so many words or titles are named. */
const NAMED = 3;

const quoted = (terms: readonly string[]) => terms.map((term) => `“${term}”`).join("、");
/** 应急管理和 begins names such as 应急管理和市场监管办公室. */
const whole = (name: string) => name.replace(/[和与及]$/u, "");
const titles = (terms: readonly string[]) => terms.map(quoteTitle).join("、");

/** How a sentence begins that tells where the words stand. */
const SENTENCES: Readonly<
  Record<DutiesFitDomain["from"], (terms: readonly string[], domain: Bilingual) => Bilingual>
> = {
  name: (terms, { zh, en }) => ({
    zh: `名称中的${quoted(terms)}是“${zh}”领域的用语`,
    en: `${quoted(terms)} in the name is a term of ${en}`,
  }),
  basis: (terms, { zh, en }) => ({
    zh: `依据${titles(terms)}属于“${zh}”领域`,
    en: `its basis ${titles(terms)} belongs to ${en}`,
  }),
  department: (names, { zh, en }) => ({
    zh: `${quoted(names.map(whole))}的职权多属“${zh}”领域`,
    en: `most powers of ${quoted(names.map(whole))} belong to ${en}`,
  }),
  office: (terms, { zh, en }) => ({
    zh: `机构名称中的${quoted(terms)}是“${zh}”领域的用语`,
    en: `${quoted(terms)} in the name of the office is a term of ${en}`,
  }),
  duties: (terms, { zh, en }) => ({
    zh: `职责中的${quoted(terms)}是“${zh}”领域的用语`,
    en: `${quoted(terms)} among the duties is a term of ${en}`,
  }),
};

/**
 * The reasons for a domain.
 *
 * @param signs what in the row points to it, of any strength
 * @param domain its id and names
 */
export function reasonsFor(signs: readonly Sign[], domain: DomainId, name: Bilingual): Reason[] {
  return Array.from(groupBy(signs, ({ place }) => place)).flatMap(([place, own]) => {
    const sorted = own.toSorted((a, b) => b.strength - a.strength);
    const terms = [...new Set(sorted.map(({ term }) => term))].slice(0, NAMED);
    return reason(place, terms, domain, name);
  });
}

function reason(place: Place, terms: readonly string[], domain: DomainId, name: Bilingual): Reason[] {
  switch (place) {
    case "wording":
      return terms.slice(0, 1).map(likeItem);
    case "catalog":
      return terms.map((instrument) => sharedInstrument(instrument, null));
    default:
      return [
        { code: "duties-fit-domain", domain, from: place, terms, words: SENTENCES[place](terms, name) },
      ];
  }
}

/** The reason that power and item rest on the same instrument. */
export function sharedInstrument(instrument: string, article: string | null): SharedInstrument {
  const cited = `${quoteTitle(instrument)}${article ?? ""}`;
  return {
    code: "shared-instrument",
    instrument,
    article,
    words: { zh: `职权和事项都依据${cited}`, en: `power and item both rest on ${cited}` },
  };
}

/** The reason that power and item are called the same. */
export function sameName(name: string): SameName {
  return {
    code: "same-name",
    name,
    words: { zh: `职权和事项同名：“${name}”`, en: `power and item have the same name, “${name}”` },
  };
}

/** The reason that power and item use the same words. */
export function similarWording(shared: readonly string[]): SimilarWording {
  return {
    code: "similar-wording",
    shared,
    words: { zh: `职权和事项都写有${quoted(shared)}`, en: `power and item both say ${quoted(shared)}` },
  };
}

/** The reason that a power is worded like an item of the domain. */
function likeItem(item: string): SimilarWording {
  return {
    code: "similar-wording",
    shared: [item],
    words: { zh: `名称与事项“${item}”相近`, en: `its name is like that of the item ${item}` },
  };
}
