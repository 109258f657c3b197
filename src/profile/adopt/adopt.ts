/**
 * Edits that a person made in a generated list, taken back into its profile: each becomes a change, an exclusion, an
 * addition or a place; what cannot be told apart is asked. What only sets the text is no edit.
 */

import { assertFields } from "../../model/argument.js";
import type { DisclosureList } from "../../model/list.js";
import { CATALOG, DISCLOSURE_LIST, GRIDS, PROFILE } from "../../model/shapes.js";
import { WORDS } from "../../tables/words/index.js";
import { namedInFull } from "../../text/named.js";
import { resolveProfile } from "../resolve.js";
import { type Base, type BaseRow, baseOf, matchable } from "./base.js";
import { type Found, type RowValues, withoutMade } from "./been.js";
import { type Adopting, adopting } from "./context.js";
import { coverSteps } from "./cover.js";
import { dropDomain, restoreDomain } from "./domains.js";
import { readingOf } from "./fields.js";
import { type EditedFile, type EditedRow, editedFile } from "./file.js";
import { matchEdited, titleKey } from "./match.js";
import { orderSteps } from "./order.js";
import { renamedRoles, renamedRow } from "./renames.js";
import { rolesOf } from "./roles.js";
import { addRow, dropRow, joinedInto, keepPlaces, keepRow, moveRow, type Pair, splitFrom } from "./rows.js";
import { settle } from "./settle.js";
import { freeIds } from "./step.js";
import type { AdoptInput, Adoption } from "./types.js";
import { ASKED, DONE } from "./words.js";

/** Columns of a csv that say what the list knows of itself, and are nobody's edit. */
const WRITTEN: ReadonlySet<string> = new Set(Object.values(WORDS).flatMap(({ csv }) => Object.values(csv)));

/**
 * Takes the edits of a file back into the profile that it was generated from.
 *
 * @param input the profile, its list, the file as it stands now
 * @returns edits of the YAML, what was taken over, what is open. `resolveProfile` of the new profile gives the rows of the
 *   file, in their order, where nothing is open; and no error that the old profile did not have
 */
export function adoptEdits(input: AdoptInput): Adoption {
  assertFields("adoptEdits", input, {
    profile: PROFILE,
    catalog: CATALOG,
    list: DISCLOSURE_LIST,
    edited: GRIDS,
  });
  const { profile, catalog, list, made } = input;
  const before = made && collected({ ...input, edited: made, answers: undefined }, null);
  const all = collected(input, before?.values ?? null);
  const { to, steps, open, ids } = before ? withoutMade(all, before) : all;
  return settle(
    { profile, catalog, steps, open: [...open] },
    (now) => orderSteps(ids, resolveProfile(now, catalog, { attestedOnly: list.attestedOnly }).list, to),
    input.refused,
  );
}

/** What the rows, columns and cover of a file give. */
function collected(input: AdoptInput, made: RowValues | null): Found & { readonly to: Adopting } {
  const { profile, catalog, list, edited } = input;
  const file = editedFile(edited, list, catalog);
  const roles = rolesOf(profile, catalog, list);
  const to = adopting(input, readingOf(catalog, roles, file.table.unread), freeIds(profile), made);
  const matched = matchFile(file, baseOf(list, profile, catalog), to);

  const names = renamedRoles(
    matched.pairs.map(({ before, now }) => ({ before, row: now.row })),
    roles.isKnown,
  );
  const renamed = (pair: Pair): Pair => ({ ...pair, before: renamedRow(pair.before, names) });
  for (const [role, name] of names) {
    const old = matched.pairs.flatMap(
      ({ before }) => before.subjects[before.values.subjects.indexOf(role)] ?? [],
    )[0];
    nameSubject(role, name, DONE.subject(old ?? role, name), to);
  }

  const ids = rowSteps(file, matched, renamed, to);
  askColumns(file, to);
  coverSteps(input, to);
  askDomainOrder(file, list, to);
  return { to, steps: to.steps, open: to.open, values: to.values, ids };
}

/** Columns that somebody added, of which nothing is taken over. */
function askColumns({ table: { tables } }: EditedFile, to: Adopting): void {
  for (const { table, unknown } of tables)
    for (const heading of unknown) {
      if (WRITTEN.has(heading)) continue;
      const [message, hint] = ASKED.column(heading, table);
      to.open.push({
        key: `column ${table} ${heading}`,
        at: { table, row: 1 },
        item: null,
        message,
        hint,
        choices: [],
      });
    }
}

/** Domains stand in the order of the standard; a person who put them elsewhere should know that they will again. */
function askDomainOrder({ rows }: EditedFile, { sections }: DisclosureList, to: Adopting): void {
  const present = new Set(rows.flatMap(({ domain }) => domain ?? []));
  const [now, before] = [[...present], sections.map(({ domain }) => String(domain))].map((all) =>
    all.filter((domain) => present.has(domain) && sections.some((section) => section.domain === domain)),
  );
  const from = now?.findIndex((domain, at) => domain !== before?.[at]) ?? -1;
  if (!now || from < 0) return;
  const [message, hint] = ASKED.domainOrder(now.slice(from, from + 3).map(to.nameOf));
  to.open.push({ key: "domains order", at: null, item: null, message, hint, choices: [] });
}

