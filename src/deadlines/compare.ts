/**
 * Compares two deadlines: is one tighter, looser, the same, or can nobody say? A locality may tighten the standard and
 * not loosen it. The relation is a partial order on what deadlines demand; where it cannot be told, it says so.
 */
import { assertHas } from "../model/argument.js";
import type { Bilingual } from "../model/codes.js";
import type { Deadline, DeadlineClause, DeadlinePart, Proviso } from "./deadline.js";
import { foldDeadline } from "./fold.js";
import { formatDeadline } from "./format.js";
import { demands } from "./order.js";
import { A_DEADLINE, deadlineParts, isWhole } from "./parts.js";
import { clauseReason, joinReasons, labelled } from "./reasons.js";

/** How one deadline stands to another. */
export type DeadlineRelation = "tighter" | "looser" | "same" | "incomparable";

/** How one deadline stands to another, and why. */
export interface DeadlineComparison {
  readonly relation: DeadlineRelation;
  readonly reason: Bilingual;
}

/**
 * Compares two deadlines.
 *
 * Deadlines with several parts compare part by part: a scope that only one side names falls under the other side's
 * general part. That laws may provide otherwise holds for every deadline (《政府信息公开条例》第二十六条), so saying it
 * changes nothing. A condition that moves a period (可延长7个工作日) loosens it. What cannot be read, and what the source cut off, compares by its words only: what is missing might
 * tighten or loosen it.
 *
 * @param a the deadline in question, such as a locality's
 * @param b what it is held against, such as the standard's
 * @returns how `a` stands to `b`: `tighter` where keeping `a` is keeping `b` and not the other way round
 */
export function compareDeadlines(a: Deadline, b: Deadline): DeadlineComparison {
  assertHas("compareDeadlines", a, "kind", A_DEADLINE);
  assertHas("compareDeadlines", b, "kind", A_DEADLINE);
  if (!isWhole(a) || !isWhole(b)) return compareTexts(a, b);
  const one = keyedClauses(a);
  const other = keyedClauses(b);
  const keys = keysOf(one, other);
  const relation = relationOf(
    asksAtLeast(one, other, keys) && moves(a, b),
    asksAtLeast(other, one, keys) && moves(b, a),
  );
  const reasons = [...reasonsFor(one, other, keys), ...provisoReasons(a, b)];
  return { relation, reason: reasons.length > 0 ? joinReasons(reasons) : SAME_WORDS };
}

/** The conditions on which the periods of a deadline move. */
function provisos(deadline: Deadline): Proviso[] {
  return deadlineParts(deadline).flatMap(({ deadline: clause }) =>
    clause.kind === "proviso" ? [clause] : [],
  );
}

/** Whether a deadline moves on no condition on which the other one does not. */
function moves(a: Deadline, b: Deadline): boolean {
  const allowed = provisos(b).map(({ words }) => words);
  return provisos(a).every(({ words }) => allowed.includes(words));
}

function provisoReasons(a: Deadline, b: Deadline): Bilingual[] {
  const [one, other] = [provisos(a), provisos(b)];
  return [
    ...(moves(a, b) ? [] : one.map((clause) => onlyIn("前者", "the former", clause))),
    ...(moves(b, a) ? [] : other.map((clause) => onlyIn("后者", "the latter", clause))),
  ];
}

function relationOf(atLeast: boolean, atMost: boolean): DeadlineRelation {
  if (atLeast) return atMost ? "same" : "tighter";
  return atMost ? "looser" : "incomparable";
}

function compareTexts(a: Deadline, b: Deadline): DeadlineComparison {
  const same = foldDeadline(formatDeadline(a)) === foldDeadline(formatDeadline(b));
  if (same) return { relation: "same", reason: SAME_WORDS };
  const reasons = [a, b].filter((deadline) => !isWhole(deadline)).map(gapReason);
  return { relation: "incomparable", reason: joinReasons(reasons) };
}

const SAME_WORDS: Bilingual = { zh: "文字相同", en: "the words are the same" };

