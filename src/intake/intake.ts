/** Takes a published table in: what it confirms, fills in, contradicts and adds, item by item. Writes nothing. */
import { assertFields, listOf, OBJECT, TEXT, TEXTS } from "../model/argument.js";
import type { ItemField } from "../model/codes.js";
import type { Item } from "../model/item.js";
import { CATALOG } from "../model/shapes.js";
import { namedInFull } from "../text/named.js";
import { additionsOf } from "./additions.js";
import { type Grounds, groundsOf, kindOf, printedOf } from "./compare.js";
import { type Shown, shownBy, unreadOf } from "./shown.js";
import { SURE } from "./sure.js";
import type { AlignedRow, Intake, IntakeInput, IntakeLine } from "./types.js";
import { underDomain } from "./under-domain.js";

/**
 * Takes the rows of one domain in.
 *
 * @param input rows beside the items that they stand for, and the edition
 * @returns what there is to decide; nothing where the same table was taken in before
 */
export function takeIn(input: IntakeInput): Intake {
  assertFields("takeIn", input, {
    domain: TEXT,
    rows: listOf(OBJECT),
    unread: listOf(OBJECT),
    edition: OBJECT,
    standard: listOf(OBJECT),
    used: TEXTS,
    catalog: CATALOG,
    source: TEXT,
  });
  const { rows, edition, catalog } = input;
  const grounds = groundsOf(catalog);
  const unread = unreadOf(input.unread);
  const { first, repeated } = closestRows(rows, edition.items.length === 0);
  const byId = new Map(edition.items.map((item) => [item.id, item]));
  const reading = {
    registry: grounds.registry,
    vocabulary: catalog.vocabulary,
    ownGroups: edition.base !== undefined,
    // In the standard, the name of one authority is none of a role.
    publisher: edition.base === undefined ? undefined : input.publisher,
  };
  const seen = new Map(first.map((one) => [one, shownBy(one.row, unread, reading)]));
  const standing = new Set(
    first.flatMap(({ item, also = [] }) => [...(item === null ? [] : [item]), ...also]),
  );
  const added = additionsOf(input, first, seen, standing);
  const merged = mergedItems(first);
  const found = first.flatMap((one): Found[] => {
    const item = one.item === null ? undefined : byId.get(one.item);
    const addition = added.get(one);
    if (!item) return [{ lines: addition ? [addition] : [], unwritten: [] }];
    const items = [item, ...(merged.get(one) ?? []).flatMap((id) => byId.get(id) ?? [])];
    return items.map((each) => {
      const shown = shownBy(underDomain(one.row, each, catalog), unread, reading);
      const of = items.length === 1 ? shown : shown.filter(({ field }) => !OF_ALL.includes(field));
      return compared(one, each, of, input, grounds);
    });
  });
  const touched = new Set(found.flatMap(({ lines }) => lines.map(({ item }) => item)));
  return {
    lines: found.flatMap(({ lines }) => lines),
    known: [...standing].filter((item) => byId.has(item) && !touched.has(item)),
    missing: edition.items.map(({ id }) => id).filter((id) => !standing.has(id)),
    repeated,
    unwritten: found.flatMap(({ unwritten }) => unwritten),
  };
}

/** Of a row that several items are merged in, what says nothing of one of them: what all are called, and hold together. */
const OF_ALL: readonly ItemField[] = ["name", "content"];

/** The further items that each row takes in; one that two rows seem to take in counts with the first. */
function mergedItems(rows: readonly AlignedRow[]): ReadonlyMap<AlignedRow, readonly string[]> {
  const told = new Set(rows.flatMap(({ item }) => item ?? []));
  return new Map(
    rows.map((one) => {
      const own = (one.also ?? []).filter((id) => !told.has(id));
      for (const id of own) told.add(id);
      return [one, own];
    }),
  );
}

interface Found {
  readonly lines: readonly IntakeLine[];
  readonly unwritten: Intake["unwritten"];
}

/** Of several rows for one item the closest counts; an edition that is begun takes them all. */
function closestRows(rows: readonly AlignedRow[], isBegun: boolean) {
  const best = new Map<string, AlignedRow>();
  for (const one of rows) {
    if (one.item !== null && one.score > (best.get(one.item)?.score ?? -1)) best.set(one.item, one);
  }
  const isFirst = (one: AlignedRow) => one.item === null || best.get(one.item) === one;
  const first = rows.flatMap((one) => (isFirst(one) ? [one] : isBegun ? [{ ...one, item: null }] : []));
  return { first, repeated: isBegun ? [] : rows.filter((one) => !isFirst(one)) };
}

function compared(
  { row, score, also = [] }: AlignedRow,
  item: Item,
  shown: readonly Shown[],
  { source, domain, edition, publisher }: IntakeInput,
  grounds: Grounds,
): Found {
  const isTowns = edition.base === undefined && publisher !== undefined && publisher.level !== "county";
  const about = {
    domain,
    item: item.id,
    category: item.category,
    name: item.name,
    sure: score >= SURE && also.length === 0,
    at: row.at,
  };
  const judged = shown.map((one) => ({ ...one, kind: kindOf(one, item, { source, isTowns }, grounds) }));
  const confirmed = judged.filter(({ kind }) => kind === "confirms");
  const changed = judged.filter(({ kind }) => kind === "fills" || kind === "contradicts");
  const lines = changed.flatMap(({ field, value, text, kind }): IntakeLine[] =>
    value === undefined || kind === "known"
      ? []
      : [
          {
            ...about,
            id: `${item.id} ${field}`,
            kind,
            fields: [field],
            standard: printedOf(item, field, grounds),
            page: text,
            set: { [field]: value },
          },
        ],
  );
  const whole: IntakeLine = {
    ...about,
    id: item.id,
    kind: "confirms",
    fields: confirmed.map(({ field }) => field),
    standard: namedInFull(item),
    page: namedInFull(row),
    set: {},
  };
  return {
    lines: confirmed.length > 0 ? [whole, ...lines] : lines,
    unwritten: changed.flatMap(({ field, value, text }) =>
      value === undefined ? [{ item: item.id, field, text }] : [],
    ),
  };
}
