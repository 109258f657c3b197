/** Decisions about who discloses what the standard gives to a department of the county. */
import {
  bureauGroups,
  decisionOn,
  departmentRoles,
  departmentsAlone,
  isDecisionOn,
} from "../../catalog/bureau-groups.js";
import { disclosedByOther } from "../../catalog/own-reasons.js";
import type { Profile } from "../../model/profile.js";
import { officesOfCounty } from "../county-offices.js";
import { discloserOf } from "../discloser-lines.js";
import { statedOffice } from "../office-lines.js";
import { checkProblem } from "../sheet/problems.js";
import type { CheckEdit } from "../sheet/read.js";
import { CHECK_WORDS } from "../words/index.js";
import type { Decide, DecideContext } from "./context.js";
import {
  type Draft,
  decidedProfile,
  excludeItem,
  setDiscloser,
  setItemDiscloser,
  setOffice,
  setWord,
} from "./draft.js";

/** Carries out who discloses the items of a domain that the standard gives to one department. */
export const decideDiscloser: Decide = (draft, edit, context) => {
  const { about, decision } = edit;
  const { roles, domain, items } = discloserOf(about);
  const entries = draft.disclosedBy.map(({ entry }) => entry);
  const now = decisionNow(draft, about, context);
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
  const isBroader =
    items.length === 0 &&
    now !== null &&
    !roles.every((role) => entries.some((entry) => isDecisionOn(entry, role, domain)));
  if (isBroader && decision === "open") return checkProblem("check-decided-broadly", edit.at("decision"));
  const said =
    isBroader && now === wanted
      ? draft
      : items.length > 0
        ? items.reduce((before, id) => setItemDiscloser(before, id, wanted, context.catalog), draft)
        : roles.reduce((before, role) => setDiscloser(before, role, domain as DomainId, wanted), draft);
  if (decision === "exclude") return withoutGroup(said, edit, context);
  const placed = withOffices(said, about, wanted, context);
  const noted = setWord(placed, "remarks", edit.key, edit.remark);
  if (decision !== "bureau" || name === "") return noted;
  return namesOf(name, roles).reduce(
    (before, [role, own]) =>
      // A name says what the department is called and no more: what it discloses elsewhere is asked there.
      setWord(before, before.subjects[role] === undefined ? "bureaus" : "subjects", role, own),
    noted,
  );
};

/** What the profile says by now of what a line is about; null where it says nothing, or not the same of all. */
export function decisionNow(
  draft: Draft,
  about: string,
  { catalog }: Pick<DecideContext, "catalog">,
): "own" | "bureau" | null {
  const { roles, domain, items } = discloserOf(about);
  const disclosedBy = draft.disclosedBy.map(({ entry }) => entry);
  const ofItem = (id: string) =>
    disclosedBy.findLast(({ item }) => item !== undefined && (catalog.item(item)?.id ?? item) === id)?.by ??
    null;
  const said =
    items.length > 0 ? items.map(ofItem) : roles.map((role) => decisionOn({ disclosedBy }, role, domain));
  const [first = null, ...others] = said;
  return others.every((one) => one === first) ? first : null;
}

/** Whose each name is: one department has whatever is written, several have theirs in their order. */
function namesOf(text: string, roles: readonly string[]): (readonly [role: string, name: string])[] {
  const names = roles.length === 1 ? [text] : text.split(/[、，,；;]/u).map((name) => name.trim());
  return roles.flatMap((role, at) => {
    const name = names[at];
    return name ? [[role, name] as const] : [];
  });
}

type DomainId = NonNullable<NonNullable<Profile["disclosedBy"]>[number]["domain"]>;

/**
 * The items that a question about who discloses is about: those that its line shows, and what the profile left out of the
 * group already, which is left out once more when a sheet is read again.
 */
export function itemsOfGroup(about: string, { catalog, rows, list, profile }: DecideContext): string[] {
  const { roles, domain, items } = discloserOf(about);
  if (items.length > 0) return [...items];
  const isDepartment = departmentRoles(catalog);
  const isShown = new Set(rows);
  const sections = list.sections.map((section) => ({
    ...section,
    rows: section.rows.filter((row) => isShown.has(row)),
  }));
  const groups = bureauGroups({ profile, catalog, list: { ...list, sections } });
  const shown = groups.filter(
    (one) => one.domain === domain && one.roles.some((role) => roles.includes(role)),
  );
  const out = (profile.exclude ?? []).flatMap(({ item }) => catalog.item(item) ?? []);
  const isOfGroup = (item: (typeof out)[number]) =>
    item.domain === domain && departmentsAlone(item, isDepartment).some((role) => roles.includes(role));
  return [...new Set([...shown.flatMap((one) => one.rows), ...out.filter(isOfGroup)].map(({ id }) => id))];
}

/**
 * What a department discloses no office of the agency carries out, unless the profile names an office of that department;
 * where the agency discloses it after all, the mapping says again which office does.
 */
function withOffices(
  draft: Draft,
  about: string,
  by: "own" | "bureau" | null,
  context: DecideContext,
): Draft {
  const shown = new Map(context.rows.map(({ id, office }) => [id, office]));
  const isOfCounty = officesOfCounty(decidedProfile(draft));
  return itemsOfGroup(about, context).reduce((before, id) => {
    if (!shown.has(id)) return before;
    const stated = statedOffice(id, { profile: decidedProfile(before), catalog: context.catalog });
    if (by !== "bureau") return stated === null ? setOffice(before, id, undefined) : before;
    const office = stated ?? shown.get(id) ?? null;
    return office !== null && isOfCounty(office) ? before : setOffice(before, id, null);
  }, draft);
}

function withoutGroup(draft: Draft, { about, remark }: CheckEdit, context: DecideContext): Draft {
  const { catalog } = context;
  const terms = discloserOf(about).roles.map((role) => {
    const known = catalog.vocabulary.subjects.find(({ code }) => code === role);
    return { zh: known?.term ?? role, en: known?.en ?? role };
  });
  const said = { zh: terms.map(({ zh }) => zh).join("、"), en: terms.map(({ en }) => en).join(", ") };
  const reason = remark || disclosedByOther(said).zh;
  // What was left out before was not shown, and has its own reason.
  const shown = new Set(context.rows.map(({ id }) => id));
  return itemsOfGroup(about, context)
    .filter((id) => shown.has(id))
    .reduce((before, id) => excludeItem(before, id, reason, catalog), draft);
}