function gapReason(deadline: Deadline): Bilingual {
  const words = `“${formatDeadline(deadline)}”`;
  return deadline.kind === "unparsed"
    ? { zh: `未能识别的时限：${words}`, en: `a deadline that cannot be read: ${words}` }
    : { zh: `原文截断的时限：${words}`, en: `a deadline that the source cuts off: ${words}` };
}

/** One part with the key of what it is about; "" for everything that no other part names. */
interface KeyedClause {
  readonly key: string;
  readonly clause: DeadlineClause;
}

function keyedClauses(deadline: Deadline): readonly KeyedClause[] {
  const parts = deadlineParts(deadline).filter((part) => part.deadline.kind !== "proviso");
  const binding = parts.filter((part) => !isLawRider(part.deadline));
  return (binding.length > 0 ? binding : parts).map((part) => ({ key: keyOf(part), clause: part.deadline }));
}

function isLawRider(clause: DeadlineClause): boolean {
  return clause.kind === "elsewhere" && clause.source === "law";
}

function keyOf({ scope, place }: DeadlinePart): string {
  const about = (scope ?? "").replace(/[《》]/gu, "");
  return place === null ? about : `${about}@${place}`;
}

/** What both sides speak of, everything else included. */
function keysOf(a: readonly KeyedClause[], b: readonly KeyedClause[]): string[] {
  return [...new Set(["", ...a.map(({ key }) => key), ...b.map(({ key }) => key)])];
}

function asksAtLeast(a: readonly KeyedClause[], b: readonly KeyedClause[], keys: readonly string[]): boolean {
  return keys.every((key) => {
    const asked = clausesFor(a, key);
    return clausesFor(b, key).every((clause) => asked.some((candidate) => demands(candidate, clause)));
  });
}

/** What holds for a key: its own parts, and of the general ones those that its own do not replace. */
function clausesFor(parts: readonly KeyedClause[], key: string): DeadlineClause[] {
  const own = parts.filter((part) => part.key === key);
  const general = key === "" ? [] : parts.filter((part) => part.key === "" && !own.some(replaces(part)));
  return [...own, ...general].map(({ clause }) => clause);
}

/** A period of notice and a time of disclosure stand side by side; two of either sort replace each other. */
function replaces(general: KeyedClause): (own: KeyedClause) => boolean {
  return (own) => (own.clause.kind === "notice") === (general.clause.kind === "notice");
}

function reasonsFor(
  a: readonly KeyedClause[],
  b: readonly KeyedClause[],
  keys: readonly string[],
): Bilingual[] {
  return keys.flatMap((key) => {
    const found = pairReasons(clausesFor(a, key), clausesFor(b, key));
    return key === "" ? found : found.map((reason) => labelled(headingOf(key), headingOf(key), reason));
  });
}

/** 名单, 名单（在村公示栏）, 在村公示栏. */
function headingOf(key: string): string {
  const [about = "", place] = key.split("@");
  if (place === undefined) return about;
  return about === "" ? `在${place}` : `${about}（在${place}）`;
}

/** Each clause beside the one of the other side that it answers to; what stands alone is said to stand alone. */
function pairReasons(a: readonly DeadlineClause[], b: readonly DeadlineClause[]): Bilingual[] {
  const left = [...a];
  const reasons: Bilingual[] = [];
  for (const clause of b) {
    const at = partnerOf(clause, left);
    const [partner] = at < 0 ? [] : left.splice(at, 1);
    reasons.push(
      partner === undefined ? onlyIn("后者", "the latter", clause) : clauseReason(partner, clause),
    );
  }
  return [...reasons, ...left.map((clause) => onlyIn("前者", "the former", clause))];
}

/** The clause that answers: one that compares, else one of the same kind, else the only one that is left. */
function partnerOf(clause: DeadlineClause, among: readonly DeadlineClause[]): number {
  const comparable = among.findIndex((other) => demands(other, clause) || demands(clause, other));
  if (comparable >= 0) return comparable;
  const alike = among.findIndex((other) => other.kind === clause.kind);
  return among.length === 1 ? 0 : alike;
}

function onlyIn(zh: string, en: string, clause: DeadlineClause): Bilingual {
  const words = formatDeadline(clause);
  return { zh: `仅${zh}有“${words}”`, en: `only ${en} has “${words}”` };
}
