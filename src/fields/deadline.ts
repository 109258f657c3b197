/** Deadlines (公开时限) compared by what they demand, not by their words. */
import type { DeadlineRelation } from "../deadlines/compare.js";
import type { Bilingual } from "../model/codes.js";
import type { Knowledge } from "./knowledge.js";

/** How the new deadline stands to the old one. */
export interface DeadlineFacts {
  /** Null where it is not known. */
  readonly old: string | null;
  readonly new: string | null;
  /** `stated`, `dropped`: only the new side, only the old side knows it. */
  readonly relation: DeadlineRelation | "stated" | "dropped";
  readonly reason: Bilingual;
}

const NO_REASON: Bilingual = { zh: "", en: "" };

/** Compares two deadlines. */
export function compareDeadlineWords(
  old: string | null,
  now: string | null,
  { compareDeadlines }: Pick<Knowledge, "compareDeadlines">,
): DeadlineFacts {
  if (old === null) return { old, new: now, relation: "stated", reason: NO_REASON };
  if (now === null) return { old, new: now, relation: "dropped", reason: NO_REASON };
  return { old, new: now, ...compareDeadlines(old, now) };
}
