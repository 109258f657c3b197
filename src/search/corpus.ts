/** The texts that are searched: each distinct text of each field once, folded, and which items have it. */
import { basisTitle } from "../catalog/basis-title.js";
import { lazy } from "../catalog/lazy.js";
import type { Catalog, CatalogItem } from "../catalog/types.js";
import { fold } from "../text/fold.js";
import { initialsOf, pinyinOf, soundOf } from "../text/pinyin.js";
import { joinTexts, type Texts } from "./texts.js";

/** What is read of a catalog, as plain data: made when the package is built, so that no search waits for it. */
export interface CorpusData {
  /** Ids of all items, in official order. */
  readonly ids: readonly string[];
  /** In the order of the table of fields. */
  readonly fields: readonly {
    /** The distinct texts of the field, folded. */
    readonly texts: readonly string[];
    /** For each item, which of the texts is its own. */
    readonly textOf: readonly number[];
  }[];
}

/** Ways to read a text. All but `pinyin` keep its length. */
export type Spelling = "text" | "sound" | "initials" | "pinyin";

/** One field of all items. */
export interface Field {
  /** How much a word that stands here says about the item. */
  readonly weight: number;
  /** The distinct texts of the field, so spelt. Only names and categories are read by their sound. */
  texts(spelling: Spelling): Texts;
  /** For each item, which of the texts is its own. */
  readonly textOf: readonly number[];
}

/** All items with their fields. */
export interface Corpus {
  readonly ids: readonly string[];
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
  { weight: 6, spoken: true, read: (item) => item.category ?? "" },
  { weight: 3, read: (item) => item.content.join("\n") },
  { weight: 2, read: (item, { domains }) => domains.get(item.domain) ?? "" },
  { weight: 1, read: (item, { roles }) => item.subjects.map((code) => roles.get(code)).join("\n") },
  { weight: 1, read: (item) => item.basis.map(basisTitle).join("\n") },
];

/** The words that stand for codes. */
interface Terms {
  readonly domains: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
}

/** Reads what is searched of a catalog. */
export function readCorpus({ domains, vocabulary }: Pick<Catalog, "domains" | "vocabulary">): CorpusData {
  const items = domains.flatMap((domain) => domain.items);
  const terms = {
    domains: new Map(domains.map(({ id, name, en }) => [id, `${name}\n${en}`])),
    roles: new Map(
      vocabulary.subjects.map(({ code, term, aliases }) => [code, [term, ...aliases].join("\n")]),
    ),
  };
  return {
    ids: items.map(({ id }) => id),
    fields: FIELDS.map(({ read }) => distinct(items.map((item) => fold(read(item, terms))))),
  };
}

function distinct(all: readonly string[]): CorpusData["fields"][number] {
  const positions = new Map<string, number>();
  const textOf = all.map((text) => {
    const position = positions.get(text) ?? positions.size;
    positions.set(text, position);
    return position;
  });
  return { texts: [...positions.keys()], textOf };
}

/** Makes what was read ready to be searched. */
export function openCorpus({ ids, fields }: CorpusData): Corpus {
  return {
    ids,
    fields: FIELDS.map(({ weight, spoken }, at) => {
      const { texts = [], textOf = [] } = fields[at] ?? {};
      const spelt = (as: (text: string) => string) => lazy(() => joinTexts(spoken ? texts.map(as) : []));
      const spellings: Record<Spelling, () => Texts> = {
        text: lazy(() => joinTexts(texts)),
        sound: spelt(soundOf),
        initials: spelt(initialsOf),
        pinyin: spelt(pinyinOf),
      };
      return { weight, texts: (spelling) => spellings[spelling](), textOf };
    }),
  };
}

/** Whether a folded text stands anywhere. */
export function occurs(text: string, { fields }: Corpus): boolean {
  return fields.some((field) => field.texts("text").having(text).length > 0);
}
