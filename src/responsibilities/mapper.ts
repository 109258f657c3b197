/** Maps powers and offices to the domains and items of a catalog. */
import type { Catalog } from "../catalog/index.js";
import type { Bilingual, DomainId } from "../model/index.js";
import { verdict } from "./guess.js";
import type { MapContext, Mapper, Office, OfficeMapping, Power, PowerMapping, Supply } from "./model.js";
import { namesakes, withDomainOf, withNamesakes } from "./namesakes.js";
import { signsOfOffice } from "./office.js";
import { proposals } from "./proposals.js";
import { createReader } from "./reader.js";
import { byRule } from "./rules.js";
import { NAME_ONLY_JUDGEMENT, OFFICE_JUDGEMENT, POWER_JUDGEMENT, PROPOSED } from "./weights.js";

/**
 * Makes a mapper for one catalog; it indexes the catalog once and keeps nothing of what it is asked.
 *
 * @param catalog the release whose items are proposed
 */
export function createMapper(catalog: Catalog): Mapper {
  const reader = createReader(catalog);
  const names = new Map<DomainId, Bilingual>(
    catalog.domains.map(({ id, name, en }) => [id, { zh: name, en }]),
  );

  function power(one: Power, context?: MapContext): PowerMapping {
    const ruled = byRule(one, context?.rules ?? [], catalog);
    if (ruled) return ruled;
    const read = reader.power(one, context);
    const { domains: guessed, outside } = verdict(read.signs, POWER_JUDGEMENT, names);
    const same = namesakes(one, reader.corpus);
    const domains = withDomainOf(guessed, same, (id) => catalog.item(id)?.domain, names);
    // An item scores no higher than its domain.
    const likely = domains.filter(({ score }) => score >= PROPOSED);
    const candidates = likely.flatMap(({ domain }) => catalog.domain(domain).items);
    return {
      domains,
      items: withNamesakes(proposals({ power: one, ...read, domains }, candidates, reader.corpus), same),
      outside: same.length === 0 ? outside : null,
    };
  }

  function office(one: Office): OfficeMapping {
    const judgement = one.duties.length === 0 ? NAME_ONLY_JUDGEMENT : OFFICE_JUDGEMENT;
    return verdict(signsOfOffice(one), judgement, names);
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
