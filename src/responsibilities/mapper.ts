/** Maps powers and offices to the domains and items of a catalog. */
import type { Catalog } from "../catalog/index.js";
import { instrumentRegistry } from "../instruments/index.js";
import type { Bilingual, DomainId } from "../model/index.js";
import { type Cited, citedBy } from "./citations.js";
import { type Alike, type Corpus, openCorpus } from "./corpus.js";
import { type Verdict, verdict } from "./guess.js";
import { plain } from "./lexicon.js";
import type { MapContext, Mapper, Office, Power, PowerMapping, Supply } from "./model.js";
import { signsOfOffice } from "./office.js";
import { proposals } from "./proposals.js";
import { byRule } from "./rules.js";
import { type Sign, signsOfPower } from "./signs.js";
import { OFFICE_JUDGEMENT, POWER_JUDGEMENT, WORDED } from "./weights.js";

/**
 * Makes a mapper for one catalog; it indexes the catalog once and keeps nothing of what it is asked.
 *
 * @param catalog the release whose items are proposed
 */
export function createMapper(catalog: Catalog): Mapper {
  const registry = instrumentRegistry(catalog);
  const corpus = openCorpus(catalog);
  const nameOf = (domain: DomainId): Bilingual => {
    const { name, en } = catalog.domain(domain);
    return { zh: name, en };
  };

  const office = (one: Office): Verdict => verdict(signsOfOffice(one), OFFICE_JUDGEMENT, nameOf);

  function power(one: Power, context: MapContext = {}): PowerMapping {
    const ruled = byRule(one, context, catalog);
    if (ruled) return ruled;
    const cited = citedBy(one.basis, registry);
    const alike = corpus.alike(`${one.name}；${one.subItem ?? ""}`);
    const known = withOffice(one, context);
    const signs = [...signsOfPower(known, cited), ...catalogSigns(cited, corpus), ...wordingSigns(alike)];
    const { domains, outside } = verdict(signs, POWER_JUDGEMENT, nameOf);
    const guessed = new Set<string>(domains.map(({ domain }) => domain));
    const candidates = corpus.items.filter(({ domain }) => guessed.has(domain));
    return { domains, items: proposals({ power: one, cited, domains, alike }, candidates, corpus), outside };
  }

  function item(id: string, powers: readonly Power[], context?: MapContext): Supply[] {
    return powers
      .flatMap((one) =>
        power(one, context)
          .items.filter((proposal) => proposal.item === id)
          .map(({ score, reasons }) => ({ power: one, score, reasons })),
      )
      .sort((a, b) => b.score - a.score);
  }

  return Object.freeze({ power, office, item });
}

/** The power with the duties of its office, where the office is known and the power states none of its own. */
function withOffice(power: Power, { offices = [] }: MapContext): Power {
  const name = plain(power.office ?? "");
  const own = name === "" ? undefined : offices.find((office) => plain(office.name) === name);
  return own ? { ...power, duties: [...power.duties, ...own.duties] } : power;
}

/** Instruments that the catalog itself tells the domains of. */
function catalogSigns(cited: readonly Cited[], corpus: Corpus): Sign[] {
  return cited.flatMap(({ key, title }) => {
    const domains = key === null ? [] : corpus.citing(key);
    return domains.map((field) => ({ field, place: "catalog", term: title, strength: 1 / domains.length }));
  });
}

/** The item of each domain whose words are most alike. */
function wordingSigns(alike: readonly Alike[]): Sign[] {
  const best = new Map<DomainId, Alike>();
  for (const one of alike) {
    const { domain } = one.item;
    if (one.likeness >= WORDED && one.likeness > (best.get(domain)?.likeness ?? 0)) best.set(domain, one);
  }
  return Array.from(best, ([field, { item, likeness }]) => ({
    field,
    place: "wording",
    term: `${item.category}·${item.name}`,
    strength: likeness,
  }));
}
