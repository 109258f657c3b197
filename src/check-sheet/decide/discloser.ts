/** Decisions about who discloses what the standard gives to a department of the county. */
import { bureauAlone, countyRoles, isDecisionOn } from "../../catalog/bureau-groups.js";
import { disclosedByOther } from "../../catalog/own-reasons.js";
import type { Profile } from "../../model/profile.js";
import { checkProblem } from "../sheet/problems.js";
import { CHECK_WORDS } from "../words/index.js";
import type { Decide, DecideContext } from "./context.js";
import { type Draft, excludeItem, setDiscloser, setWord } from "./draft.js";

/** Carries out who discloses the items of a domain that the standard gives to one department. */
export const decideDiscloser: Decide = (draft, edit, context) => {
  const { about, decision } = edit;
  const [role = "", domain = ""] = about.split(" ");
  const now = draft.disclosedBy.find(({ entry }) => isDecisionOn(entry, role, domain))?.entry.by ?? null;
  const wanted = decision === "own" || decision === "bureau" ? decision : null;
  const before = edit.mark.decision === "own" || edit.mark.decision === "bureau" ? edit.mark.decision : null;
  const name = edit.value.trim();
  if (now !== before && now !== wanted) {
    const said = (lang: "zh" | "en") => CHECK_WORDS[lang].decision[now ?? "open"];
    return checkProblem("check-stale", edit.at("decision"), {
      zh: `由谁公开现为“${said("zh")}”`,
      en: `who discloses it is “${said("en")}” by now`,
    });
  }
  if (name !== "" && (decision === "own" || decision === "exclude"))
    return checkProblem("check-value-unused", edit.at("value"), name);
  const { subjects } = context.profile;
  if (name !== "" && typeof subjects === "string")
    return checkProblem("check-name-in-file", edit.at("value"), subjects);
  const said = setDiscloser(draft, role, domain as DomainId, wanted);
  if (decision === "exclude") return withoutGroup(said, role, domain, edit.remark, context);
  const noted = setWord(said, "remarks", edit.key, edit.remark);
  return decision === "bureau" && name !== "" ? setWord(noted, "subjects", role, name) : noted;
};

type DomainId = NonNullable<NonNullable<Profile["disclosedBy"]>[number]["domain"]>;

/** Leaves out what the list has of the group; what it left out already is left out once more when a sheet is read again. */
function withoutGroup(
  draft: Draft,
  role: string,
  domain: string,
  remark: string,
  { catalog, rows, profile }: DecideContext,
): Draft {
  const isCountys = countyRoles(catalog);
  const term = catalog.vocabulary.subjects.find(({ code }) => code === role);
  const reason = remark || disclosedByOther({ zh: term?.term ?? role, en: term?.en ?? role }).zh;
  const known = new Set([...rows.map(({ id }) => id), ...(profile.exclude ?? []).map(({ item }) => item)]);
  return catalog
    .items()
    .filter((item) => known.has(item.id) && item.domain === domain && bureauAlone(item, isCountys) === role)
    .reduce((before, { id }) => excludeItem(before, id, reason, catalog), draft);
}
