/** The county's file of bureaus that a profile names in place of its own `subjects`. */
import { dirname, join } from "node:path";
import type { Profile } from "../model/index.js";
import { mergeBureaus, type NamedProfile } from "../project/index.js";
import { readSource } from "./read.js";

/**
 * Reads the bureaus that a profile names, if it names a file of them.
 *
 * @param file of the profile; the other file lies beside it
 */
export async function withBureaus(profile: Profile, file: string): Promise<NamedProfile> {
  const { subjects } = profile;
  if (typeof subjects !== "string") return { profile, findings: [] };
  return mergeBureaus(profile, await readSource(join(dirname(file), subjects)));
}
