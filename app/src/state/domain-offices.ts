/** Whole domains decided at once: who discloses them, and which office answers for them. */
import type { Profile } from "../../../src/model/index.js";
import { answerQuestion } from "../../../src/profile/index.js";
import { type Decision, NOTHING, withDecisions, withoutNone } from "./decisions.js";
import { withExcluded } from "./items.js";
import type { OpenDomain, OpenItem } from "./open-domain.js";
import { change } from "./store.js";
import { withSubjectNames } from "./subject-names.js";

/** Stand for what no office is called: no office of this agency, departments of the county, not in the list. */
export const NONE = "\u0000none";
export const COUNTY = "\u0000county";
export const OUT = "\u0000out";

/** What was chosen for a domain, and what departments are called where they disclose it. */
export interface DomainChoice {
  readonly domain: OpenDomain;
  /** The name of an office, or one of the above. */
  readonly choice: string;
  /** By role. */
  readonly names: ReadonlyMap<string, string>;
}

/** The items that a choice is about: departments disclose what the standard gives them, and nothing else. */
export function itemsOf({ domain: { items, questions }, choice }: DomainChoice): readonly OpenItem[] {
  if (choice === "") return [];
  const asked = new Set(questions.flatMap((question) => question.items));
  return choice === COUNTY ? items.filter(({ id }) => asked.has(id)) : items;
}

/** Takes the choices, as one step of undo: an office answers for what the agency discloses itself, and for nothing else. */
export function applyChoices(choices: readonly DomainChoice[], outReason: string): void {
  const made = choices.filter(({ choice }) => choice !== "");
  change(`decide domains ${made.map(({ domain }) => domain.id).join()}`, (before) => {
    const { mapping } = before;
    if (!mapping) return before;
    const decisions = made.flatMap((one) =>
      one.choice === OUT ? [] : itemsOf(one).map((item) => decisionOn(item, one.choice)),
    );
    const profile = made.reduce(
      (now, { domain, choice, names }) => {
        if (choice === OUT)
          return withExcluded(
            now,
            domain.items.map(({ id }) => id),
            outReason,
          );
        const by = choice === COUNTY ? "bureau" : "own";
        const answered = domain.questions.reduce((said, one) => answerQuestion(said, one, by), now);
        if (choice === COUNTY) return withSubjectNames(answered, names);
        return choice === NONE ? withoutOffice(answered, domain.items) : answered;
      },
      withoutNone(before.profile, decisions),
    );
    return { ...before, profile, mapping: withDecisions(mapping, decisions) };
  });
}

/** Nobody is asked again whether items stay that no office answers for. */
function withoutOffice(profile: Profile, items: readonly OpenItem[]): Profile {
  const none = Object.fromEntries(items.map(({ id }) => [id, null]));
  return { ...profile, officeOf: { ...profile.officeOf, ...none } };
}

function decisionOn({ id, link }: OpenItem, choice: string): Decision {
  if (choice === NONE || choice === COUNTY) return { item: id, link, state: "none" };
  return link.office === choice
    ? { item: id, link, state: "confirmed" }
    : { item: id, link: link.office === undefined ? NOTHING : link, office: choice };
}
