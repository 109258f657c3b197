/** Decisions about items whose work has ended. */
import { endedWorkOf } from "../../catalog/ended-work.js";
import { meantSo } from "../../catalog/meant.js";
import { checkProblem } from "../sheet/problems.js";
import type { Decide, DecideContext } from "./context.js";
import { excludeItem, setWord } from "./draft.js";

/** Leaves the items out that the list still has; or keeps that they stay all the same. */
export const decideEnded: Decide = (draft, edit, context) => {
  const { about, decision, key, remark } = edit;
  if (edit.value.trim() !== "")
    return checkProblem("check-value-unused", edit.at("value"), edit.value.trim());
  if (decision === "agrees") return setWord(draft, "remarks", key, meantSo(remark));
  const cleared = setWord(draft, "remarks", key, "");
  if (decision === "open") return cleared;
  const reason = remark || (endedWorkOf(about)?.reason.zh ?? "");
  return itemsOfWork(about, context).reduce(
    (before, id) => excludeItem(before, id, reason, context.catalog),
    cleared,
  );
};

/** The items of a work that the list has. */
export function itemsOfWork(about: string, { rows }: Pick<DecideContext, "rows">): string[] {
  const ended = new Set<string>(endedWorkOf(about)?.items);
  return rows.flatMap(({ id }) => (ended.has(id) ? [id] : []));
}
