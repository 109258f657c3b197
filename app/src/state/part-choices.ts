/** Parts decided in one go: who discloses their items, and which office answers for them. */
import type { MappingLink, Profile } from "../../../src/model/index.js";
import { answerItems, withDisclosers } from "../../../src/profile/index.js";
import { departmentsOf, isCountys } from "./bureaus.js";
import { type Decision, leading, linksByItem, NOTHING, withDecisions, withoutNone } from "./decisions.js";
import { resolved } from "./engine-state.js";
import { withExcluded } from "./items.js";
import { COUNTY, NONE, type OpenItem, OUT } from "./open-parts.js";
import { change } from "./store.js";
import { withSubjectNames } from "./subject-names.js";

/** What is chosen for an item: the name of an office, or what stands for none. */
export interface ItemChoice {
  readonly item: OpenItem;
  readonly choice: string;
  /** Of what is left out, why. */
  readonly reason?: string;
}

/** Takes the choices, as one step of undo: an office answers for what the agency discloses itself, and for nothing else. */
export function applyChoices(choices: readonly ItemChoice[], names: ReadonlyMap<string, string>): void {
  const made = choices.filter(({ choice }) => choice !== "");
  change(`decide ${made.map(({ item }) => item.id).join()}`, (before) => {
    const { mapping } = before;
    if (!mapping) return before;
    const kept = made.filter(({ choice }) => choice !== OUT);
    const decisions = kept.map(({ item, choice }) => decisionOn(item, choice));
    const out = made.filter(({ choice }) => choice === OUT);
    const none = made.filter(({ choice }) => choice === NONE).map(({ item }) => item.id);
    const cleared = withoutNone(before.profile, decisions);
    const left = out.reduce((now, { item, reason = "" }) => withExcluded(now, [item.id], reason), cleared);
    const profile = withSubjectNames(withoutOffice(answered(left, kept), none), names);
    return { ...before, profile, mapping: withDecisions(mapping, decisions) };
  });
}

/**
 * Decides about one item.
 *
 * @param choice the name of an office, or what stands for none; blank to take a decision back
 */
export function giveItem(id: string, link: MappingLink, choice: string): void {
  change(`decide ${id}`, (before) => {
    if (!before.mapping) return before;
    const decision =
      choice === "" ? { item: id, link, state: "proposed" as const } : decisionOn({ id, link }, choice);
    const cleared = withoutNone(before.profile, [decision]);
    const isAsked = resolved.value?.questions.some(
      ({ kind, items }) => kind === "subject-bureau" && items.includes(id),
    );
    const isTheirs = choice === COUNTY;
    const isNew =
      departmentsOf({ id }).length > 0 && choice !== "" && (isAsked || isCountys({ id }) !== isTheirs);
    const profile = isNew ? withDisclosers(cleared, [id], isTheirs ? "bureau" : "own") : cleared;
    return { ...before, profile, mapping: withDecisions(before.mapping, [decision]) };
  });
}

/** Says of one item whether the agency discloses it or a department of the county; what departments disclose has no office of the agency. */
export function discloseItem(id: string, by: "own" | "bureau"): void {
  change(`decide ${id}`, (before) => {
    const { mapping } = before;
    const link = leading(linksByItem(mapping).get(id) ?? []);
    const isTheirs = by === "bureau";
    const decision: Decision = { item: id, link, state: isTheirs ? "none" : "proposed" };
    const isMoved = mapping !== null && (isTheirs || link.state === "none");
    return {
      ...before,
      profile: withDisclosers(before.profile, [id], by),
      mapping: isMoved ? withDecisions(mapping, [decision]) : mapping,
    };
  });
}

/** A profile that says who discloses the items that are asked about. */
function answered(profile: Profile, choices: readonly ItemChoice[]): Profile {
  const questions = new Set(choices.flatMap(({ item }) => item.questions));
  return [...questions].reduce(
    (before, question) =>
      (["own", "bureau"] as const).reduce((said, by) => {
        const items = choices
          .filter(
            (one) => one.item.questions.includes(question) && (one.choice === COUNTY) === (by === "bureau"),
          )
          .map(({ item }) => item.id);
        return items.length === 0 ? said : answerItems(said, question, items, by);
      }, before),
    profile,
  );
}

/** Nobody is asked again whether items stay that no office answers for. */
function withoutOffice(profile: Profile, items: readonly string[]): Profile {
  if (items.length === 0) return profile;
  return {
    ...profile,
    officeOf: { ...profile.officeOf, ...Object.fromEntries(items.map((id) => [id, null])) },
  };
}

function decisionOn({ id, link }: Pick<OpenItem, "id" | "link">, choice: string): Decision {
  if (choice === NONE || choice === COUNTY) return { item: id, link, state: "none" };
  return link.office === choice
    ? { item: id, link, state: "confirmed" }
    : { item: id, link: link.office === undefined ? NOTHING : link, office: choice };
}
