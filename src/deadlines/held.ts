/**
 * How a deadline stands to another for those who wait. The order of deadlines (compare.ts) asks whether keeping one is
 * keeping the other, whatever happens, and often nobody can say; what people may hold each other to says more: where the
 * law starts the clock, and how long a round takes.
 */
import { compareDeadlines, type DeadlineComparison } from "./compare.js";
import type { Deadline, DeadlineClause, DeadlinePart } from "./deadline.js";
import { neverLonger } from "./duration.js";
import { formatDeadline, formatDuration } from "./format.js";
import { everyOf, isRecurring } from "./order.js";
import { deadlineParts } from "./parts.js";
import { englishDuration, joinReasons } from "./reasons.js";

/**
 * Holds one deadline against another.
 *
 * @param a the deadline in question, such as a locality's
 * @param b what it is held against, such as the standard's
 * @returns as `compareDeadlines`, but that a length without an event counts from when the information is formed or changed
 *   (《政府信息公开条例》第二十六条), and that a round longer than a length makes people wait longer
 */
export function heldAgainst(a: Deadline, b: Deadline): DeadlineComparison {
  const strict = compareDeadlines(a, b);
  if (strict.relation !== "incomparable") return strict;
  const [one, other] = [countedByLaw(a), countedByLaw(b)];
  const counted = one === a && other === b ? strict : compareDeadlines(one, other);
  if (counted.relation !== "incomparable")
    return { relation: counted.relation, reason: joinReasons([BY_LAW, counted.reason]) };
  return longerRound(a, b) ?? strict;
}

const BY_LAW = {
  zh: "没有写明起算点的，依《政府信息公开条例》第二十六条从信息形成或者变更起算",
  en: "what names no event counts, by article 26 of the regulation on open government information, from when the information is formed or changed",
};

/** The same deadline where each length without an event has the one that the law gives it; itself where all have one. */
function countedByLaw(deadline: Deadline): Deadline {
  if (deadline.kind === "unparsed") return deadline;
  if (deadline.kind !== "compound") return clauseByLaw(deadline);
  const parts = deadline.parts.map((part): DeadlinePart => {
    const clause = clauseByLaw(part.deadline);
    return clause === part.deadline ? part : { ...part, deadline: clause };
  });
  return parts.some((part, at) => part !== deadline.parts[at]) ? { ...deadline, parts } : deadline;
}

function clauseByLaw(clause: DeadlineClause): DeadlineClause {
  const isOpen = (clause.kind === "within" || clause.kind === "same-day") && clause.trigger === null;
  return isOpen ? { ...clause, trigger: "formed-or-changed" } : clause;
}

/** 每年公开一次 in place of 20个工作日内: what comes about the day after waits for a year. */
function longerRound(a: Deadline, b: Deadline): DeadlineComparison | null {
  const [[one, ...more], [other, ...others]] = [binding(a), binding(b)];
  if (one === undefined || other === undefined || more.length > 0 || others.length > 0) return null;
  if (!isRecurring(one) || one.kind === "regularly" || other.kind !== "within") return null;
  const every = everyOf(one);
  if (every === null || !neverLonger(other.duration, every) || neverLonger(every, other.duration))
    return null;
  const [round, length] = [formatDuration(every), formatDuration(other.duration)];
  return {
    relation: "looser",
    reason: {
      zh: `“${formatDeadline(one)}”最久要等${round}，长于${length}`,
      en: `“${formatDeadline(one)}” can make people wait for ${englishDuration(every)}, longer than ${englishDuration(other.duration)}`,
    },
  };
}

/** All but the rider that laws may say otherwise, which holds anyway. */
function binding(deadline: Deadline): DeadlineClause[] {
  return deadlineParts(deadline)
    .map((part) => part.deadline)
    .filter((clause) => !(clause.kind === "elsewhere" && clause.source === "law"));
}
