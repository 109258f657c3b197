/** What explaining the changes of a catalog may ask: terms, names of domains, which instrument took whose place. */
import { lazy } from "../../catalog/lazy.js";
import { compareDeadlines } from "../../deadlines/compare.js";
import { parseDeadline } from "../../deadlines/grammar.js";
import { titleKey } from "../../instruments/fold.js";
import type { InstrumentRegistry } from "../../instruments/registry.js";
import type { RegisteredInstrument, Vocabulary } from "../../model/data.js";
import { readWords } from "../fields/alike.js";
import type { Knowledge } from "../fields/knowledge.js";
import { type Successions, successionsOf } from "../fields/successors.js";
import type { CatalogPart } from "../structure/catalog.js";
import { termsOf } from "../terms.js";

/** Knowledge of two catalogs, the new one first. */
export function catalogKnowledge(
  a: CatalogPart,
  b: CatalogPart,
  registry: InstrumentRegistry | undefined,
): Knowledge {
  const domains = [...(a.domains ?? []), ...(b.domains ?? [])];
  const names = new Map(domains.map(({ id, name, en }) => [id as string, { zh: name, en }]));
  return {
    terms: termsOf(b.vocabulary, a.vocabulary),
    domainName: (id) => names.get(id) ?? { zh: id, en: id },
    successors: successions(() =>
      // An instrument that items no longer cite may have left the registry; the old side still says what replaced it.
      registry ? registry.instruments.values() : [...(a.instruments ?? []), ...(b.instruments ?? [])],
    ),
    ...readings(),
    registry: registry ?? null,
  };
}

/** What is worked out once for each text. */
function readings(): Pick<Knowledge, "compareDeadlines" | "readWords" | "titleKey"> {
  const deadline = remembered(parseDeadline);
  const against = remembered((old) => remembered((now) => compareDeadlines(deadline(now), deadline(old))));
  return {
    compareDeadlines: (old, now) => against(old)(now),
    readWords: remembered(readWords),
    titleKey: remembered(titleKey),
  };
}

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** Indexed when first asked for: most changes do not ask. */
function successions(instruments: () => Iterable<RegisteredInstrument>): Successions {
  const index = lazy(() => successionsOf(instruments()));
  return remembered((title) => index()(title));
}

/**
 * Knowledge of lists and tables.
 *
 * @param sections name the domains
 */
export function listKnowledge(
  sections: readonly { readonly domain: string; readonly name: string }[],
  { vocabulary, registry }: { readonly vocabulary?: Vocabulary; readonly registry?: InstrumentRegistry },
): Knowledge {
  const names = new Map(sections.map(({ domain, name }) => [domain, { zh: name, en: domain }]));
  return {
    terms: termsOf(vocabulary),
    domainName: (id) => names.get(id) ?? { zh: id, en: id },
    successors: successions(() => registry?.instruments.values() ?? []),
    ...readings(),
    registry: registry ?? null,
  };
}
