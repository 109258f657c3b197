/** Maps powers and offices to the domains and items of a catalog. */

import type { Catalog } from "../catalog/index.js";
import {
  assertArgument,
  assertText,
  type Expected,
  having,
  LIST,
  OPTIONS,
  optional,
  TEXT,
  TEXTS,
} from "../model/argument.js";
import type { Bilingual, DomainId } from "../model/index.js";
import { CATALOG } from "../model/shapes.js";
import { verdict } from "./guess.js";
import type {
  MapContext,
  Mapper,
  NamedOnly,
  NamedPower,
  Office,
  OfficeMapping,
  Power,
  PowerMapping,
  Supply,
} from "./model.js";
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
  assertArgument("createMapper", catalog, CATALOG);
  const reader = createReader(catalog);
  const names = new Map<DomainId, Bilingual>(
    catalog.domains.map(({ id, name, en }) => [id, { zh: name, en }]),
  );

  function power(given: NamedPower, context?: MapContext): PowerMapping {
    const one = wholePower(given, "mapper.power");
    assertArgument("mapper.power", context, OPTIONS);
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

  function office(given: NamedOnly<Office>): OfficeMapping {
    assertArgument("mapper.office", given, AN_OFFICE);
    const one: Office = { row: 1, duties: [], ...known(given) };
    const judgement = one.duties.length === 0 ? NAME_ONLY_JUDGEMENT : OFFICE_JUDGEMENT;
    return verdict(signsOfOffice(one), judgement, names);
  }

  function item(id: string, powers: readonly NamedPower[], context?: MapContext): Supply[] {
    assertText("mapper.item", id);
    assertArgument("mapper.item", powers, LIST);
    return powers
      .map((one) => wholePower(one, "mapper.item"))
      .flatMap((one) =>
        power(one, context)
          .items.filter((proposal) => proposal.item === id)
          .map(({ score, reasons }) => ({ power: one, score, reasons })),
      )
      .sort((a, b) => b.score - a.score);
  }

  return Object.freeze({ power, office, item });
}

const NOTHING: Omit<Power, "name"> = {
  row: 1,
  no: null,
  type: null,
  subItem: null,
  basis: [],
  subject: null,
  office: null,
  duties: [],
};

const named = (zh: string, en: string): Expected => {
  const object = having(["name"], zh, en);
  const [name, texts] = [TEXT, optional(TEXTS)];
  return {
    ...object,
    is: (given) => {
      if (!object.is(given)) return false;
      const one = given as Readonly<Record<"name" | "basis" | "duties", unknown>>;
      return name.is(one.name) && texts.is(one.basis) && texts.is(one.duties);
    },
  };
};

const A_POWER = named("职权 {name, …}", "a power {name, …}");
const AN_OFFICE = named("机构 {name, …}", "an office {name, …}");

/** What is not stated is not known. */
function wholePower(given: NamedPower, called: string): Power {
  assertArgument(called, given, A_POWER);
  return { ...NOTHING, ...known(given) };
}

/** Without what is stated as undefined, which takes the place of nothing. */
function known<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
