/** One legal instrument: its numbers, whether it is in force, which items cite it. */
import type { Catalog, CatalogItem } from "../../catalog/index.js";
import type { RegisteredInstrument } from "../../model/data.js";
import type { Basis } from "../../model/item.js";
import type { Context } from "../context.js";
import type { Fact } from "../facts.js";
import { itemTitle } from "./item.js";

/** The facts about an instrument. */
export function instrumentFacts(instrument: RegisteredInstrument, { catalog, messages }: Context): Fact[] {
  const { labels, values, separator } = messages;
  return [
    [labels.number, [instrument.number ?? values.unknown]],
    [labels.issuer, [instrument.issuer ?? values.unknown]],
    [labels.issued, [instrument.issued ?? values.unknown]],
    [labels.effective, [instrument.effective ?? values.unknown]],
    [labels.revised, instrument.revised.length > 0 ? [instrument.revised.join(separator)] : []],
    [labels.status, [values.status[instrument.status]]],
    [labels.ended, instrument.ended ? [instrument.ended] : []],
    [
      labels.replacedBy,
      instrument.replacedBy.map(({ title, number }) => `《${title}》${number ? `（${number}）` : ""}`),
    ],
    [labels.statusNote, instrument.statusNote ? [instrument.statusNote] : []],
    [labels.horizon, [catalog.horizons[instrument.kind].date]],
    [labels.citedBy, citing(instrument.title, catalog).map(itemTitle)],
  ];
}

/** The items whose basis names an instrument. */
export function citing(key: string, catalog: Catalog): CatalogItem[] {
  return catalog.items().filter((item) => item.basis.some((basis) => keyOf(basis) === key));
}

function keyOf(basis: Basis): string | null {
  if (typeof basis === "string") return basis;
  return "instrument" in basis ? basis.instrument : null;
}
