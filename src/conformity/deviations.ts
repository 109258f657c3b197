/** The deviations of a local catalog, one maker a kind. */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import { printBasis } from "../catalog/print-basis.js";
import type { InstrumentRegistry } from "../instruments/index.js";
import type { PublishedRow, UnreadCell } from "../tables/read/published.js";
import { type Terms, weakenings } from "./compare-row.js";
import { type Deviation, LEVEL_OF } from "./deviation.js";
import type { HeldRow } from "./held.js";
import { outdatedCitations } from "./outdated.js";
import type { Pair } from "./shares.js";

/** The ways in which a row asks less than its item. */
export function weakened({ item, row }: Pair, terms: Terms): Deviation[] {
  return weakenings(item, row, terms).map((weakening) => ({
    level: LEVEL_OF[weakening.rule],
    at: row.at,
    domain: item.domain,
    item: item.id,
    title: titleOf(item),
    ...weakening,
  }));
}

/** An item that no row stands for. */
export function missing(item: CatalogItem): Deviation {
  return {
    rule: "item-missing",
    level: LEVEL_OF["item-missing"],
    at: null,
    domain: item.domain,
    item: item.id,
    title: titleOf(item),
    field: null,
    national: `${item.category} / ${item.name}`,
    local: "",
    message: { zh: "标准目录有，本地没有", en: "the standard has it, the locality does not" },
  };
}

/** The citations of a row that rest on law that has ended. */
export function outdated(
  { row, item }: HeldRow,
  registry: InstrumentRegistry,
  catalog: Catalog,
  day: string,
): Deviation[] {
  const found = item === null ? undefined : catalog.item(item);
  return outdatedCitations(row.basis, registry, day).map(({ text, status }) => {
    const { successor, since } = status;
    const now = successor ? `《${successor.title}》${successor.number ? `（${successor.number}）` : ""}` : "";
    return {
      rule: "basis-outdated",
      level: LEVEL_OF["basis-outdated"],
      at: row.at,
      domain: found?.domain ?? null,
      item: found?.id ?? null,
      title: titleOf(found ?? row),
      field: "basis",
      // What has taken its place is no word of the standard.
      national: found ? (standardCitation(found, text, catalog) ?? "") : "",
      local: text,
      message: {
        zh: `依据${since ? `自 ${since} 起` : ""}已${status.status === "replaced" ? "被取代" : "废止"}${now ? `，现为${now}` : ""}`,
        en: `${status.status}${since ? ` since ${since}` : ""}${now ? `, now ${now}` : ""}`,
      },
    };
  });
}

/** A row of the locality's own. */
export function added(row: PublishedRow): Deviation {
  return {
    rule: "item-added",
    level: LEVEL_OF["item-added"],
    at: row.at,
    domain: null,
    item: null,
    title: titleOf(row),
    field: null,
    national: "",
    local: [row.category, row.name].filter(Boolean).join(" / "),
    message: { zh: "本地新增，标准目录没有", en: "an addition of the locality" },
  };
}

/** A cell whose text says nothing that its column could hold. */
export function notRead({ at, column, text }: UnreadCell): Deviation {
  return {
    rule: "cell-unread",
    level: LEVEL_OF["cell-unread"],
    at,
    domain: null,
    item: null,
    title: { category: null, name: "" },
    field: column,
    national: "",
    local: text,
    message: { zh: "读不出这一格", en: "this cell could not be read" },
  };
}

function titleOf({ category, name }: Pick<PublishedRow, "category" | "name">): Deviation["title"] {
  return { category, name };
}

/** How the standard itself cites what a row cites, where it does. */
function standardCitation(item: CatalogItem, cited: string, catalog: Catalog): string | undefined {
  return item.basis
    .map((entry) => printBasis(entry, catalog))
    .find((printed) => {
      const title = /《.+》/u.exec(printed)?.[0].replace("《中华人民共和国", "《");
      return title !== undefined && cited.replaceAll("《中华人民共和国", "《").includes(title);
    });
}
