/** Cores that are one fixed phrase: kept public for long, regularly, stage by stage, on request. */
import { has, skip, skipAll, wordAt } from "../cursor.js";
import type { DeadlineClause } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import { type Reader, VERBS } from "./core.js";

/** 长期公开（动态调整）, 永久公开, 动态更新. */
export const longTerm: Reader = (tokens, at) => {
  const span = has(tokens, at, lexicon.LONG)
    ? "long"
    : has(tokens, at, lexicon.PERMANENT)
      ? "permanent"
      : null;
  const told = span === null ? at : skipAll(tokens, at + 1, lexicon.ACTIONS);
  const opening = span === null ? told : skip(tokens, told, ["（", "，"]);
  const dynamic = has(tokens, opening, lexicon.DYNAMIC);
  if (span === null && !dynamic) return null;
  const bracketed = dynamic && wordAt(tokens, opening - 1) === "（" && span !== null;
  return {
    next: dynamic ? skip(tokens, opening + 1, bracketed ? ["）"] : []) : told,
    head: "scope",
    clause: () => ({ kind: "long-term", span, dynamic }),
  };
};

/** 定期公开, 按进展情况及时公开, 依申请公开, 不再重复公告, 同上. */
export const plain: Reader = (tokens, at) => {
  const entry = PLAIN.find(({ words }) => has(tokens, at, words));
  if (entry === undefined) return null;
  return { next: skipAll(tokens, at + 1, VERBS), head: "scope", clause: () => entry.clause };
};

const PLAIN: readonly { readonly words: readonly string[]; readonly clause: DeadlineClause }[] = [
  { words: lexicon.REGULARLY, clause: { kind: "regularly" } },
  { words: lexicon.BY_STAGE, clause: { kind: "by-stage" } },
  { words: lexicon.ON_REQUEST, clause: { kind: "on-request" } },
  { words: lexicon.NOT_REPEATED, clause: { kind: "not-repeated" } },
  { words: lexicon.ROW_ABOVE, clause: { kind: "elsewhere", source: "row-above" } },
];
