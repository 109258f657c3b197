/** The edits of rows: what became of each row of the list, and what is new. */

import { sameValue } from "../../catalog/same.js";
import type { Bilingual, ItemField, Level } from "../../model/codes.js";
import { ITEM_FIELDS } from "../../model/codes.js";
import { namedInFull } from "../../text/named.js";
import type { YamlEdit } from "../../yaml/index.js";
import type { CandidateValues } from "../candidate.js";
import type { BaseRow } from "./base.js";
import { editedValues } from "./been.js";
import { type Adopting, remarkOf } from "./context.js";
import { type RowEdits, rowEdits } from "./fields.js";
import type { EditedRow } from "./file.js";
import { sameLines, squashed } from "./lines.js";
import { disclosedAsStandard, namingOf } from "./naming.js";
import { addItem, changeAddition, changeItem, excludeItem, removeAddition, restoreItem } from "./step.js";
import type { AdoptedEdit } from "./types.js";
import { ASKED, DONE, HINTED } from "./words.js";

/** A row of the list and the row of the file that it is now. */
export interface Pair {
  readonly before: BaseRow;
  readonly now: EditedRow;
}

/**
 * A row that is still there, perhaps with other words.
 *
 * @param isBack whether it was not in the list before
 * @returns the id that the row goes by in the new list; null where it leaves it
 */
export function keepRow({ before, now }: Pair, isBack: boolean, to: Adopting): string | null {
  const { id, isLocal } = before;
  const { profile, catalog } = to;
  const key = `change ${id}`;
  const read = withCategory(now, rowEdits(now.row, before, to.reading));
  to.values.set(id, read.set);
  const { levels } = read.set;
  // One that was left out because its level went is left out as it is.
  if (isBack && levels !== undefined && !levels.includes(profile.agency.level)) return null;
  const edited = { ...read, set: settled(before, now, read.set, to) };
  const found = withLevel(before, now, edited, to);
  if (found === null) return null;
  const fields = fieldsOf(found.set);
  const title = namedInFull(now.row);
  if (isBack) {
    const message = DONE.restored(title);
    push(
      to,
      { key: `restore ${id}`, kind: "restored", at: now.row.at, item: id, message, fields: [], reason: null },
      [...restoreItem(id, profile, catalog)],
    );
  }
  if (fields.length > 0) {
    const reason = isLocal ? null : to.reasonFor(key, now, before);
    const kind = isLocal ? "addition-changed" : "change";
    const { edits, notes } = namingOf(found.set.subjects, to);
    const disclosed = isLocal ? [] : disclosedAsStandard(id, found.set.subjects, to);
    const changed =
      reason === null
        ? changeAddition(id, found.set, profile)
        : changeItem(id, found.set, reason, profile, catalog);
    // Who discloses is decided without a reason where the standard says the same.
    const isAsked = fields.length > 1 || disclosed.length === 0;
    const message = DONE.change(title, fields);
    push(
      to,
      {
        key,
        kind,
        at: now.row.at,
        item: id,
        message,
        ...noted(notes),
        fields,
        reason: isAsked ? reason : null,
      },
      [...edits, ...disclosed, ...changed],
    );
  }
  const remark = remarkOf(now, before);
  const isKnown = remark !== null && reasonsOf(id, to).some((reason) => reason.includes(remark));
  if (remark !== null && !isKnown && (isLocal || fields.length === 0))
    ask(to, `remark ${id}`, now, id, ASKED.remark(title, remark));
  keepPlaces(before, now, to);
  return id;
}

/** What somebody edited; where the profile has decided on a field since, it is asked which of both counts. */
function settled(before: BaseRow, now: EditedRow, set: RowEdits["set"], to: Adopting): RowEdits["set"] {
  const { id } = before;
  const made = to.made?.get(id);
  const edited = editedValues(set, made);
  const kept = fieldsOf(edited).filter((field) => {
    if (made?.[field] === undefined) return true;
    const key = `both ${id} ${field}`;
    const answer = to.answer(key);
    if (answer !== "file" && answer !== "profile")
      ask(to, key, now, id, ASKED.both(namedInFull(now.row), field), ["file", "profile"]);
    return answer === "file";
  });
  return Object.fromEntries(kept.map((field) => [field, edited[field]]));
}

/** Why the profile changes an item. */
function reasonsOf(id: string, { profile, catalog }: Adopting): string[] {
  return (profile.change ?? []).flatMap(({ item, reason }) =>
    (catalog.item(item)?.id ?? item) === id ? [reason] : [],
  );
}

/** What stands beside the fields of a row: who carries it out, and where on the site it is. */
export type Placed = Pick<BaseRow, "id" | "office" | "column">;

/** Takes over the office and the column of the site of a row that is in the list. */
export function keepPlaces(before: Placed, now: EditedRow, to: Adopting): void {
  const title = namedInFull(now.row);
  keepOffice(before, now, title, to);
  keepColumn(before, now, title, to);
}

