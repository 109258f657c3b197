/** One legal instrument: its numbers, whether it is in force on a day, which items cite it. */
import type { Catalog, CatalogItem } from "../../catalog/index.js";
import { describeReplacement, instrumentOf } from "../../instruments/index.js";
import type { Context } from "../context.js";
import type { Fact } from "../facts.js";
import { horizonLines } from "../horizon.js";
import { endedOn, type InstrumentOnDay, isUnchecked } from "../instrument-on-day.js";
import { itemTitle } from "./item.js";

/** The facts about an instrument on a day. */
export function instrumentFacts(instrument: InstrumentOnDay, context: Context): Fact[] {
  const { catalog, messages, language } = context;
  const { labels, law, values, separator } = messages;
  const { day, status, horizon } = instrument.statusOn;
  const ended = endedOn(instrument, context);
  return [
    [labels.number, [instrument.number ?? values.unknown]],
    [labels.issuer, [instrument.issuer ?? values.unknown]],
    [labels.issued, [instrument.issued ?? values.unknown]],
    [labels.effective, [instrument.effective ?? values.unknown]],
    [labels.revised, instrument.revised.length > 0 ? [instrument.revised.join(separator)] : []],
    [
      labels.status,
      [
        law.statusOn(messages.status[status], day),
        ...(isUnchecked(instrument) ? [law.unchecked(horizon)] : []),
      ],
    ],
    [labels.ended, ended === "" ? [] : [ended]],
    [labels.replacedBy, instrument.replacedBy.map((one) => describeReplacement(one)[language])],
    [labels.statusNote, instrument.statusNote ? [instrument.statusNote] : []],
    [labels.horizon, horizonLines(context, [instrument.kind])],
    [labels.citedBy, citing(instrument.title, catalog).map(itemTitle)],
  ];
}

/** The items whose basis names an instrument. */
export function citing(key: string, catalog: Catalog): CatalogItem[] {
  return catalog.items().filter((item) => item.basis.some((entry) => instrumentOf(entry) === key));
}
