/** A profile made of a table that a locality published: what it says otherwise than the standard, adds and leaves out. */

import { agencyRoles } from "../../catalog/agency-roles.js";
import { domainNamed } from "../../catalog/domain-named.js";
import type { Catalog, CatalogItem } from "../../catalog/index.js";
import { sameValue } from "../../catalog/same.js";
import { sameWords } from "../../fields/alike.js";
import { judge } from "../../fields/judge.js";
import { type Knowledge, makeKnowledge } from "../../fields/knowledge.js";
import { termsOf } from "../../fields/terms.js";
import type { Agency } from "../../model/agency.js";
import { assertFields, listOf, OBJECT } from "../../model/argument.js";
import { type DomainId, ITEM_FIELDS, type ItemField, type Level } from "../../model/codes.js";
import type { Addition, Profile } from "../../model/profile.js";
import { AGENCY, CATALOG } from "../../model/shapes.js";
import type { PublishedRow, PublishedTable } from "../../tables/read/published.js";
import { itemRow } from "../../tables/rows.js";
import { namedInFull } from "../../text/named.js";
import { type Reading, readingOf, rowEdits } from "./fields.js";
import { disclosersOf, type ItemRow, otherDisclosers } from "./published-subjects.js";
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
  /** How many rows are of other levels alone, which the agency's list does not have. */
  readonly elsewhere: number;
  /** How many rows say the same as one above them. */
  readonly repeated: number;
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
  const pairs = [...firsts];
  const start: Profile = { profile: 1, agency, release: catalog.release.release };
  const disclosers = disclosersOf(pairs, agency, ownRole(agency, catalog), catalog);
  const roles = rolesOf({ ...start, ...disclosers }, catalog);
  const reading = readingOf(catalog, roles, unread, { isPublished: true });
  const change = changesOf(pairs, agency, reading, catalog);
  const { add, open, repeated } = additionsOf(rows, new Set(firsts.values()), agency, reading, catalog);
  const left = missingOf(rows, add, agency, catalog);
  const other = otherDisclosers({ ...start, ...disclosers, change }, pairs, roles, catalog);
  const changes = withSubjects(change, other.roles);
  const disclosedBy = [...(disclosers.disclosedBy ?? []), ...other.own];
  // Reading a row makes a role of every other name, whether or not the profile needs it.
  const used = new Set([...changes, ...add.map((set) => ({ set }))].flatMap(({ set }) => set.subjects ?? []));
  const madeFor = [...roles.made].filter(([role]) => used.has(role));
  const profile: Profile = {
    ...start,
    ...disclosers,
    subjects: { ...disclosers.subjects, ...Object.fromEntries(madeFor) },
    ...(disclosedBy.length > 0 ? { disclosedBy } : {}),
    ...left,
    ...(changes.length > 0 ? { change: changes } : {}),
    ...(add.length > 0 ? { add } : {}),
  };
  const isElsewhere = ({ row: { levels } }: AdoptedRow) => isOfOthers(levels, agency.level);
  return { profile, open, elsewhere: rows.filter(isElsewhere).length, repeated };
}

/** The role that the agency is: of a bureau the one that its name stands for. */
function ownRole(agency: Agency, catalog: Catalog): string {
  if (agency.level === "township") return "township";
  const [bureau] = agencyRoles({ agency: { ...agency, bureau: withoutPlace(agency.name) } }, catalog);
  return bureau ?? "county-government";
}

/** 民政局 of 临江县民政局. */
function withoutPlace(name: string): string {
  return name.replace(/^\p{Script=Han}{1,8}?[县市区旗](?=\p{Script=Han}{2,}[局委办]$)/u, "");
}

type Change = NonNullable<Profile["change"]>[number];

/** What the rows say otherwise than the standard, but for who discloses. */
function changesOf(
  pairs: readonly ItemRow[],
  agency: Agency,
  reading: Reading,
  catalog: Catalog,
): readonly Change[] {
  const knowledge = makeKnowledge(termsOf(catalog.vocabulary), null);
  return pairs.flatMap(([item, row]): Change[] => {
    if (isOfOthers(row.levels, agency.level)) return [];
    const { set } = rowEdits(row, null, reading);
    const fields = ITEM_FIELDS.filter(
      (field) => set[field] !== undefined && differs(field, item, row, catalog, knowledge),
    );
    const values = Object.fromEntries(fields.map((field) => [field, set[field]]));
    // What the agency published is of its level, whatever the standard says.
    const isOurs = item.levels.length === 0 || item.levels.includes(agency.level);
    const levels = isOurs || fields.includes("levels") ? {} : { levels: [...item.levels, agency.level] };
    const all = { ...values, ...levels };
    return Object.keys(all).length > 0 ? [{ item: item.id, set: all, reason: PENDING_REASON }] : [];
  });
}

function withSubjects(
  change: readonly Change[],
  roles: ReadonlyMap<string, readonly string[]>,
): readonly Change[] {
  const known = change.map((one) => {
    const subjects = roles.get(one.item);
    return subjects ? { ...one, set: { ...one.set, subjects: [...subjects] } } : one;
  });
  const fresh = [...roles].filter(([item]) => !change.some((one) => one.item === item));
  return [
    ...known,
    ...fresh.map(([item, subjects]) => ({ item, set: { subjects: [...subjects] }, reason: PENDING_REASON })),
  ];
}

