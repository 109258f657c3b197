/** What subjects are called here. */
import type { Profile, VocabularyEntry } from "../../../src/model/index.js";
import { nameHolder } from "../../../src/profile/index.js";
import { changeProfile } from "./store.js";
import { usualName } from "./usual-name.js";
import { without } from "./without.js";

/** The local names that a profile states itself; a file of the county that it names cannot be read here. */
export function statedNames({ subjects }: Pick<Profile, "subjects">): Record<string, string> {
  return typeof subjects === "string" ? {} : (subjects ?? {});
}

/** The local name of a subject; empty where the profile states none. */
export function subjectName(profile: Profile, code: string): string {
  return statedNames(profile)[code] ?? profile.bureaus?.[code] ?? "";
}

/** Names a subject; blank for what is printed otherwise. */
export function nameSubject(entry: VocabularyEntry, name: string): void {
  changeProfile(`subject ${entry.code}`, (before) => {
    // The county's own file is not written here.
    const isFile = typeof before.subjects === "string";
    const part = isFile ? "bureaus" : nameHolder(before, entry.code, { vocabulary: { subjects: [entry] } });
    return withName(before, part, entry.code, name);
  });
}

/** A profile in which departments have names; blank for those that keep theirs. */
export function withSubjectNames(profile: Profile, names: ReadonlyMap<string, string>): Profile {
  return [...names].reduce((before, [role, name]) => {
    const part = statedNames(before)[role] === undefined ? "bureaus" : "subjects";
    return name.trim() === "" ? before : withName(before, part, role, name.trim());
  }, profile);
}

function withName(before: Profile, part: "bureaus" | "subjects", code: string, name: string): Profile {
  const { [code]: _, ...others } = part === "bureaus" ? (before.bureaus ?? {}) : statedNames(before);
  const names = name.trim() === "" ? others : { ...others, [code]: name };
  return Object.keys(names).length === 0 ? without(before, part) : { ...before, [part]: names };
}

/**
 * What counties usually call a department, with this county's name before it: a guess, which a person confirms before it
 * is printed. Null where the profile names it, or the county is not known.
 */
export function guessedName(role: string, all: readonly VocabularyEntry[], profile: Profile): string | null {
  const entry = all.find(({ code }) => code === role);
  const { county } = profile.agency;
  if (!entry || county === undefined || subjectName(profile, role) !== "") return null;
  return usualName(entry, county);
}
