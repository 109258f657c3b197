/** A profile as the YAML that people read and edit. */
import { stringify } from "yaml";
import { type Profile, profileSchema } from "../model/profile.js";
import { editYaml, formatYaml, keyOrder, parseYaml, type YamlEdit } from "../yaml/index.js";

/** What a profile is called in its folder. */
export const PROFILE_FILE = "profile.yaml";

/**
 * Prints a profile in the canonical layout.
 *
 * @param before the text that it was read from: comments and order of what has not changed stay
 */
export function printProfile(profile: Profile, before: string | null = null): string {
  const known = before === null ? undefined : parseYaml(before, PROFILE_FILE).value;
  if (before === null || !isRecord(known)) return formatYaml(stringify(profile), keyOrder(profileSchema));
  return editYaml(before, editsBetween(known, profile));
}

function editsBetween(known: Readonly<Record<string, unknown>>, profile: Profile): YamlEdit[] {
  const wanted: Readonly<Record<string, unknown>> = { ...profile };
  const keys = new Set([...Object.keys(known), ...Object.keys(wanted)]);
  return [...keys].flatMap((key): YamlEdit[] => {
    const value = wanted[key];
    if (value === undefined) return key in known ? [{ op: "delete", path: [key] }] : [];
    return JSON.stringify(value) === JSON.stringify(known[key]) ? [] : [{ op: "set", path: [key], value }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
