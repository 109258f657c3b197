/** Deadlines (公开时限) compared by what they demand, not by their words. */
import type { DeadlineRelation } from "../deadlines/compare.js";
import type { Deadline } from "../deadlines/deadline.js";
import { deadlineParts } from "../deadlines/parts.js";
import type { Bilingual } from "../model/codes.js";
import type { Knowledge } from "./knowledge.js";

/** How the new deadline stands to the old one. */
export interface DeadlineFacts {
  /** Null where it is not known. */
  readonly old: string | null;
  readonly new: string | null;
  /**
   * `stated`, `dropped`: only the new side, only the old side knows it; `vague`: the old one has a measure, the new one
   * has none.
   */
  readonly relation: DeadlineRelation | "stated" | "dropped" | "vague";
  readonly reason: Bilingual;
}

const NO_REASON: Bilingual = { zh: "", en: "" };

/** What people write where they leave a cell open. */
const NOTHING = /^[\s/／\\\-—－–_]*$|^(?:无|暂无)$/u;

/** Compares two deadlines. */
export function compareDeadlineWords(
  old: string | null,
  now: string | null,
  { compareDeadlines, parseDeadline }: Pick<Knowledge, "compareDeadlines" | "parseDeadline">,
): DeadlineFacts {
  if (isOpen(old)) return { old, new: now, relation: isOpen(now) ? "same" : "stated", reason: NO_REASON };
  if (isOpen(now)) return { old, new: now, relation: "dropped", reason: NO_REASON };
  const { relation, reason } = compareDeadlines(old, now);
  if (isHedged(now) && !isHedged(old) && (relation === "same" || relation === "tighter"))
    return { old, new: now, relation: "incomparable", reason: HEDGED };
  // The law bounds 及时, so that it can be the tighter one; whoever could count on a number has none now all the same.
  const isVaguer =
    (relation === "incomparable" || relation === "tighter") &&
    isMeasured(parseDeadline(old)) &&
    isVague(parseDeadline(now), now);
  return { old, new: now, relation: isVaguer ? "vague" : relation, reason };
}

function isOpen(deadline: string | null): deadline is null {
  return deadline === null || NOTHING.test(deadline);
}

type Kind = Exclude<Deadline["kind"], "compound" | "unparsed">;

/** Clauses that say by when. */
const MEASURED: readonly Kind[] = [
  "within",
  "immediately",
  "same-day",
  "periodic",
  "by-date",
  "by-day",
  "notice",
  "before",
];
/** Clauses that leave it open. */
const VAGUE: readonly Kind[] = [
  "promptly",
  "discretionary",
  "regularly",
  "long-term",
  "during",
  "elsewhere",
  "on-request",
  "not-disclosed",
];

/** Words that let a time be missed. */
const HEDGES = /原则上|一般情况下?|一般(?:在|于|不超过)|争取|力争|尽量|尽可能|左右/u;
const HEDGED: Bilingual = {
  zh: "“原则上”一类的话给逾期留了余地",
  en: "words such as 原则上 (in principle) leave room to be late",
};

function isHedged(words: string): boolean {
  return HEDGES.test(words);
}

function isMeasured(deadline: Deadline): boolean {
  return deadlineParts(deadline).some((part) => MEASURED.includes(part.deadline.kind));
}

/** Words that nobody can read and that hold no number have no measure either: 按惯例公开. */
function isVague(deadline: Deadline, words: string): boolean {
  if (deadline.kind === "unparsed") return !/[\d一二两三四五六七八九十]/u.test(words);
  return deadlineParts(deadline).every((part) => VAGUE.includes(part.deadline.kind));
}
