/** Decisions about rows whose 公开主体 and 承办机构 belong to different houses. */
import { meantSo } from "../../catalog/meant.js";
import type { Finding } from "../../model/finding.js";
import { clashOf } from "../clash-lines.js";
import { officesOfCounty } from "../county-offices.js";
import { discloserOf } from "../discloser-lines.js";
import { lineKey } from "../model.js";
import { checkProblem } from "../sheet/problems.js";
import type { CheckEdit } from "../sheet/read.js";
import { type Decide, type DecideContext, isProblem } from "./context.js";
import { decideDiscloser, decisionNow, itemsOfGroup } from "./discloser.js";
import { type Draft, decidedProfile, setOffice, setWord } from "./draft.js";

/** Carries out whose the items of the line are, and no others of the domain; or keeps that it is meant so. */
export const decideClash: Decide = (draft, edit, context) => {
  const { decision, about } = edit;
  if (edit.value.trim() !== "")
    return checkProblem("check-value-unused", edit.at("value"), edit.value.trim());
  if (decision === "agrees") return setWord(draft, "remarks", edit.key, meantSo(edit.remark));
  const cleared = setWord(draft, "remarks", edit.key, "");
  if (decision === "open") return cleared;
  const { side, matter } = clashOf(about);
  if (discloserOf(matter).items.length === 0) return checkProblem("check-row-changed", edit.at("mark"));
  const key = lineKey({ kind: "discloser", about: matter });
  // The line objects to what the profile says, so that this is no stale answer.
  const mark = { ...edit.mark, decision: decisionNow(draft, matter, context) ?? "open" } as const;
  const taken = decideDiscloser(cleared, { ...edit, about: matter, key, mark }, context);
  const isTheirOffice = decision === "own" && side === "own";
  return isProblem(taken) || !isTheirOffice ? taken : withoutTheirOffice(taken, edit, matter, context);
};

/** What the agency discloses no department carries out: the office goes, where it is known which items have it. */
function withoutTheirOffice(
  draft: Draft,
  edit: CheckEdit,
  group: string,
  context: DecideContext,
): Draft | Finding {
  const ids = new Set(itemsOfGroup(group, context));
  const isOfCounty = officesOfCounty(decidedProfile(draft));
  const { officeOf } = draft;
  const theirs = context.rows.filter(
    ({ id, office }) => ids.has(id) && officeOf[id] !== null && office && isOfCounty(office),
  );
  const isSettled = context.rows.some(({ id }) => ids.has(id) && officeOf[id] === null);
  if (theirs.length === 0 && !isSettled) return checkProblem("check-office-of-bureau", edit.at("decision"));
  return theirs.reduce((before, { id }) => setOffice(before, id, null), draft);
}
