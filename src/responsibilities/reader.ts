/** Reads rows against a catalog: all that points to a field, before anything is weighed. */
import type { Catalog } from "../catalog/index.js";
import { instrumentRegistry } from "../instruments/index.js";
import type { DomainId } from "../model/index.js";
import { type Cited, citedBy } from "./citations.js";
import { type Alike, type Corpus, openCorpus, type Wording } from "./corpus.js";
import { plain } from "./lexicon.js";
import type { MapContext, Power } from "./model.js";
import { type Sign, signsOfPower } from "./signs.js";
import { WORDED } from "./weights.js";

/** A power, read. */
export interface ReadPower {
  readonly signs: readonly Sign[];
  readonly cited: readonly Cited[];
  /** Its name and sub-item. */
  readonly wording: Wording;
  /** Items that are named alike. */
  readonly alike: readonly Alike[];
}

/** Reads powers against one catalog. */
export interface Reader {
  readonly corpus: Corpus;
  power(power: Power, context?: MapContext): ReadPower;
}

/** Indexes a catalog for reading. */
export function createReader(catalog: Catalog): Reader {
  const registry = instrumentRegistry(catalog);
  const corpus = openCorpus(catalog);
  return {
    corpus,
    power(power, context = {}) {
      const cited = citedBy(power.basis, registry);
      const wording = corpus.wording(`${power.name}；${power.subItem ?? ""}`);
      const alike = corpus.alike(wording);
      const own = signsOfPower(withOffice(power, context), cited);
      const signs = [...own, ...signsOfCatalog(cited, corpus), ...signsOfWording(alike)];
      return { signs, cited, wording, alike };
    },
  };
}

/** The power with the duties of its office too, where the office is known. */
function withOffice(power: Power, { offices = [] }: MapContext): Power {
  if (power.office === null || offices.length === 0) return power;
  const name = plain(power.office);
  const office = offices.find((one) => name !== "" && plain(one.name) === name);
  return office ? { ...power, duties: [...power.duties, ...office.duties] } : power;
}

/** Instruments that the catalog itself tells the domains of: the fewer cite one, the more it says. */
function signsOfCatalog(cited: readonly Cited[], corpus: Corpus): Sign[] {
  return cited.flatMap(({ key, title }) => {
    const domains = key === null ? [] : corpus.citing(key);
    return domains.map((field) => ({ field, place: "catalog", term: title, strength: 1 / domains.length }));
  });
}

/** The item of each domain that is worded most alike. */
function signsOfWording(alike: readonly Alike[]): Sign[] {
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
