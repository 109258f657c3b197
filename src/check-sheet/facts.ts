/** What a careful clerk reads beside the decisions: reasons, offices, and how complete the national list is known to be. */

import type { Catalog } from "../catalog/index.js";
import { assertArgument, assertFields, LANG } from "../model/argument.js";
import { type Bilingual, ITEM_FIELDS } from "../model/codes.js";
import type { ListSection } from "../model/list.js";
import { CATALOG, DISCLOSURE_LIST, PROFILE } from "../model/shapes.js";
import type { PlainTable } from "../tables/layout/model.js";
import type { Lang } from "../tables/options.js";
import { namedInFull } from "../text/named.js";
import type { CheckInput, WritingInput } from "./input.js";
import { domainTitle } from "./titles.js";
import { CHECK_WORDS } from "./words/index.js";

const left = (heading: string, width: number) => ({ heading, width, align: "left" as const });
const center = (heading: string, width: number) => ({ heading, width, align: "center" as const });

/** The tables in order; those without rows have nothing to say. */
export function checkFacts(input: CheckInput, lang: Lang = "zh"): PlainTable[] {
  assertFields("checkFacts", input, { profile: PROFILE, catalog: CATALOG, list: DISCLOSURE_LIST });
  assertArgument("checkFacts", lang, LANG);
  const writing = { ...input, lang };
  return [changes(writing), exclusions(writing), completeness(writing)];
}

function changes(input: WritingInput): PlainTable {
  const { fact, field: labels, comma } = CHECK_WORDS[input.lang];
  const { column } = fact;
  const rows = input.list.sections.flatMap((section) => {
    const domain = domainTitle(section.domain, section.name, input);
    return section.rows.flatMap((row) => {
      const title = namedInFull(row);
      const reasons = new Map<string, string[]>();
      for (const field of ITEM_FIELDS) {
        const origin = row.origins[field];
        if (!origin || !("profile" in origin) || origin.reason === null) continue;
        reasons.set(origin.reason, [...(reasons.get(origin.reason) ?? []), labels[field]]);
      }
      if (row.verification === "local") {
        const [reason = ""] = reasons.keys();
        return [[domain, title, fact.added, fact.all, reason]];
      }
      return Array.from(reasons, ([reason, fields]) => [
        domain,
        title,
        fact.changed,
        fields.join(comma),
        reason,
      ]);
    });
  });
  return {
    title: fact.changes,
    columns: [
      left(column.domain, 16),
      left(column.item, 40),
      center(column.kind, 8),
      left(column.field, 24),
      left(column.reason, 60),
    ],
    rows,
  };
}

/** Domains and items that are left out. */
function exclusions(input: WritingInput): PlainTable {
  const { profile, catalog, lang } = input;
  const { fact } = CHECK_WORDS[lang];
  const titleOf = (id: string) => domainTitle(id, catalog.domain(id)?.name ?? id, input);
  const domains = (profile.domains?.exclude ?? []).map(({ domain, reason }) => [
    titleOf(domain),
    fact.wholeDomain,
    reason,
  ]);
  const items = (profile.exclude ?? []).map(({ item, reason }) => {
    const known = catalog.item(item);
    return [known ? titleOf(known.domain) : "", known ? namedInFull(known) : item, reason];
  });
  return {
    title: fact.exclusions,
    columns: [left(fact.column.domain, 20), left(fact.column.item, 50), left(fact.column.reason, 70)],
    rows: [...domains, ...items],
  };
}

function completeness(input: WritingInput): PlainTable {
  const { fact } = CHECK_WORDS[input.lang];
  return {
    title: fact.completeness,
    columns: [left(fact.column.domain, 24), center(fact.column.national, 14), left(fact.column.missing, 90)],
    rows: input.list.sections.flatMap(({ domain, name, completeness: known }: ListSection) => {
      // A domain of the locality's own stands in no national list.
      if (known === null) return [];
      const { nationalItems, missing } = known;
      const unknown = nationalItems === null ? fact.notKnown : "";
      const lacks = missing && missingWords(missing, input.catalog)[input.lang];
      return [[domainTitle(domain, name, input), nationalItems ?? fact.unknown, lacks ?? unknown]];
    }),
  };
}

/** What an edition says is missing, for people: items by their names and not by their ids, no value as a blank. */
export function missingWords({ zh, en }: Bilingual, catalog: Pick<Catalog, "item">): Bilingual {
  const inNames = (text: string) =>
    text.replaceAll(/[a-z]+(?:-[a-z]+)*-\d{3}/gu, (id) => {
      const item = catalog.item(id);
      return item ? `“${namedInFull(item)}”` : id;
    });
  return {
    zh: inNames(zh).replaceAll(/\s*\bnull\b/gu, "空缺"),
    en: inNames(en).replaceAll(/\bnull\b/gu, "blank"),
  };
}
