/** The parts of a row or an item as terms to compare: pairs of characters, single characters. */
import { lazy } from "../catalog/lazy.js";
import * as packaged from "../generated/search.js";
import { createThesaurus } from "../search/thesaurus.js";
import { bigramsOf } from "../text/bigrams.js";
import { fold } from "../text/fold.js";
import { toSimplified } from "../text/traditional.js";
import { cleanName, tailOf, withoutRemark } from "./clean.js";

/** The texts of a row or an item, as written. */
export interface Texts {
  /** Name of the domain; empty for a row. */
  readonly domain: string;
  readonly category: string;
  readonly name: string;
  readonly content: readonly string[];
  /** Titles or citations. */
  readonly basis: readonly string[];
}

/** The terms of each part, repeats included. */
export interface Parts {
  /** Single characters of the name, and of everything but the basis. */
  readonly nameCharacters: readonly string[];
  readonly characters: readonly string[];
  /** Pairs of characters. */
  readonly tail: readonly string[];
  readonly title: readonly string[];
  readonly content: readonly string[];
  readonly basis: readonly string[];
  /** Domain, title, content, and the official words for everyday ones in the title. */
  readonly everything: readonly string[];
}

/** Longest text of a part that is read, twice that of any item: a hostile cell costs no more than a long one. */
const MAX_LENGTH = 1000;

/** Takes texts apart. */
export function partsOf(texts: Texts): Parts {
  const [name, category] = [texts.name, texts.category].map((text) => plain(cleanName(cut(text)))) as [
    string,
    string,
  ];
  const [domain, content] = [plain(texts.domain), plain(cut(texts.content.join("\n")))];
  const core = withoutRemark(name);
  const categoryPairs = bigramsOf(category);
  const corePairs = bigramsOf(core);
  const contentPairs = bigramsOf(content);
  const remarkPairs = bigramsOf(name.slice(core.length));
  const synonyms = officialWords(`${name}\n${category}`).flatMap(bigramsOf);
  const title = [...categoryPairs, ...corePairs];
  return {
    nameCharacters: charactersOf(core),
    characters: charactersOf(domain + category + name + content),
    tail: bigramsOf(tailOf(name)),
    title,
    content: contentPairs,
    basis: bigramsOf(cut(texts.basis.join("\n"))),
    everything: [...bigramsOf(domain), ...title, ...remarkPairs, ...contentPairs, ...synonyms],
  };
}

function cut(text: string): string {
  return text.slice(0, MAX_LENGTH);
}

function plain(text: string): string {
  return toSimplified(fold(text));
}

function charactersOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}

const thesaurus = lazy(() => createThesaurus(JSON.parse(packaged.words)));

function officialWords(text: string): readonly string[] {
  return thesaurus()
    .find(text)
    .flatMap(({ group }) => group.slice(0, 1));
}
