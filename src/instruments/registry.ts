/** The registry of instruments, indexed by the ways in which people cite them. */

import { assertHas } from "../model/argument.js";
import type { CatalogData, RegisteredInstrument } from "../model/data.js";
import { foldWidth, titleKey } from "./fold.js";
import { numberKey, parseNumber } from "./numbers.js";
import { parseCitations } from "./parse.js";
import { type SimilarTitles, similarTitles } from "./similar.js";
import { issuerNames, shortTitle } from "./titles.js";

/** Keys of instruments by a folded form of a citation, title or number. */
export type KeyIndex = ReadonlyMap<string, readonly string[]>;

/** What the status of an instrument is looked up in. Make one with `statusRegistry`. */
export interface StatusRegistry {
  /** Instruments by key. */
  readonly instruments: ReadonlyMap<string, RegisteredInstrument>;
  /** The day up to which statuses were checked, by kind of instrument. */
  readonly horizons: CatalogData["horizons"];
}

/** What `resolveCitation` looks instruments up in. Make one with `instrumentRegistry`. */
export interface InstrumentRegistry extends StatusRegistry {
  /** By whole citations as the guidelines print them. */
  readonly byAlias: KeyIndex;
  readonly byTitle: KeyIndex;
  /** By titles without issuer and without 关于印发…的通知. */
  readonly byShortTitle: KeyIndex;
  readonly byNumber: KeyIndex;
  /** Titles by key, prepared for proposals. */
  readonly comparable: SimilarTitles;
  /** Names of issuers that a title may begin with, longest first. */
  readonly issuers: readonly string[];
}

/**
 * Indexes the registry by key alone, which is all that a status needs.
 *
 * @param data a catalog's instruments and horizons
 */
export function statusRegistry(data: Pick<CatalogData, "instruments" | "horizons">): StatusRegistry {
  assertHas("statusRegistry", data, "instruments", A_CATALOG);
  const { instruments, horizons } = data;
  return { instruments: new Map(instruments.map((one) => [one.title, one])), horizons };
}

/** What the functions that take a registry as a catalog has it expect. */
export const A_CATALOG = {
  zh: "目录（instruments 和 horizons）",
  en: "a catalog (its instruments and horizons)",
};

const MADE = new WeakMap<object, InstrumentRegistry>();

/**
 * Indexes the registry. It is read-only, and made once for each catalog.
 *
 * @param data a catalog's instruments and horizons
 */
export function instrumentRegistry(data: Pick<CatalogData, "instruments" | "horizons">): InstrumentRegistry {
  assertHas("instrumentRegistry", data, "instruments", A_CATALOG);
  const made = MADE.get(data.instruments);
  if (made?.horizons === data.horizons) return made;
  const registry = indexed(data);
  MADE.set(data.instruments, registry);
  return registry;
}

function indexed(data: Pick<CatalogData, "instruments" | "horizons">): InstrumentRegistry {
  const issuers = issuerNames(data.instruments);
  const titles = data.instruments.flatMap((instrument) =>
    titlesOf(instrument).map((title) => [title, instrument.title] as const),
  );
  return {
    ...statusRegistry(data),
    byAlias: index(
      data.instruments.flatMap(({ aliases, title }) =>
        aliases.map((alias) => [titleKey(alias), title] as const),
      ),
    ),
    byTitle: index(titles.map(([title, key]) => [titleKey(title), key] as const)),
    byShortTitle: index(titles.map(([title, key]) => [shortTitle(title, issuers), key] as const)),
    byNumber: index(
      data.instruments.flatMap(({ number, title }) => {
        const canonical = number === null ? null : parseNumber(foldWidth(number));
        return canonical === null ? [] : [[numberKey(canonical), title] as const];
      }),
    ),
    comparable: similarTitles(data.instruments.map(({ title }) => title)),
    issuers,
  };
}

/** An alias that ends in 及实施办法 cites two instruments; its title is that of the first only. */
function titlesOf({ title, officialTitle, aliases }: RegisteredInstrument): string[] {
  const cited = aliases.flatMap(parseCitations).filter(({ rest }) => rest === null);
  return [title, officialTitle, ...cited.flatMap((citation) => citation.title ?? [])];
}

function index(entries: readonly (readonly [form: string, key: string])[]): KeyIndex {
  const keys = new Map<string, string[]>();
  for (const [form, key] of entries) {
    const list = keys.get(form) ?? [];
    if (!list.includes(key)) keys.set(form, [...list, key]);
  }
  return keys;
}