/** Whether a row is of other levels alone. */
function isOfOthers(levels: readonly Level[] | null, own: Level): boolean {
  return levels !== null && levels.length > 0 && !levels.includes(own);
}

/** The rows that stand for no item, or for one that a row above has. */
function additionsOf(
  rows: readonly AdoptedRow[],
  used: ReadonlySet<PublishedRow>,
  { level }: Agency,
  reading: Reading,
  catalog: Catalog,
): { readonly add: readonly Addition[]; readonly open: readonly OpenQuestion[]; readonly repeated: number } {
  const open: OpenQuestion[] = [];
  const add: Addition[] = [];
  let repeated = 0;
  let domain: DomainId | null = null;
  let before: PublishedRow | null = null;
  for (const { row, item } of rows) {
    // What stands over another table says nothing of this one.
    if (before?.at.table !== row.at.table || before.section !== row.section) domain = null;
    before = row;
    domain = catalog.item(item ?? "")?.domain ?? domainOf(row, catalog) ?? domain;
    if (used.has(row) || isOfOthers(row.levels, level)) continue;
    // A list without a column of levels is that of the agency's own.
    const set = { levels: [level], ...rowEdits(row, null, reading).set };
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
    const inOrder = Object.fromEntries(ITEM_FIELDS.map((field) => [field, values[field]])) as typeof values;
    // Two rows of one title are one item, whose elements stand in both.
    const twin = add.findIndex((one) => one.domain === domain && namedInFull(one) === namedInFull(values));
    const one = add[twin];
    if (one) {
      const other = ITEM_FIELDS.filter(
        (field) => field !== "content" && !sameValue(one[field], values[field]),
      );
      if (other.length === 0) repeated++;
      else {
        const [message, hint] = ASKED.twins(title, other);
        open.push({ key, at: row.at, item: one.id, message, hint, choices: [] });
      }
      add[twin] = { ...one, content: [...new Set([...one.content, ...values.content])] };
    } else {
      const id = `local-${String(add.length + 1).padStart(3, "0")}`;
      add.push({ id, domain, ...inOrder, reason: PENDING_REASON });
    }
  }
  return { add, open, repeated };
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

/** Whether a field says something else than the standard, and not only in other words. */
function differs(
  field: ItemField,
  item: CatalogItem,
  row: PublishedRow,
  catalog: Catalog,
  knowledge: Knowledge,
): boolean {
  // Who discloses is told of the rows together.
  if (field === "subjects") return false;
  const asked = itemRow(item, catalog);
  // A township's list of everything has domains for categories.
  if (field === "category" && domainNamed(row.category ?? "", catalog.domains) !== null) return false;
  if (field === "category" || field === "name") return !sameWords(asked[field] ?? "", row[field] ?? "");
  // A locality's own promises are kept, the stricter ones too; only how it words the standard is not.
  return judge(field, asked[field], row[field], knowledge).some(
    ({ level, rule }) => level !== "info" || !SAYS_THE_SAME.test(rule),
  );
}

/** Rules of verdicts that are good to know and change nothing. */
const SAYS_THE_SAME = /-(?:reworded|reordered|typographic)$/u;

/** By the title over the row; a township's list of everything has domains for categories. */
function domainOf({ section, category }: PublishedRow, { domains }: Catalog): DomainId | null {
  const titled = domains.find(({ name, en }) => section?.includes(name) || section?.includes(en));
  return titled?.id ?? domains[domainNamed(category ?? "", domains) ?? -1]?.id ?? null;
}

/** What the agency's level has and the table does not: items of domains that it has, and whole domains. */
function missingOf(
  rows: readonly AdoptedRow[],
  add: readonly Addition[],
  { level }: Agency,
  catalog: Catalog,
): Pick<Profile, "exclude" | "domains"> {
  const first = new Set(rows.flatMap(({ item }) => item ?? []));
  const takenIn = new Map(
    rows.flatMap(({ row, also = [] }) => also.map((id) => [id, `并入“${namedInFull(row)}”`] as const)),
  );
  const covered = new Set<string>([
    ...[...first, ...takenIn.keys()].flatMap((id) => catalog.item(id)?.domain ?? []),
    ...add.map(({ domain }) => domain),
  ]);
  // What is of no known level is in every list.
  const isOurs = ({ levels }: CatalogItem) => levels.length === 0 || levels.includes(level);
  const exclude = catalog
    .items()
    .filter((item) => isOurs(item) && covered.has(item.domain) && !first.has(item.id))
    .map(({ id }) => ({ item: id, reason: `${PENDING_REASON}（${takenIn.get(id) ?? "原目录没有这一项"}）` }));
  const ours = catalog.domains.filter(({ id }) => catalog.items({ domain: id }).some(isOurs));
  const absent = ours.filter(({ id }) => !covered.has(id));
  const reason = `${PENDING_REASON}（原目录没有这一领域）`;
  // The table of a few domains says nothing of the others.
  const isPart = absent.length > ours.length / 2;
  const domains = isPart
    ? { include: [...covered] as DomainId[] }
    : { exclude: absent.map(({ id }) => ({ domain: id, reason })) };
  return {
    ...(exclude.length > 0 ? { exclude } : {}),
    ...(absent.length > 0 ? { domains } : {}),
  };
}
