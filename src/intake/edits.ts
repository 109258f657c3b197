/** What is decided becomes edits of the edition's YAML: values, evidence, other wordings, new items in their places. */
import { assertArgument, assertFields, listOf, OBJECT, TEXT, TEXTS } from "../model/argument.js";
import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { Edition } from "../model/edition.js";
import type { Evidence, Item } from "../model/item.js";
import { DECISIONS_MADE } from "../model/shapes.js";
import { shownBy } from "../model/verification.js";
import type { YamlEdit } from "../yaml/index.js";
import type { Intake, IntakeDecision, IntakeLine } from "./types.js";

/** What was decided, by the id of the line; what is not there is not written. */
export type Decisions = ReadonlyMap<string, IntakeDecision>;

/**
 * The edits that decisions make of an edition.
 *
 * @param source id of the page
 * @returns none where nothing is written
 */
export function editsOf(edition: Edition, intake: Intake, decisions: Decisions, source: string): YamlEdit[] {
  assertFields("editsOf", edition, { items: listOf(OBJECT), sources: TEXTS });
  assertFields("editsOf", intake, { lines: listOf(OBJECT) });
  assertArgument("editsOf", decisions, DECISIONS_MADE);
  assertArgument("editsOf", source, TEXT);
  const decided = intake.lines.filter(({ id }) => (decisions.get(id) ?? "skip") !== "skip");
  if (decided.length === 0) return [];
  const changed = edition.items.flatMap((item, at): YamlEdit[] => {
    const own = decided.filter((line) => line.item === item.id && line.kind !== "adds");
    return own.length === 0 ? [] : itemEdits(item, at, own, decisions, source);
  });
  const listed: YamlEdit[] = edition.sources.includes(source)
    ? []
    : [{ op: "append", path: ["sources"], value: source }];
  return [...listed, ...changed, ...insertions(edition, decided, source)];
}

function itemEdits(
  item: Item,
  at: number,
  lines: readonly IntakeLine[],
  decisions: Decisions,
  source: string,
): YamlEdit[] {
  const taken = lines.filter(({ id }) => decisions.get(id) === "take");
  const variants = lines.filter(({ id }) => decisions.get(id) === "variant");
  const set = Object.assign({}, ...taken.map((line) => line.set)) as Partial<Item>;
  const replaced = ITEM_FIELDS.filter((field) => set[field] !== undefined);
  let { evidence } = item;
  for (const field of replaced) evidence = withoutField(evidence, field, item[field]);
  if (taken.length > 0)
    evidence = withSeen(
      evidence,
      source,
      taken.flatMap(({ fields }) => fields),
    );
  for (const { set: values } of variants) evidence = withVariant(evidence, [source], values);
  const path = ["items", at];
  return [
    ...replaced.map((field): YamlEdit => ({ op: "set", path: [...path, field], value: set[field] })),
    ...evidenceEdits(item.evidence, evidence, [...path, "evidence"]),
  ];
}

/** Key by key, so that comments on the others stay. */
function evidenceEdits(before: Evidence, after: Evidence, path: readonly (string | number)[]): YamlEdit[] {
  const seen = Object.entries(after.seen).flatMap(([source, fields]): YamlEdit[] =>
    same(before.seen[source], fields)
      ? []
      : [{ op: "set", path: [...path, "seen", source], value: fields === "all" ? "all" : [...fields] }],
  );
  const rest = (["between", "variants"] as const).flatMap((key): YamlEdit[] => {
    if (same(before[key], after[key])) return [];
    const value = after[key];
    return [
      value === undefined
        ? { op: "delete", path: [...path, key] }
        : { op: "set", path: [...path, key], value },
    ];
  });
  return [...seen, ...rest];
}

/** Pages that showed the value that goes do not show the one that comes: their wording stays as a variant. */
function withoutField(evidence: Evidence, field: ItemField, value: Item[ItemField]): Evidence {
  const showed = Object.entries(evidence.seen).filter(([, fields]) => shownBy(fields).includes(field));
  const seen = Object.fromEntries(
    Object.entries(evidence.seen).map(([source, fields]) => [
      source,
      shownBy(fields).includes(field) ? shownBy(fields).filter((one) => one !== field) : fields,
    ]),
  );
  const { between, ...rest } = evidence;
  const left = between?.filter((one) => one !== field) ?? [];
  const next: Evidence = { ...rest, seen, ...(left.length > 0 ? { between: left } : {}) };
  const sources = showed.map(([source]) => source);
  return sources.length === 0 || value === null ? next : withVariant(next, sources, { [field]: value });
}

function withSeen(evidence: Evidence, source: string, fields: readonly ItemField[]): Evidence {
  const shown = new Set([...shownBy(evidence.seen[source] ?? []), ...fields]);
  const list = ITEM_FIELDS.filter((field) => shown.has(field));
  // What one page is known to show is no longer what several show between them.
  const { between, ...rest } = evidence;
  const left = between?.filter((field) => !shown.has(field)) ?? [];
  return {
    ...rest,
    ...(left.length > 0 ? { between: left } : {}),
    seen: { ...evidence.seen, [source]: list.length === ITEM_FIELDS.length ? "all" : list },
  };
}

function withVariant(evidence: Evidence, sources: readonly string[], values: Partial<Item>): Evidence {
  const variant = { sources: [...sources], ...values } as NonNullable<Evidence["variants"]>[number];
  const others = (evidence.variants ?? []).filter((one) => !same(one, variant));
  return { ...evidence, variants: [...others, variant] };
}

/** New items, each behind the one that it stands behind once those before it are there. */
function insertions(edition: Edition, decided: readonly IntakeLine[], source: string): YamlEdit[] {
  const places = new Map(edition.items.map(({ id }, at) => [id, at + 1]));
  const last = edition.items.length;
  return decided
    .filter(({ kind }) => kind === "adds")
    .map((line): YamlEdit => {
      const place = line.behind === null ? 0 : (places.get(line.behind ?? "") ?? last);
      places.set(line.item, place);
      const value = { ...line.set, evidence: withSeen({ seen: {} }, source, line.fields) };
      return { op: "insert", path: ["items", place], value };
    });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
