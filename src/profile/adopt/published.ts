/** A profile made of a table that a locality published: what it says otherwise than the standard, adds and leaves out. */

import { domainNamed } from "../../catalog/domain-named.js";
import type { Catalog, CatalogItem } from "../../catalog/index.js";
import { sameWords } from "../../fields/alike.js";
import { judge } from "../../fields/judge.js";
import { type Knowledge, makeKnowledge } from "../../fields/knowledge.js";
import { subjectRoles } from "../../fields/subject-roles.js";
import { termsOf } from "../../fields/terms.js";
import type { Agency } from "../../model/agency.js";
import { assertFields, listOf, OBJECT } from "../../model/argument.js";
import { type DomainId, ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import type { Addition, Profile } from "../../model/profile.js";
import { AGENCY, CATALOG } from "../../model/shapes.js";
import type { PublishedRow, PublishedTable } from "../../tables/read/published.js";
import { itemRow } from "../../tables/rows.js";
import { namedInFull } from "../../text/named.js";
import { readingOf, rowEdits } from "./fields.js";
import { rolesOf } from "./roles.js";
import { type OpenQuestion, PENDING_REASON } from "./types.js";
import { ASKED } from "./words.js";

/** A row and the item that it stands for, as an alignment says. */
export interface AdoptedRow {
  readonly row: PublishedRow;
  /** Id of the national item; null for an addition of the locality. */
  readonly item: string | null;
  /** Ids of further items that the row takes in. */
  readonly also?: readonly string[];
}

/** A table that somebody published, aligned. */
export interface PublishedInput {
  readonly agency: Agency;
  readonly rows: readonly AdoptedRow[];
  readonly unread: PublishedTable["unread"];
  readonly catalog: Catalog;
}

/** The profile of a published table. */
export interface ProfileOfTable {
  readonly profile: Profile;
  /** Rows that could not become additions, and cells that could not be read. */
  readonly open: readonly OpenQuestion[];
}

/**
 * Makes a profile of a table that an agency published: what differs from the standard becomes a change, what it adds an
 * addition, what it does not have an exclusion, each with a reason to be given (“待补理由”).
 *
 * @param input the rows with the items that they stand for; wording that says the same is no difference
 */
export function profileOfTable(input: PublishedInput): ProfileOfTable {
  assertFields("profileOfTable", input, {
    agency: AGENCY,
    rows: listOf(OBJECT),
    unread: listOf(OBJECT),
    catalog: CATALOG,
  });
  const { agency, rows, unread, catalog } = input;
  const firsts = firstRows(rows, catalog);
  const subjects = subjectNames([...firsts], agency.level, catalog);
  const profile: Profile = { profile: 1, agency, release: catalog.release.release, subjects };
  const roles = rolesOf(profile, catalog);
  const reading = readingOf(catalog, roles, unread, { isPublished: true });
  const knowledge = makeKnowledge(termsOf(catalog.vocabulary), null);
  const change = [...firsts].flatMap(([item, row]) => {
    const { set } = rowEdits(row, null, reading);
    const fields = ITEM_FIELDS.filter(
      (field) => set[field] !== undefined && differs(field, item, row, agency, catalog, knowledge),
    );
    if (fields.length === 0) return [];
    const values = Object.fromEntries(fields.map((field) => [field, set[field]]));
    return [{ item: item.id, set: values, reason: PENDING_REASON }];
  });
  const used = new Set(firsts.values());
  const open: OpenQuestion[] = [];
  const add: Addition[] = [];
  let domain: DomainId | null = null;
  for (const { row, item } of rows) {
    domain = catalog.item(item ?? "")?.domain ?? domainOf(row, catalog) ?? domain;
    if (used.has(row)) continue;
    // A list without a column of levels is that of the agency's own.
    const set = { levels: [agency.level], ...rowEdits(row, null, reading).set };
    const lacking = ITEM_FIELDS.filter((field) => field !== "deadline" && set[field] === undefined);
    const title = namedInFull(row);
    const key = `add ${row.at.table}!${row.at.row}`;
    if (domain === null || lacking.length > 0) {
      const [message, hint] =
        domain === null ? ASKED.domain(title, row.at.table) : ASKED.incomplete(title, lacking);
      open.push({ key, at: row.at, item: null, message, hint, choices: [] });
      continue;
    }
    const values = { deadline: null, ...set } as Pick<Addition, ItemField>;
    // Two rows of one title are one item, whose elements stand in both.
    const twin = add.findIndex((one) => one.domain === domain && namedInFull(one) === namedInFull(values));
    const before = add[twin];
    if (before) add[twin] = { ...before, content: [...new Set([...before.content, ...values.content])] };
    else {
      const id = `local-${String(add.length + 1).padStart(3, "0")}`;
      add.push({ id, domain, ...values, reason: PENDING_REASON });
    }
  }
  const own = { ...subjects, ...Object.fromEntries(roles.made) };
  const made = {
    ...profile,
    ...(Object.keys(own).length > 0 ? { subjects: own } : {}),
    ...missingOf(rows, agency, catalog),
    ...(change.length > 0 ? { change } : {}),
    ...(add.length > 0 ? { add } : {}),
  };
  return { profile: made, open };
}

/** The first row of each item; further ones are rows of the locality's own. */
function firstRows(rows: readonly AdoptedRow[], catalog: Catalog): Map<CatalogItem, PublishedRow> {
  const firsts = new Map<CatalogItem, PublishedRow>();
  for (const { item: id, row } of rows) {
    const item = catalog.item(id ?? "");
    if (item && !firsts.has(item)) firsts.set(item, row);
  }
  return firsts;
}

/** The local names of roles: of several, the one that most rows have. */
function subjectNames(
  pairs: readonly (readonly [CatalogItem, PublishedRow])[],
  level: Agency["level"],
  { vocabulary }: Catalog,
): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [item, row] of pairs)
    for (const subject of subjectRoles(row.subjects, item.subjects, vocabulary, level)) {
      if (typeof subject === "string") continue;
      const names = counts.get(subject.role) ?? new Map<string, number>();
      counts.set(subject.role, names.set(subject.name, (names.get(subject.name) ?? 0) + 1));
    }
  const best = (names: Map<string, number>) => [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  return Object.fromEntries([...counts].map(([role, names]) => [role, best(names)]));
}

