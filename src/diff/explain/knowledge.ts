/** What explaining the changes of catalogs and lists may ask: what the judge knows, and names of domains. */
import { type Knowledge, makeKnowledge } from "../../fields/knowledge.js";
import { termsOf } from "../../fields/terms.js";
import type { InstrumentRegistry } from "../../instruments/registry.js";
import type { Bilingual } from "../../model/codes.js";
import type { Vocabulary } from "../../model/data.js";
import type { CatalogPart } from "../structure/catalog.js";

/** What the judge knows, and what domains are called. */
export interface DiffKnowledge extends Knowledge {
  domainName(id: string): Bilingual;
}

/** Knowledge of two catalogs, the new one first. */
export function catalogKnowledge(
  a: CatalogPart,
  b: CatalogPart,
  registry: InstrumentRegistry | undefined,
): DiffKnowledge {
  const domains = [a, b].flatMap((side) => [
    ...(side.domains ?? []),
    ...(side.further ?? []).map(({ domain }) => domain),
  ]);
  const knowledge = makeKnowledge(termsOf(b.vocabulary, a.vocabulary), registry ?? null, () =>
    // An instrument that items no longer cite may have left the registry; the old side still says what replaced it.
    registry ? registry.instruments.values() : [...(a.instruments ?? []), ...(b.instruments ?? [])],
  );
  return { ...knowledge, domainName: named(domains.map(({ id, name, en }) => [id, { zh: name, en }])) };
}

/**
 * Knowledge of lists and tables.
 *
 * @param sections name the domains
 */
export function listKnowledge(
  sections: readonly { readonly domain: string; readonly name: string }[],
  { vocabulary, registry }: { readonly vocabulary?: Vocabulary; readonly registry?: InstrumentRegistry },
): DiffKnowledge {
  return {
    ...makeKnowledge(termsOf(vocabulary), registry ?? null),
    domainName: named(sections.map(({ domain, name }) => [domain, { zh: name, en: domain }])),
  };
}

function named(entries: readonly (readonly [id: string, name: Bilingual])[]): DiffKnowledge["domainName"] {
  const names = new Map(entries);
  return (id) => names.get(id) ?? { zh: id, en: id };
}
