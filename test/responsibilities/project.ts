/** A small list and a small responsibility list for tests of the mapping: no mapper needed. */
import { ITEM_FIELDS } from "../../src/model/codes.js";
import type { DisclosureList, ListRow, Mapping, MappingLink } from "../../src/model/index.js";
import {
  applyEdits,
  groundsOf,
  type MappingEdit,
  mergeMapping,
  type Power,
} from "../../src/responsibilities/index.js";

const STANDARD = { edition: "2019" };

/** A row of a list. */
export function row(id: string, over: Partial<ListRow> = {}): ListRow {
  return {
    id,
    category: "最低生活保障",
    name: `事项 ${id}`,
    content: ["要素"],
    basis: ["《社会救助暂行办法》"],
    deadline: "及时公开",
    subjects: [{ role: "township", name: "某镇人民政府" }],
    channels: ["portal"],
    audience: { public: true },
    method: "proactive",
    levels: ["township"],
    verification: "attested",
    origins: Object.fromEntries(ITEM_FIELDS.map((field) => [field, STANDARD])) as ListRow["origins"],
    ...over,
  };
}

/** A list of one domain. */
export function list(...rows: ListRow[]): DisclosureList {
  return {
    list: 1,
    agency: { name: "某镇人民政府", level: "township" },
    release: { version: "1.0.0", date: "2026-01-01" },
    date: null,
    documents: [],
    revisions: [],
    channels: {},
    attestedOnly: false,
    counts: { items: rows.length, attested: rows.length, partial: 0, unverified: 0, local: 0, omitted: 0 },
    sections: [
      {
        domain: "social-assistance",
        number: 20,
        name: "社会救助",
        edition: "2019",
        guideline: { title: "指引", issuer: "民政部", number: null, date: null } as never,
        completeness: { nationalItems: null, basis: null, missing: null },
        rows,
      },
    ],
  };
}

/** A power by its name. */
export function power(name: string, over: Partial<Power> = {}): Power {
  return {
    row: 2,
    no: null,
    type: "行政给付",
    name,
    subItem: null,
    basis: [],
    subject: null,
    office: null,
    duties: [],
    ...over,
  };
}

/** What is proposed, by item. */
export function proposed(links: Readonly<Record<string, readonly Omit<MappingLink, "state">[]>>) {
  return {
    links: new Map(
      Object.entries(links).map(([item, own]) => [
        item,
        own.map((link) => ({ ...link, state: "proposed" as const })),
      ]),
    ),
    unused: new Set<string>(),
  };
}

/** Edits, then a merge with what is proposed today. */
export function next(
  before: Mapping | null,
  edits: readonly MappingEdit[],
  today: {
    items: DisclosureList;
    powers: readonly Power[];
    links: Parameters<typeof proposed>[0];
    standard?: Parameters<typeof groundsOf>[2];
  },
) {
  const grounds = groundsOf(today.items, today.powers, today.standard);
  const edited =
    before === null && edits.length === 0
      ? null
      : applyEdits(before, edits, grounds, () => undefined, "1.0.0");
  return { ...mergeMapping(edited, proposed(today.links), today.items, grounds), grounds };
}
