/** Explains what happened to items: to each as a whole, then field by field. */
import { verdictsOf } from "../../fields/field.js";
import type { ChangeValue, Verdict } from "../../fields/verdict.js";
import type { ChangeFinding } from "../finding.js";
import { ITEM_RULES, type ItemFacts } from "../rules/item.js";
import type { Context } from "./context.js";
import type { Fate } from "./fates.js";
import { type FieldVerdict, judgeFields, judgeItems } from "./field-by-field.js";
import { report, type Subject } from "./report.js";
import { additions, isBrought, judgeSuccession } from "./successions.js";
import type { Touched } from "./touched.js";

/** What must be known of both sides to say what became of an item. */
export interface ItemSides {
  readonly fate: (id: string) => Fate;
  /** An item of the new side, as if it had come. */
  readonly item: (id: string) => Touched | undefined;
  /** The old item whose place a new one has taken under another id; see {@link movesAmong}. */
  readonly moves: ReadonlyMap<string, Touched>;
  /** The old items that were merged or split into an item of the new side; see {@link sourcesAmong}. */
  readonly sources: ReadonlyMap<string, readonly Touched[]>;
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

/** Finds what was merged or split into each item: those that are gone and lead to it, but for one that only moved. */
export function sourcesAmong(
  touched: readonly Touched[],
  { fate, moves }: Pick<ItemSides, "fate" | "moves">,
): ReadonlyMap<string, readonly Touched[]> {
  const sources = new Map<string, Touched[]>();
  for (const one of touched) {
    if (one.new !== null) continue;
    for (const target of fate(one.id).targets)
      if (moves.get(target) !== one) sources.set(target, [...(sources.get(target) ?? []), one]);
  }
  return sources;
}

/** Explains all that happened to one item. */
export function explainItem(touched: Touched, sides: ItemSides, context: Context): ChangeFinding[] {
  const { id, old, new: now, moved, fields } = touched;
  const subject = context.subject(touched);
  const say = ({ field, verdict }: FieldVerdict) => report(subject, field, verdict);
  if (now === null) {
    const fate = sides.fate(id);
    const whole = judgeWhole(touched, subject, fate, sides, context).map((verdict) =>
      report(subject, null, verdict),
    );
    return [...whole, ...successions(touched, fate, sides, context)];
  }
  const sources = (sides.sources.get(id) ?? []).map((source) => source.old).filter((one) => one !== null);
  const origin = sides.moves.get(id)?.old;
  if (old === null && !origin && sources.length > 0) return additions(sources, now, context).map(say);
  const whole = origin || !(old === null || moved) ? [] : judgeWhole(touched, subject, null, sides, context);
  const own = origin ? judgeItems(origin, now, context) : judgeFields(fields, context);
  const findings = whole.map((verdict) => report(subject, null, verdict));
  for (const one of own) if (!isBrought(one, sources)) findings.push(say(one));
  return findings;
}

/** What happened to an item that came, went or changed places. */
function judgeWhole(
  { id, old, new: now, moved }: Touched,
  about: Subject,
  fate: Fate | null,
  { item }: ItemSides,
  { knowledge, subject }: Context,
): Verdict[] {
  const called = ({ item: itemId, entry, title }: Subject, otherwise: string) => ({
    id: itemId ?? entry?.id ?? otherwise,
    // What a row of a table is known by holds its name.
    name: itemId === null ? null : (title?.name ?? null),
  });
  const targets = fate?.targets.map((target) => {
    const found = item(target);
    return found ? called(subject(found), target) : { id: target, name: null };
  });
  const facts: ItemFacts = {
    id: called(about, id).id,
    name: about.title?.name ?? id,
    old: old as ChangeValue,
    new: now as ChangeValue,
    reordered: moved,
    redirect: fate?.redirect ?? null,
    targets: targets ?? [],
  };
  return ITEM_RULES.flatMap((rule) => verdictsOf(rule, facts, knowledge.terms));
}

/** What became of an item that others took the place of; what only one of several has changed is told of that one. */
function successions(
  touched: Touched,
  { redirect, targets }: Fate,
  { item, moves }: ItemSides,
  context: Context,
): ChangeFinding[] {
  if (touched.old === null || targets.some((target) => moves.get(target) === touched)) return [];
  const heirs = targets.flatMap((target) => item(target) ?? []);
  const entries = heirs.map((heir) => heir.new).filter((one) => one !== null);
  const told = judgeSuccession(touched.old, entries, redirect?.status === "moved", context);
  return told.map(({ target, field, verdict }) => {
    const about = heirs.length > 1 ? heirs.find((heir) => heir.new === target) : undefined;
    return report(context.subject(about ?? touched), field, verdict);
  });
}
