/** Decisions about the office that carries an item out. */
import { NO_OFFICE, statedOffice } from "../office-lines.js";
import { valuePrint } from "../sheet/mark.js";
import { checkProblem } from "../sheet/problems.js";
import type { Decide } from "./context.js";
import { decidedProfile, setWord } from "./draft.js";

/** Carries out which office it is: that of the profile, before what the mapping says. */
export const decideOffice: Decide = (draft, edit, { catalog }) => {
  const { about, decision } = edit;
  const now = statedOffice(about, { profile: decidedProfile(draft), catalog });
  if (decision === "exclude") return checkProblem("check-cannot-drop", edit.at("decision"), "承办机构");
  if (decision === "agrees" && now === undefined)
    return checkProblem("check-cannot-agree", edit.at("decision"), "这一事项没有承办机构");
  const wanted = edit.value.replace(/\s+/gu, " ").trim();
  if (decision === "change" && wanted === "") return checkProblem("check-value-missing", edit.at("value"));
  const office = decision === "change" ? wanted : decision === "agrees" ? (now ?? "") : "";
  const isStale = valuePrint((now ?? NO_OFFICE) as never) !== edit.mark.prints[0] && (now ?? "") !== office;
  if (isStale) return checkProblem("check-stale", edit.at("decision"), `承办机构现为“${now ?? NO_OFFICE}”`);
  return setWord(setWord(draft, "officeOf", about, office), "remarks", edit.key, edit.remark);
};