/** An office that was written in the table is the profile's own, before what the mapping says. */
function keepOffice({ id, office }: Placed, now: EditedRow, title: string, to: Adopting): void {
  const wanted = (now.row.office ?? "").replace(/\s+/gu, " ").trim();
  if (now.row.raw.office === undefined || squashed(wanted) === squashed(office ?? "")) return;
  const own = Object.keys(to.profile.officeOf ?? {}).find((key) => (to.catalog.item(key)?.id ?? key) === id);
  if (wanted === "" && own === undefined) {
    ask(to, `office ${id}`, now, id, ASKED.office(title));
    return;
  }
  const path = ["officeOf", own ?? id];
  const message = DONE.office(title, wanted);
  push(
    to,
    { key: `office ${id}`, kind: "office", at: now.row.at, item: id, message, fields: [], reason: null },
    [wanted === "" ? { op: "delete", path } : { op: "set", path, value: wanted }],
  );
}

/** A column of the site that was written in the table is that of the item alone. */
function keepColumn({ id, column }: Placed, now: EditedRow, title: string, to: Adopting): void {
  const wanted = now.row.column ?? null;
  if (now.row.raw.column === undefined || sameValue(wanted, column)) return;
  if (wanted === null) {
    ask(to, `column ${id}`, now, id, ASKED.noColumn(title));
    return;
  }
  const at = (to.profile.columns ?? []).findIndex(({ item }) => item === id);
  const value = { item: id, ...wanted };
  push(
    to,
    {
      key: `column ${id}`,
      kind: "column",
      at: now.row.at,
      item: id,
      message: DONE.column(title, wanted.path),
      fields: [],
      reason: null,
    },
    [at < 0 ? { op: "append", path: ["columns"], value } : { op: "set", path: ["columns", at], value }],
  );
}

/** Unmerged cells leave a row without its category, which nobody took from it. */
function withCategory({ isCategoryBlank }: EditedRow, found: RowEdits): RowEdits {
  if (!isCategoryBlank) return found;
  const { category: _, ...set } = found.set;
  return { ...found, set };
}

/** A row without the agency's own level is not printed: somebody has to say whether that is meant. */
function withLevel(before: BaseRow, now: EditedRow, found: RowEdits, to: Adopting): RowEdits | null {
  const { id } = before;
  refuse(found, now, id, to);
  const { levels } = found.set;
  if (levels === undefined || levels.includes(to.profile.agency.level)) return found;
  const key = `level ${id}`;
  const answer = to.answer(key);
  if (answer === "exclude") {
    dropRow(before, null, to, now);
    return null;
  }
  const title = namedInFull(now.row);
  if (answer !== "keep") ask(to, key, now, id, ASKED.level(title), ["exclude", "keep"]);
  const { levels: _, ...set } = found.set;
  return { ...found, set };
}

function refuse({ refused }: RowEdits, now: EditedRow, item: string | null, to: Adopting): void {
  for (const { field, why, text } of refused) {
    const title = namedInFull(now.row);
    ask(to, `${field} ${item ?? placeOf(now)}`, now, item, ASKED.refused(title, field, why, text));
  }
}

/**
 * A row that is gone.
 *
 * @param joined the row that holds what it held
 * @param now where it still stands, left out all the same
 */
export function dropRow(
  before: BaseRow,
  joined: Pair | null,
  to: Adopting,
  now: EditedRow | null = null,
): void {
  const { id, isLocal, values } = before;
  const title = namedInFull(values);
  const key = `exclude ${id}`;
  const at = now?.row.at ?? null;
  if (isLocal) {
    const message = DONE.removed(title);
    push(to, { key, kind: "addition-removed", at, item: id, message, fields: [], reason: null }, [
      ...removeAddition(id, to.profile),
    ]);
    return;
  }
  const into = joined && namedInFull(joined.now.row);
  const reason = to.reasonFor(
    key,
    now ?? joined?.now ?? null,
    before,
    into ? HINTED.joined(into) : undefined,
  );
  const kind = into === null ? "exclude" : "joined";
  const message = into === null ? DONE.exclude(title) : DONE.joined(title, into);
  push(
    to,
    { key, kind, at, item: id, message, fields: [], reason },
    excludeItem(id, reason, to.profile, to.catalog),
  );
}

/**
 * A row that is new.
 *
 * @param origin the row whose elements it has, where it was split off
 * @returns the id of the addition; null where it cannot be one yet
 */
