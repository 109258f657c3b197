import type { Catalog, Resolution } from "../../catalog/index.js";
import type { RegisteredInstrument } from "../../model/data.js";
import { cut, MAX_SHOWN } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { Failure } from "../exit.js";
import { alignFacts } from "../facts.js";
import { instrumentOn } from "../instrument-on-day.js";
import { itemTable } from "../item-table.js";
import { printJson, printLines } from "../print.js";
import { domainFacts, domainTitle } from "../show/domain.js";
import { citing, instrumentFacts } from "../show/instrument.js";
import { itemFacts, itemTitle } from "../show/item.js";
import { nearest } from "../suggest.js";

/** One kind of thing that `show` knows: finds it by what was asked for, and prints it. Null where it has none. */
type Shower = (
  asked: string,
  context: Context,
  day: string,
) => { readonly lines: () => string[]; readonly json: unknown } | null;

/** `zwgk show`: one item, domain or instrument. */
export const addShow: AddCommand = (program, context) => {
  const { messages } = context;
  beginCommand(program, "show", ["<id>"], context)
    .option("--on <date>", messages.options.on)
    .option("--json", messages.options.json)
    .action((id: string, { json, on }: { json?: true; on?: string }) => {
      const day = readDay("--on", on, context);
      const found = firstOf(SHOWERS, (show) => show(id, context, day));
      if (!found) throw unknownId(id, context);
      if (json) printJson(context, found.json);
      else printLines(context, found.lines());
    });
};

const showItem: Shower = (asked, context) => {
  const resolution = context.catalog.resolve(asked);
  if (!resolution) return null;
  return {
    json: resolution.status === "current" ? resolution.items[0] : resolution,
    lines: () => [
      ...becameLines(asked, resolution, context),
      ...resolution.items.flatMap((item) => [
        itemTitle(item),
        "",
        ...alignFacts(itemFacts(item, context), context.io.columns),
      ]),
    ],
  };
};

function becameLines(asked: string, { status, reason }: Resolution, context: Context): string[] {
  if (status === "current") return [];
  const { values, colon } = context.messages;
  return [values.redirect[status](asked) + (reason ? colon + reason[context.language] : ""), ""];
}

const showDomain: Shower = (asked, context) => {
  // Asked for by name: of the domains themselves, each is made when it is first read.
  const named = context.data.domains.find(({ id, name }) => id === asked || name === asked);
  const domain = named && context.catalog.domain(named.id);
  if (!domain) return null;
  return {
    json: domain,
    lines: () => [
      domainTitle(domain, context),
      "",
      ...alignFacts(domainFacts(domain, context), context.io.columns),
      "",
      ...itemTable(domain.items, context),
    ],
  };
};

/** A domain of a later wave, or one of its items. */
const showFurther: Shower = (asked, context) => {
  const { further } = context.catalog;
  const domain = further.find(({ id, name }) => id === asked || name === asked);
  const item = further.flatMap(({ items }) => items).find(({ id }) => id === asked);
  const { columns } = context.io;
  if (domain) {
    const facts = () => alignFacts(domainFacts(domain, context), columns);
    return {
      json: domain,
      lines: () => [domainTitle(domain, context), "", ...facts(), "", ...itemTable(domain.items, context)],
    };
  }
  if (!item) return null;
  return {
    json: item,
    lines: () => [itemTitle(item), "", ...alignFacts(itemFacts(item, context), columns)],
  };
};

const showInstrument: Shower = (asked, context, day) => {
  const registered = findInstrument(asked, context.catalog);
  if (!registered) return null;
  const instrument = instrumentOn(day, registered, context);
  return {
    json: { ...instrument, citedBy: citing(instrument.title, context.catalog).map(({ id }) => id) },
    lines: () => [
      `《${instrument.officialTitle}》`,
      "",
      ...alignFacts(instrumentFacts(instrument, context), context.io.columns),
    ],
  };
};

/** By key, official title, or either within 《》. */
function findInstrument(asked: string, catalog: Catalog): RegisteredInstrument | undefined {
  const bare = asked.replace(/^《(.*)》$/u, "$1");
  return (
    catalog.instrument(asked) ??
    catalog.instrument(bare) ??
    catalog.instruments.find(({ officialTitle, number }) => officialTitle === bare || number === asked)
  );
}

const SHOWERS: readonly Shower[] = [showItem, showDomain, showFurther, showInstrument];

/** What the first finds that finds anything; the others are not asked. */
function firstOf<Asked, Found>(all: readonly Asked[], ask: (one: Asked) => Found | null): Found | null {
  for (const one of all) {
    const found = ask(one);
    if (found !== null) return found;
  }
  return null;
}

function unknownId(id: string, { catalog, messages }: Context): Failure {
  const known = [
    ...catalog.domains.flatMap((domain) => [domain.id, domain.name]),
    ...catalog.further.flatMap((domain) => [domain.id, domain.name]),
    ...catalog.items().map((item) => item.id),
    ...catalog.instruments.map((instrument) => instrument.title),
  ];
  const suggestions = nearest(id, known).join(messages.separator);
  return new Failure("unknown-id", messages.failures["unknown-id"](cut(id, MAX_SHOWN), suggestions));
}
