/** Which fields of a row a person edited, and what they hold now, as a profile states it. */
import type { Catalog } from "../../catalog/index.js";
import { printBasis } from "../../catalog/print-basis.js";
import { sameValue } from "../../catalog/same.js";
import {
  type InstrumentRegistry,
  instrumentRegistry,
  parseCitations,
  resolveCitation,
} from "../../instruments/index.js";
import { ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import type { Basis, Channel } from "../../model/item.js";
import type { PublishedRow } from "../../tables/read/published.js";
import { typeset, typesetElement } from "../../text/typeset.js";
import type { CandidateValues } from "../candidate.js";
import { entriesOf, sameLines, sameSetting } from "./lines.js";
import type { Printed } from "./printed.js";
import type { Roles } from "./roles.js";

/** Why the new words of a cell cannot be what the field holds. */
export type Refusal = "empty" | "unread";

/** What became of a row's cells. */
export interface RowEdits {
  /** The fields that say something else now. */
  readonly set: Partial<CandidateValues>;
  readonly refused: readonly { readonly field: ItemField; readonly why: Refusal; readonly text: string }[];
}

/** What reading cells needs beside them. */
export interface Reading {
  readonly catalog: Catalog;
  readonly registry: InstrumentRegistry;
  readonly roles: Roles;
  /** The elements of a row: of its cell as we print it, or as the reader of published tables took it apart. */
  elementsOf(row: PublishedRow, before: Printed | null): string[];
  isUnread(row: PublishedRow, field: ItemField): boolean;
}

/** Makes the reading of one file. */
export function readingOf(
  catalog: Catalog,
  roles: Roles,
  unread: readonly { readonly at: PublishedRow["at"]; readonly column: string }[],
  { isPublished = false }: { readonly isPublished?: boolean } = {},
): Reading {
  const keyOf = ({ table, row }: PublishedRow["at"], column: string) => `${table}\n${row}\n${column}`;
  const cells = new Set(unread.map(({ at, column }) => keyOf(at, column)));
  return {
    catalog,
    roles,
    elementsOf: ({ raw, content }, before) =>
      isPublished ? [...content] : entriesOf(raw.content ?? "", before?.values.content ?? []),
    registry: instrumentRegistry(catalog),
    isUnread: ({ at }, field) => cells.has(keyOf(at, field)),
  };
}

/**
 * Compares a row with the one that it was.
 *
 * @param before null for a row that was not there: every field is new
 */
export function rowEdits(row: PublishedRow, before: Printed | null, reading: Reading): RowEdits {
  const set: Partial<Record<ItemField, unknown>> = {};
  const refused: RowEdits["refused"][number][] = [];
  for (const field of ITEM_FIELDS) {
    // A column that is not there says nothing of its field.
    if (row.raw[field] === undefined) continue;
    const text = row.raw[field] ?? "";
    if (reading.isUnread(row, field)) {
      refused.push({ field, why: "unread", text });
      continue;
    }
    const value = READ[field](row, before, reading);
    if (value === undefined) continue;
    const wasEmpty = before !== null && isEmpty(field, before.values[field]);
    if (isEmpty(field, value) && wasEmpty) continue;
    if (isEmpty(field, value)) refused.push({ field, why: "empty", text });
    else set[field] = value;
  }
  return { set: set as Partial<CandidateValues>, refused };
}

/** What a field may not be. */
function isEmpty(field: ItemField, value: unknown): boolean {
  if (field === "deadline") return false;
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** By field: what it holds now; undefined where that is what it held. */
const READ: Readonly<
  Record<ItemField, (row: PublishedRow, before: Printed | null, reading: Reading) => unknown>
> = {
  category: ({ category }, before) => text(category, before?.values.category),
  name: ({ name }, before) => text(name, before?.values.name),
  content: (row, before, reading) => {
    const now = reading.elementsOf(row, before);
    if (before && sameLines(now, before.values.content)) return undefined;
    const known = new Set(before?.values.content);
    return now.map((element) => (known.has(element) ? element : typesetElement(element)));
  },
  basis: ({ basis }, before, reading) => {
    const now = entriesOf(basis.join("\n"), before?.basis ?? []);
    if (before && sameLines(now, before.basis)) return undefined;
    return now.map((citation) => basisOf(citation, before, reading));
  },
  deadline: ({ deadline }, before) =>
    before && sameSetting(deadline, before.values.deadline) ? undefined : deadline && typeset(deadline),
  subjects: ({ subjects }, before, { roles }) => {
    const now = roles.namesIn(subjects);
    if (before && sameLines(now, before.subjects)) return undefined;
    return now.map((name) => roles.of(name, before));
  },
  channels: ({ channels }, before) => {
    const now = channels ?? [];
    if (before && sameValue(sorted(now), sorted(before.values.channels))) return undefined;
    return now.map((one) => (typeof one === "string" ? one : { other: typeset(one.other) }));
  },
  audience: ({ audience }, before) => {
    if (before && sameValue(audience, before.values.audience)) return undefined;
    return audience?.groups ? { ...audience, groups: audience.groups.map(typeset) } : audience;
  },
  method: ({ method }, before) => (before && method === before.values.method ? undefined : method),
  levels: ({ levels }, before) =>
    before && sameValue(levels, [...before.values.levels].sort()) ? undefined : levels,
};

function text(now: string | null, before: string | null | undefined): string | null | undefined {
  return before !== undefined && before !== null && sameSetting(now, before)
    ? undefined
    : now && typesetElement(now);
}

/** The order of channels is that of the table, whatever the item has. */
function sorted(channels: readonly Channel[]): string[] {
  return channels.map((channel) => (typeof channel === "string" ? channel : `其他 ${channel.other}`)).sort();
}

/** An entry that prints as the citation does; its words where there is none. */
function basisOf(citation: string, before: Printed | null, { catalog, registry }: Reading): Basis {
  const at = before?.basis.findIndex((entry) => sameSetting(entry, citation)) ?? -1;
  const known = before?.values.basis[at];
  if (known !== undefined) return known;
  const [cited, ...more] = parseCitations(citation);
  if (!cited || more.length > 0) return { words: typeset(citation) };
  const [key] = resolveCitation(cited, registry).keys;
  if (key === undefined) return { words: typeset(citation) };
  const printsSo = (entry: Basis) => sameSetting(printBasis(entry, catalog), citation);
  const bare = printBasis(key, catalog);
  const articles = citation.startsWith(bare) ? citation.slice(bare.length).split("、") : [];
  const candidates: Basis[] = [
    key,
    ...(articles.some((one) => one !== "") ? [{ instrument: key, articles }] : []),
  ];
  return candidates.find(printsSo) ?? { words: typeset(citation) };
}
