/** Rows that the edition has no item for: the ids that they get, their values, and where they stand. */
import { LEVELS } from "../model/codes.js";
import type { Item } from "../model/item.js";
import { namedInFull } from "../text/named.js";
import { blankItem } from "./compare.js";
import { newIds } from "./ids.js";
import type { Shown } from "./shown.js";
import { NEAR, SURE } from "./sure.js";
import type { AlignedRow, IntakeInput, IntakeLine } from "./types.js";

/**
 * The lines of the rows that the edition lacks. A row that the standard has keeps the standard's id; what it does not show is
 * taken from there, and stays unverified. Any other gets the next id.
 *
 * @param seen what each row shows
 * @param standing ids of the items that rows stand for
 */
export function additionsOf(
  input: IntakeInput,
  rows: readonly AlignedRow[],
  seen: ReadonlyMap<AlignedRow, readonly Shown[]>,
  standing: ReadonlySet<string>,
): ReadonlyMap<AlignedRow, IntakeLine> {
  const { edition, standard, domain } = input;
  const here = new Map(edition.items.map((item) => [item.id, item]));
  const national = new Map(standard.map((item) => [item.id, item]));
  const nextId = newIds(input);
  const order = edition.items.map(({ id, category }) => ({ id, category }));
  const lines = new Map<AlignedRow, IntakeLine>();
  let before: string | null = null;
  let table: string | null = null;
  for (const one of rows) {
    const { row } = one;
    if (row.at.table !== table) before = null;
    table = row.at.table;
    if (one.item !== null && here.has(one.item)) {
      before = one.item;
      continue;
    }
    const shown = seen.get(one) ?? [];
    if (!shown.some(({ field }) => field === "name")) continue;
    const from = (one.item === null ? undefined : national.get(one.item)) ?? blankItem(nextId(), row.name);
    const set = { ...valuesOf(from, shown), ...ownLevels(from, shown, input) };
    const behind = placeIn(order, set.category, before);
    const near = nearTo(one, edition, standing);
    order.splice(order.findIndex(({ id }) => id === behind) + 1, 0, { id: from.id, category: set.category });
    lines.set(one, {
      id: `+ ${namedInFull(row)}`,
      kind: "adds",
      domain,
      item: from.id,
      category: set.category,
      name: set.name,
      fields: shown.filter(({ value }) => value !== undefined).map(({ field }) => field),
      standard: null,
      page: namedInFull(row),
      sure: one.score >= SURE && near.length === 0 && (one.item === null || (one.also ?? []).length === 0),
      at: row.at,
      set,
      behind,
      ...(near.length > 0 ? { near } : {}),
    });
    before = from.id;
  }
  return lines;
}

/** What a row may be that the standard seems to lack: an item in other words would stand there twice. */
function nearTo(
  { item, alternatives = [] }: AlignedRow,
  { base, items }: IntakeInput["edition"],
  standing: ReadonlySet<string>,
): readonly string[] {
  if (base !== undefined || item !== null) return [];
  const free = new Set(items.flatMap(({ id }) => (standing.has(id) ? [] : [id])));
  const near = alternatives.filter((one) => free.has(one.item));
  return near.some(({ score }) => score >= NEAR) ? near.map((one) => one.item) : [];
}

function valuesOf(from: Item, shown: readonly Shown[]): Item {
  const stated = shown.filter(({ value }) => value !== undefined).map(({ field, value }) => [field, value]);
  const { evidence: _evidence, ...fields } = from;
  return { ...fields, ...Object.fromEntries(stated), evidence: { seen: {} } };
}

/** A list without a column of levels is one of what its publisher discloses. */
function ownLevels(from: Item, shown: readonly Shown[], { edition, publisher }: IntakeInput): Partial<Item> {
  if (edition.base === undefined || !publisher || shown.some(({ field }) => field === "levels")) return {};
  const known = from.levels ?? [];
  return { levels: LEVELS.filter((level) => level === publisher.level || known.includes(level)) };
}

/**
 * The item that a new one stands behind: the row before it, or the last of its own category, which has to stay together.
 */
function placeIn(
  order: readonly { readonly id: string; readonly category: string | null }[],
  category: string | null,
  before: string | null,
): string | null {
  const own = order.findLast((item) => category !== null && item.category === category);
  const previous = order.find(({ id }) => id === before);
  if (previous && (own === undefined || previous.category === category))
    return endOf(order, previous, category);
  if (own) return own.id;
  return order.at(-1)?.id ?? null;
}

/** Behind a row of another category, a new category begins where that one ends. */
function endOf(
  order: readonly { readonly id: string; readonly category: string | null }[],
  previous: { readonly id: string; readonly category: string | null },
  category: string | null,
): string {
  if (category === null || previous.category === category || previous.category === null) return previous.id;
  return order.findLast((item) => item.category === previous.category)?.id ?? previous.id;
}