/** Whether a field says something else than the standard, and not only in other words. */
function differs(
  field: ItemField,
  item: CatalogItem,
  row: PublishedRow,
  agency: Agency,
  catalog: Catalog,
  knowledge: Knowledge,
): boolean {
  const asked = itemRow(item, catalog);
  // A township's list of everything has domains for categories.
  if (field === "category" && domainNamed(row.category ?? "", catalog.domains) !== null) return false;
  if (field === "category" || field === "name") return !sameWords(asked[field] ?? "", row[field] ?? "");
  if (field === "subjects") {
    // The list of a town names the town in every row anyway.
    if (agency.level === "township" && row.subjects.every((name) => sameWords(name, agency.name)))
      return false;
    const given = subjectRoles(row.subjects, item.subjects, catalog.vocabulary, null);
    return judge(field, item.subjects, given, knowledge).some(
      ({ level, rule }) => level !== "info" && rule !== "subject-renamed",
    );
  }
  return judge(field, asked[field], row[field], knowledge).some(({ level }) => level !== "info");
}

function domainOf({ section }: PublishedRow, { domains }: Catalog): DomainId | null {
  return domains.find(({ name, en }) => section?.includes(name) || section?.includes(en))?.id ?? null;
}

/** What the agency's level has and the table does not: items of domains that it has, and whole domains. */
function missingOf(
  rows: readonly AdoptedRow[],
  { level }: Agency,
  catalog: Catalog,
): Pick<Profile, "exclude" | "domains"> {
  const there = new Set(rows.flatMap(({ item, also = [] }) => [...(item === null ? [] : [item]), ...also]));
  const covered = new Set([...there].flatMap((id) => catalog.item(id)?.domain ?? []));
  const exclude = catalog
    .items({ level })
    .filter(({ id, domain }) => covered.has(domain) && !there.has(id))
    .map(({ id }) => ({ item: id, reason: `${PENDING_REASON}（原目录没有这一项）` }));
  const domains = catalog.domains
    .filter(({ id }) => !covered.has(id) && catalog.items({ domain: id, level }).length > 0)
    .map(({ id }) => ({ domain: id, reason: `${PENDING_REASON}（原目录没有这一领域）` }));
  return {
    ...(exclude.length > 0 ? { exclude } : {}),
    ...(domains.length > 0 ? { domains: { exclude: domains } } : {}),
  };
}
