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
      return answerItems(profile, { items, roles, domain }, items, code);
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

/**
 * Says of some items of a question who discloses them, and leaves the others open; of all items at once it is an answer to
 * the question.
 */
export function answerItems(
  profile: Profile,
  question: Pick<Question, "items" | "roles" | "domain">,
  items: readonly string[],
  by: "own" | "bureau",
): Profile {
  const wanted = new Set(items);
  if (!question.items.every((item) => wanted.has(item))) return withDisclosers(profile, items, by);
  const where = question.domain === null ? {} : { domain: question.domain as DisclosedBy["domain"] };
  const entries = question.roles.map((subject): DisclosedBy => ({ subject, ...where, by }));
  const before = withDisclosers(profile, items, null);
  return { ...before, disclosedBy: [...(before.disclosedBy ?? []), ...entries] };
}

/** Says of single items who discloses them; null for what is said of their department or domain. */
export function withDisclosers(
  { disclosedBy = [], ...profile }: Profile,
  items: readonly string[],
  by: "own" | "bureau" | null,
): Profile {
  const wanted = new Set(items);
  const others = disclosedBy.filter(({ item }) => item === undefined || !wanted.has(item));
  const news = by === null ? [] : items.map((item): DisclosedBy => ({ item, by }));
  const all = [...others, ...news];
  return all.length === 0 ? profile : { ...profile, disclosedBy: all };
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
