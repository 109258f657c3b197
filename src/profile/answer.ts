/** What answers and choices of a person write into a profile. Pure; nothing is looked up. */
import { assertArgument, assertFields, LIST, TEXT } from "../model/argument.js";
import type { Preset } from "../model/knowledge.js";
import type { Profile } from "../model/profile.js";
import { PROFILE } from "../model/shapes.js";
import type { Choice, Question } from "./questions.js";

/**
 * Answers an open question.
 *
 * @param code one of the question's choices; `name` writes nothing: names stand in `subjects`
 * @param reason of an exclusion; the question's own in Chinese unless given
 */
export function answerQuestion(
  profile: Profile,
  question: Question,
  code: Choice["code"],
  reason: string = question?.reason?.zh ?? "",
): Profile {
  assertArgument("answerQuestion", profile, PROFILE);
  assertFields("answerQuestion", question, { items: LIST });
  assertArgument("answerQuestion", code, TEXT);
  assertArgument("answerQuestion", reason, TEXT);
  const { items, roles, domain } = question;
  switch (code) {
    case "own":
    case "bureau": {
      const where = domain === null ? {} : { domain: domain as DisclosedBy["domain"] };
      const entries = roles.map((subject): DisclosedBy => ({ subject, ...where, by: code }));
      return { ...profile, disclosedBy: [...(profile.disclosedBy ?? []), ...entries] };
    }
    case "exclude": {
      const known = new Set(profile.exclude?.map(({ item }) => item));
      const news = items.filter((item) => !known.has(item)).map((item) => ({ item, reason }));
      return { ...profile, exclude: [...(profile.exclude ?? []), ...news] };
    }
    case "keep": {
      const kept = Object.fromEntries(items.map((item) => [item, null]));
      return { ...profile, officeOf: { ...profile.officeOf, ...kept } };
    }
    case "name":
      return profile;
  }
}

type DisclosedBy = NonNullable<Profile["disclosedBy"]>[number];

/**
 * States in the profile itself what its preset leaves out, so that each omission can be taken back. The list stays the same.
 *
 * @param preset the kind of agency that the profile names
 */
export function withoutPreset({ preset: _, ...profile }: Profile, { leaves }: Preset): Profile {
  const stated = new Set<string>([
    ...(profile.domains?.exclude ?? []).map(({ domain }) => domain),
    ...(profile.exclude ?? []).map(({ item }) => item),
  ]);
  const domains = leaves.flatMap(({ domains: ids = [], reason: { zh } }) =>
    ids.filter((id) => !stated.has(id)).map((domain) => ({ domain, reason: zh })),
  );
  const items = leaves.flatMap(({ items: ids = [], reason: { zh } }) =>
    ids.filter((id) => !stated.has(id)).map((item) => ({ item, reason: zh })),
  );
  return {
    ...profile,
    ...(domains.length > 0
      ? { domains: { ...profile.domains, exclude: [...(profile.domains?.exclude ?? []), ...domains] } }
      : {}),
    ...(items.length > 0 ? { exclude: [...(profile.exclude ?? []), ...items] } : {}),
  };
}
