/** Decisions about the office that carries an item out. */
import { NOTHING_ANSWERS } from "../../catalog/own-reasons.js";
import { statedOffice } from "../office-lines.js";
import { valuePrint } from "../sheet/mark.js";
import { checkProblem } from "../sheet/problems.js";
import { CHECK_WORDS } from "../words/index.js";
import type { Decide } from "./context.js";
import { decidedProfile, excludeItem, setOffice, setWord } from "./draft.js";

/** Carries out which office it is: that of the profile, before what the mapping says; that there is none; or leaves the item out. */
export const decideOffice: Decide = (draft, edit, { catalog }) => {
  const { about, decision } = edit;
  const now = statedOffice(about, { profile: decidedProfile(draft), catalog });
  if (decision === "exclude") {
    if (draft.add.some(({ entry }) => entry.id === about))
      return checkProblem("check-local-item", edit.at("decision"));
    const out = excludeItem(draft, about, edit.remark || NOTHING_ANSWERS.zh, catalog);
    return setWord(setOffice(out, about, undefined), "remarks", edit.key, "");
  }
  const wanted = edit.value.replace(/\s+/gu, " ").trim();
  if (decision === "change" && wanted === "") return checkProblem("check-value-missing", edit.at("value"));
  const office = decision === "change" ? wanted : decision === "agrees" ? (now ?? null) : undefined;
  const isStale = valuePrint((now ?? "") as never) !== edit.mark.prints[0] && (now ?? "") !== (office ?? "");
  if (isStale)
    return checkProblem("check-stale", edit.at("decision"), {
      zh: `承办机构现为“${now ?? CHECK_WORDS.zh.noOffice}”`,
      en: `the office is “${now ?? CHECK_WORDS.en.noOffice}” by now`,
    });
  // The reason that stands ready for leaving it out is no remark of a person.
  const remark = edit.remark === NOTHING_ANSWERS.zh ? "" : edit.remark;
  return setWord(setOffice(draft, about, office), "remarks", edit.key, remark);
};
