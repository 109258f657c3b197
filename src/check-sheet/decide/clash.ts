/** Decisions about rows whose 公开主体 and 承办机构 belong to different houses. */
import { decisionOn } from "../../catalog/bureau-groups.js";
import { meantSo } from "../../catalog/meant.js";
import type { Finding } from "../../model/finding.js";
import { officesOfCounty } from "../clash-lines.js";
import { discloserKey, discloserOf } from "../discloser-lines.js";
import { lineKey } from "../model.js";
import { checkProblem } from "../sheet/problems.js";
import type { CheckEdit } from "../sheet/read.js";
import { type Decide, type DecideContext, isProblem } from "./context.js";
import { decideDiscloser, itemsOfGroup } from "./discloser.js";
import { type Draft, decidedProfile, setOffice, setWord } from "./draft.js";

/** Carries out whose the items of the domain are, or keeps that it is meant so. */
export const decideClash: Decide = (draft, edit, context) => {
  const { decision, about } = edit;
  if (edit.value.trim() !== "")
    return checkProblem("check-value-unused", edit.at("value"), edit.value.trim());
  if (decision === "agrees") return setWord(draft, "remarks", edit.key, meantSo(edit.remark));
  const cleared = setWord(draft, "remarks", edit.key, "");
  if (decision === "open") return cleared;
  const { roles, domain } = discloserOf(about);
  const group = discloserKey(roles, domain);
  const key = lineKey({ kind: "discloser", about: group });
  // The line objects to what the profile says, so that this is no stale answer.
  const entries = draft.disclosedBy.map(({ entry }) => entry);
  const [now = null, ...others] = roles.map((role) => decisionOn({ disclosedBy: entries }, role, domain));
  const said = others.every((one) => one === now) ? now : null;
  const mark = { ...edit.mark, decision: said ?? "open" } as const;
  const own = withoutItemWords(cleared, edit.decision, group, context);
  const taken = decideDiscloser(own, { ...edit, about: group, key, mark }, context);
  const isTheirOffice = decision === "own" && about.endsWith(" own");
  return isProblem(taken) || !isTheirOffice ? taken : withoutTheirOffice(taken, edit, group, context);
};

/** What was said of one item before would come before what is said of all of them now. */
function withoutItemWords(
  draft: Draft,
  decision: CheckEdit["decision"],
  group: string,
  context: DecideContext,
): Draft {
  const ids = new Set(itemsOfGroup(group, context));
  const disclosedBy = draft.disclosedBy.filter(
    ({ entry: { item, by } }) => item === undefined || by === decision || !ids.has(item),
  );
  return { ...draft, disclosedBy };
}

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