export function addRow(
  now: EditedRow,
  domain: string | null,
  origin: BaseRow | null,
  to: Adopting,
): string | null {
  const title = namedInFull(now.row);
  const key = `add ${placeOf(now)}`;
  if (domain === null) {
    ask(to, key, now, null, ASKED.domain(title, now.row.at.table));
    return null;
  }
  const found = rowEdits(now.row, null, to.reading);
  const unread = found.refused.filter(({ why }) => why === "unread");
  refuse({ ...found, refused: unread }, now, null, to);
  const { set } = found;
  const lacking = REQUIRED.filter((field) => set[field] === undefined);
  if (lacking.length > 0) {
    if (unread.length === 0) ask(to, key, now, null, ASKED.incomplete(title, lacking));
    return null;
  }
  const values = { deadline: null, ...set } as CandidateValues &
    Omit<Parameters<typeof addItem>[0], "id" | "domain" | "reason">;
  if (!(values.levels as readonly Level[]).includes(to.profile.agency.level)) {
    ask(to, key, now, null, ASKED.incomplete(title, ["levels"]));
    return null;
  }
  const id = to.nextId();
  const from = origin && namedInFull(origin.values);
  const reason = to.reasonFor(key, now, null, from === null ? undefined : HINTED.split(from));
  const message = from === null ? DONE.add(title) : DONE.split(title, from);
  const kind = from === null ? "add" : "split";
  const { edits, notes } = namingOf(set.subjects, to);
  push(to, { key, kind, at: now.row.at, item: id, message, ...noted(notes), fields: [], reason }, [
    ...edits,
    ...addItem({ id, domain, ...values, reason }),
  ]);
  return id;
}

/** What a row must say; the deadline may be unknown. */
const REQUIRED: readonly ItemField[] = ITEM_FIELDS.filter((field) => field !== "deadline");

/**
 * A row that stands in another domain's table now.
 *
 * @returns the id of the addition there; null where it cannot be one yet
 */
export function moveRow(pair: Pair, domain: string, to: Adopting): string | null {
  const { before, now } = pair;
  const count = to.steps.length;
  const id = addRow(now, domain, null, to);
  if (id === null) return null;
  // One edit for whoever reads of it, two for the profile.
  const [added] = to.steps.splice(count);
  const name = to.nameOf(domain);
  const key = `move ${before.id}`;
  const reason = to.reasonFor(key, now, before, HINTED.moved(name));
  const drop = before.isLocal
    ? removeAddition(before.id, to.profile)
    : excludeItem(before.id, reason, to.profile, to.catalog);
  const add = (added?.edits ?? []).map((edit) =>
    edit.op === "append" ? { ...edit, value: { ...(edit.value as object), reason } } : edit,
  );
  const message = DONE.moved(namedInFull(now.row), name);
  const notes = added?.adopted.notes ?? [];
  push(
    to,
    { key, kind: "moved", at: now.row.at, item: before.id, message, ...noted(notes), fields: [], reason },
    [...drop, ...add],
  );
  return id;
}

/** The row that holds all elements of one that is gone, and did not before. */
export function joinedInto(gone: BaseRow, pairs: readonly Pair[]): Pair | null {
  const holds = ({ before, now }: Pair) => {
    const [old, own] = [before.values.content, now.row.content].map((lines) => new Set(lines.map(squashed)));
    const elements = gone.values.content.map(squashed);
    return elements.some((one) => !old?.has(one)) && elements.every((one) => own?.has(one));
  };
  return pairs.find((pair) => pair.before.domain === gone.domain && holds(pair)) ?? null;
}

/** The row from which all elements of a new one were taken. */
export function splitFrom(fresh: EditedRow, pairs: readonly Pair[]): BaseRow | null {
  const elements = fresh.row.content.map(squashed);
  const lost = ({ before, now }: Pair) => {
    if (sameLines(now.row.content, before.values.content)) return [];
    const own = new Set(now.row.content.map(squashed));
    return before.values.content.map(squashed).filter((one) => !own.has(one));
  };
  const from = pairs.find((pair) => {
    const gone = lost(pair);
    return elements.length > 0 && elements.every((one) => gone.includes(one));
  });
  return from?.before ?? null;
}

function fieldsOf(set: Partial<CandidateValues>): ItemField[] {
  return ITEM_FIELDS.filter((field) => set[field] !== undefined);
}

function placeOf({ row: { at } }: EditedRow): string {
  return `${at.table}!${at.row}`;
}

function noted(notes: readonly Bilingual[]): Pick<AdoptedEdit, "notes"> {
  return notes.length === 0 ? {} : { notes };
}

function push(to: Adopting, adopted: AdoptedEdit, edits: readonly YamlEdit[]): void {
  to.steps.push({ adopted, edits });
}

const CHOICES = {
  exclude: { zh: "不列入", en: "leave it out" },
  keep: { zh: "层级照旧", en: "keep the levels" },
  file: { zh: "照表里的", en: "as the file has it" },
  profile: { zh: "照方案的", en: "as the profile has it" },
} as const;

function ask(
  to: Adopting,
  key: string,
  now: EditedRow,
  item: string | null,
  [message, hint]: readonly [AdoptedEdit["message"], AdoptedEdit["message"]],
  codes: readonly (keyof typeof CHOICES)[] = [],
): void {
  const choices = codes.map((code) => ({ code, words: CHOICES[code] }));
  to.open.push({ key, at: now.row.at, item, message, hint, choices });
}
