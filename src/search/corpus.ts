/** The texts that are searched: each distinct text of each field once, folded, and which items have it. */
import { lazy } from "../catalog/lazy.js";
import type { CatalogItem } from "../catalog/types.js";
import type { Basis } from "../model/index.js";
import { fold } from "../text/fold.js";
import { initialsOf, pinyinOf, soundOf } from "../text/pinyin.js";
import { joinTexts, type Texts } from "./texts.js";
import type { Searched } from "./types.js";

/** Ways to read a text. All but `pinyin` keep its length. */
export type Spelling = "text" | "sound" | "initials" | "pinyin";

/** One field of all items. */
export interface Field {
  /** How much a word that stands here says about the item. */
  readonly weight: number;
  /** The distinct texts of the field, folded and so spelt. Only names and categories are read by their sound. */
  texts(spelling: Spelling): Texts;
  /** For each item, which of the texts is its own. */
  readonly textOf: readonly number[];
}

/** All items with their fields. */
export interface Corpus {
  /** In official order. */
  readonly items: readonly CatalogItem[];
  readonly fields: readonly Field[];
}

/** A word in the name says most, one among the instruments least. */
const FIELDS: readonly {
  readonly weight: number;
  readonly spoken?: true;
  readonly read: (item: CatalogItem, terms: Terms) => string;
}[] = [
  { weight: 10, read: (item) => item.id },
  { weight: 10, spoken: true, read: (item) => item.name },
  { weight: 6, spoken: true, read: (item) => item.category },
  { weight: 3, read: (item) => item.content.join("\n") },
  { weight: 2, read: (item, { domains }) => domains.get(item.domain) ?? "" },
  { weight: 1, read: (item, { roles }) => item.subjects.map((code) => roles.get(code)).join("\n") },
  { weight: 1, read: (item) => item.basis.map(basisWords).join("\n") },
];

/** The words that stand for codes. */
interface Terms {
  readonly domains: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
}

/** Reads what is searched of a catalog. */
export function readCorpus({ domains, vocabulary }: Searched): Corpus {
  const items = domains.flatMap((domain) => domain.items);
  const terms = {
    domains: new Map(domains.map(({ id, name, en }) => [id, `${name}\n${en}`])),
    roles: new Map(
      vocabulary.subjects.map(({ code, term, aliases }) => [code, [term, ...aliases].join("\n")]),
    ),
  };
  return {
    items,
    fields: FIELDS.map(({ weight, spoken = false, read }) => ({
      weight,
      ...distinct(
        items.map((item) => read(item, terms)),
        spoken,
      ),
    })),
  };
}

/** Whether a folded text stands anywhere. */
export function occurs(text: string, { fields }: Corpus): boolean {
  return fields.some((field) => field.texts("text").having(text).length > 0);
}

function basisWords(basis: Basis): string {
  if (typeof basis === "string") return basis;
  return "words" in basis ? basis.words : basis.instrument;
}

function distinct(all: readonly string[], spoken: boolean): Pick<Field, "texts" | "textOf"> {
  const positions = new Map<string, number>();
  const textOf = all.map((text) => {
    const position = positions.get(text) ?? positions.size;
    positions.set(text, position);
    return position;
  });
  const folded = [...positions.keys()].map(fold);
  const spelt = (as: (text: string) => string) => lazy(() => joinTexts(spoken ? folded.map(as) : []));
  const spellings = {
    text: lazy(() => joinTexts(folded)),
    sound: spelt(soundOf),
    initials: spelt(initialsOf),
    pinyin: spelt(pinyinOf),
  };
  return { texts: (spelling) => spellings[spelling](), textOf };
}
