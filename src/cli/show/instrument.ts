/** One legal instrument: its numbers, whether it is in force on a day, which items cite it. */
import type { Catalog, CatalogItem } from "../../catalog/index.js";
import { describeReplacement, instrumentOf } from "../../instruments/index.js";
import type { Context } from "../context.js";
import type { Fact } from "../facts.js";
import { endedOn, type InstrumentOnDay, isUnchecked } from "../instrument-on-day.js";
import { itemTitle } from "./item.js";

/** The facts about an instrument on a day. */
export function instrumentFacts(instrument: InstrumentOnDay, context: Context): Fact[] {
  const { catalog, messages, language } = context;
  const { labels, law, values, separator } = messages;
  const { day, status, checked } = instrument.statusOn;
  const ended = endedOn(instrument, context);
  return [
    [labels.number, [instrument.number ?? values.unknown]],
    [labels.issuer, [instrument.issuer ?? values.unknown]],
    [labels.issued, [instrument.issued ?? values.unknown]],
    [labels.effective, [instrument.effective ?? values.unknown]],
    [labels.revised, instrument.revised.length > 0 ? [revisions(instrument, context).join(separator)] : []],
    [
      labels.status,
      [
        law.statusOn(messages.status[status], day),
        ...(isUnchecked(instrument) ? [law.unchecked(checked)] : []),
      ],
    ],
    [labels.ended, ended === "" ? [] : [ended]],
    [labels.replacedBy, instrument.replacedBy.map((one) => describeReplacement(one)[language])],
    [labels.statusNote, instrument.statusNote ? [instrument.statusNote] : []],
    [labels.horizon, [checked ?? law.neverChecked]],
    [labels.source, instrument.source === null ? [] : [instrument.source]],
    [labels.citedBy, citing(instrument.title, catalog).map(itemTitle)],
  ];
}

/** The days of revision, each with its first day in force where that is another one on record. */
function revisions({ revised, revisionsEffective = {} }: InstrumentOnDay, { messages }: Context): string[] {
  return revised.map((date) => {
    const from = revisionsEffective[date];
    return from === undefined ? date : messages.law.revision(date, from);
  });
}

/** The items whose basis names an instrument. */
export function citing(key: string, catalog: Catalog): CatalogItem[] {
  return catalog.items().filter((item) => item.basis.some((entry) => instrumentOf(entry) === key));
}
