/** Explains what happened to items: to each as a whole, then field by field. */
import { sameValue } from "../../catalog/same.js";
import { verdictsOf } from "../../fields/field.js";
import type { ChangeValue, Verdict } from "../../fields/verdict.js";
import type { ChangeFinding } from "../finding.js";
import { ITEM_RULES, type ItemFacts } from "../rules/item.js";
import type { Entry } from "../structure/collection.js";
import type { Context } from "./context.js";
import type { Fate } from "./fates.js";
import { type FieldVerdict, judgeFields, judgeItems } from "./field-by-field.js";
import { report, type Subject } from "./report.js";
import type { Touched } from "./touched.js";
import { united } from "./union.js";

/** What must be known of both sides to say what became of an item. */
export interface ItemSides {
  readonly fate: (id: string) => Fate;
  /** An item of the new side. */
  readonly item: (id: string) => Entry | undefined;
  /** The old item whose place a new one has taken under another id; see {@link movesAmong}. */
  readonly moves: ReadonlyMap<string, Touched>;
}

/**
 * Finds new items that are old ones under another id: what they changed on the way is told field by field, and they are
 * not new.
 *
 * @param touched all items that changed
 * @returns the old items by the ids of the new ones
 */
export function movesAmong(
  touched: readonly Touched[],
  fate: ItemSides["fate"],
): ReadonlyMap<string, Touched> {
  const added = new Set(touched.filter(({ old }) => old === null).map(({ id }) => id));
  const moves = new Map<string, Touched>();
  for (const one of touched) {
    if (one.new !== null) continue;
    const { redirect, targets } = fate(one.id);
    const [target] = targets;
    if (redirect?.status !== "moved" || target === undefined || targets.length > 1) continue;
    if (added.has(target) && !moves.has(target)) moves.set(target, one);
  }
  return moves;
}

/** Explains all that happened to one item. */
export function explainItem(touched: Touched, sides: ItemSides, context: Context): ChangeFinding[] {
  const { id, old, new: now, moved } = touched;
  const subject = context.subject(touched);
  const say = ({ field, verdict }: FieldVerdict) => report(subject, field, verdict);
  const origin = sides.moves.get(id)?.old;
  if (now !== null && origin) return judgeItems(origin, now, context).map(say);
  const fate = now === null ? sides.fate(id) : null;
  const whole = old === null || now === null || moved ? judgeWhole(touched, subject, fate, context) : [];
  return [
    ...whole.map((verdict) => report(subject, null, verdict)),
    ...judgeFields(touched.fields, context).map(say),
    ...losses(touched, fate?.targets ?? [], sides, context).map(say),
  ];
}

/** What happened to an item that came, went or changed places. */
function judgeWhole(
  { id, old, new: now, moved }: Touched,
  { title }: Subject,
  fate: Fate | null,
  { knowledge }: Context,
): Verdict[] {
  const facts: ItemFacts = {
    id,
    name: title?.name ?? id,
    old: old as ChangeValue,
    new: now as ChangeValue,
    reordered: moved,
    redirect: fate?.redirect ?? null,
    targets: fate?.targets ?? [],
  };
  return ITEM_RULES.flatMap((rule) => verdictsOf(rule, facts, knowledge.terms));
}

/** What an item had and those that took its place do not have. */
function losses(
  { id, old }: Touched,
  targets: readonly string[],
  { item, moves }: ItemSides,
  context: Context,
): FieldVerdict[] {
  if (old === null || targets.length === 0) return [];
  if (targets.some((target) => moves.get(target)?.id === id)) return [];
  const lost = united(targets.map(item).filter((one) => one !== undefined))
    .flatMap((successor) => judgeItems(old, successor, context))
    .filter(({ verdict }) => verdict.level === "weakening");
  return lost.filter((one, at) => lost.findIndex((other) => sameValue(one, other)) === at);
}