function nameSubject(role: string, name: string, message: { zh: string; en: string }, to: Adopting): void {
  // Names that stand in a file of their own are edited there.
  if (typeof to.profile.subjects === "string") {
    const hint = ASKED.subjectFile(to.profile.subjects);
    to.open.push({ key: `subject ${role}`, at: null, item: null, message, hint, choices: [] });
    return;
  }
  to.steps.push({
    adopted: {
      key: `subject ${role}`,
      kind: "subject-named",
      at: null,
      item: null,
      message,
      fields: ["subjects"],
      reason: null,
    },
    edits: [{ op: "set", path: ["subjects", role], value: name }],
  });
}

/** Which row is which. */
interface Matched {
  readonly pairs: readonly Pair[];
  /** Rows of now by the rows that they were, those that were not in the list included. */
  readonly beforeOf: ReadonlyMap<EditedRow, BaseRow>;
  readonly back: ReadonlySet<BaseRow>;
  readonly gone: readonly BaseRow[];
  /** Rows about which a person has to decide. */
  readonly doubtful: ReadonlySet<EditedRow>;
}

function matchFile(file: EditedFile, { rows, absent }: Base, to: Adopting): Matched {
  const nows = file.rows.map(({ row, domain }) => ({ ...row, domain }));
  const { pairs, doubtful } = matchEdited(rows.map(matchable), nows);
  const beforeOf = new Map<EditedRow, BaseRow>();
  const pair = (before: BaseRow | undefined, now: EditedRow | undefined) => {
    if (before && now) beforeOf.set(now, before);
  };
  for (const { before, now } of pairs) pair(rows[before], file.rows[now]);
  const unsure = new Set<EditedRow>();
  const kept = new Set<BaseRow>();
  for (const one of doubtful) {
    const [before, now] = [rows[one.before], file.rows[one.now]];
    if (!before || !now) continue;
    const key = `row ${before.id}`;
    const answer = to.answer(key);
    if (answer === "same") pair(before, now);
    else if (answer !== "new") {
      unsure.add(now);
      kept.add(before);
      const [message, hint] = ASKED.sameOrNew(namedInFull(before.values), namedInFull(now.row));
      to.open.push({ key, at: now.row.at, item: before.id, message, hint, choices: SAME_OR_NEW });
    }
  }
  const back = new Set<BaseRow>();
  const byTitle = new Map(absent.map((row) => [titleKey({ ...row.values, domain: row.domain }), row]));
  for (const now of file.rows) {
    if (beforeOf.has(now) || unsure.has(now) || now.domain === null) continue;
    const before = byTitle.get(titleKey({ ...now.row, domain: now.domain }));
    if (!before || back.has(before)) continue;
    back.add(before);
    pair(before, now);
  }
  const present = new Set(beforeOf.values());
  return {
    pairs: [...beforeOf].map(([now, before]) => ({ before, now })),
    beforeOf,
    back,
    gone: rows.filter((row) => !present.has(row) && !kept.has(row)),
    doubtful: unsure,
  };
}

const SAME_OR_NEW = [
  { code: "same", words: { zh: "改写", en: "reworded" } },
  { code: "new", words: { zh: "删一项、加一项", en: "one deleted, one added" } },
];

/**
 * The steps of all rows.
 *
 * @returns the ids of each domain in the order of the file
 */
function rowSteps(
  file: EditedFile,
  { pairs, beforeOf, back, gone, doubtful }: Matched,
  renamed: (pair: Pair) => Pair,
  to: Adopting,
): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const domain of file.domains) restoreDomain(domain, [...back], to);
  for (const now of file.rows) {
    if (doubtful.has(now)) continue;
    const before = beforeOf.get(now);
    const id = before
      ? stay(renamed({ before, now }), back.has(before), to)
      : addRow(now, now.domain, splitFrom(now, pairs), to);
    if (id !== null && !before) keepPlaces({ id, office: null, column: null }, now, to);
    if (id !== null && now.domain !== null) ids.set(now.domain, [...(ids.get(now.domain) ?? []), id]);
  }
  const left = withoutUnchecked(gone, pairs, to);
  for (const domain of new Set(left.map((row) => row.domain))) {
    const own = left.filter((row) => row.domain === domain);
    if (file.domains.has(domain) || pairs.some(({ before }) => before.domain === domain)) {
      for (const row of own) dropRow(row, joinedInto(row, pairs), to);
    } else dropDomain(domain, to);
  }
  return ids;
}

function stay(pair: Pair, isBack: boolean, to: Adopting): string | null {
  const { before, now } = pair;
  return now.domain === null || now.domain === before.domain
    ? keepRow(pair, isBack, to)
    : moveRow(pair, now.domain, to);
}

/** A list of `--attested-only` has none of the unchecked items, and nobody deleted them one by one. */
function withoutUnchecked(
  gone: readonly BaseRow[],
  pairs: readonly Pair[],
  to: Adopting,
): readonly BaseRow[] {
  const unchecked = gone.filter((row) => row.isUnchecked);
  const isAll = unchecked.length > 1 && !pairs.some(({ before }) => before.isUnchecked);
  if (!isAll) return gone;
  const message = DONE.attested(unchecked.length);
  to.steps.push({
    adopted: {
      key: "attested-only",
      kind: "attested-only",
      at: null,
      item: null,
      message,
      fields: [],
      reason: null,
    },
    edits: [],
  });
  return gone.filter((row) => !row.isUnchecked);
}
