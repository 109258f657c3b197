/** Decisions about rows whose 公开主体 and 承办机构 belong to different houses. */
import { decisionOn } from "../../catalog/bureau-groups.js";
import { meantSo } from "../../catalog/meant.js";
import { discloserKey, discloserOf } from "../discloser-lines.js";
import { lineKey } from "../model.js";
import { checkProblem } from "../sheet/problems.js";
import type { Decide } from "./context.js";
import { decideDiscloser } from "./discloser.js";
import { setWord } from "./draft.js";

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
  return decideDiscloser(cleared, { ...edit, about: group, key, mark }, context);
};
