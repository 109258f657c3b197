/** What it means that a list was read back: which texts and values must be the same. */
import { CHANNEL_CODES, type DisclosureList, type ListRow } from "../../../src/model/index.js";
import type { PublishedRow } from "../../../src/tables/read/published.js";

/** The fields of a row that a reader of the printed list can see. */
export type SeenRow = Pick<
  PublishedRow,
  | "category"
  | "name"
  | "content"
  | "basis"
  | "deadline"
  | "subjects"
  | "channels"
  | "audience"
  | "method"
  | "levels"
  | "office"
  | "remark"
>;

/**
 * The rows of a list as somebody sees them who has only the printed form: subjects by their printed names, channels in
 * the official order with further ones behind, no characters that nobody sees. Ids, verification and origins are not
 * on paper, and not among them.
 */
export function seenRows(list: DisclosureList): SeenRow[] {
  return list.sections.flatMap(({ rows }) => rows.map(seenRow));
}

function seenRow(row: ListRow): SeenRow {
  const further = row.channels.filter((one) => typeof one !== "string");
  return tidy({
    ...row,
    office: row.office ?? null,
    remark: row.remark ?? null,
    subjects: row.subjects.map(({ name }) => name),
    channels: [...CHANNEL_CODES.filter((code) => row.channels.includes(code)), ...further],
  });
}

/** The same fields of rows that were read. */
export function readRows(rows: readonly PublishedRow[]): SeenRow[] {
  return rows.map(tidy);
}

function tidy(row: SeenRow): SeenRow {
  const { category, name, content, basis, deadline, subjects, channels, audience, method, levels } = row;
  const { office, remark } = row;
  const groups = audience?.groups;
  return {
    category: category && seen(category),
    name: seen(name),
    content: content.map(seen),
    basis: basis.map(seen),
    deadline: deadline && seen(deadline),
    subjects: subjects.map(seen),
    channels:
      filled(channels)?.map((one) => (typeof one === "string" ? one : { other: seen(one.other) })) ?? null,
    audience: audience && { ...audience, ...(groups ? { groups: groups.map(seen) } : {}) },
    method,
    levels: filled(levels),
    office: office && seen(office),
    remark: remark && seen(remark),
  };
}

/** A cell in which nothing is ticked says nothing. */
function filled<T>(values: readonly T[] | null): readonly T[] | null {
  return values?.length ? values : null;
}

/** Blanks in a row look like one, and control characters like nothing. */
function seen(text: string): string {
  return text
    .replace(/(?!\s)\p{Cc}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
