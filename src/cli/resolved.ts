/** The list that a profile on the command line makes. */
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { FindingLevel } from "../model/finding.js";
import type { DisclosureList } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { loadProfile } from "../node/index.js";
import { resolveProfile } from "../profile/index.js";
import { formatText } from "../validate/index.js";
import type { Context } from "./context.js";
import { EXIT_FINE, Failure } from "./exit.js";
import { exitCodeOf } from "./exit-code.js";
import { paintOf } from "./paint.js";
import { quoted } from "./quoted.js";
import type { Leveled } from "./severity.js";
import { PROFILE_FILE } from "./starter.js";

/** A profile and the list that it makes. */
export interface Resolved {
  /** Path of the profile. */
  readonly file: string;
  readonly profile: Profile;
  readonly list: DisclosureList;
  /** The list with what this run alone leaves out; decisions of people are about this one. */
  readonly whole: DisclosureList;
}

/** What is asked of a list. */
export interface ListRequest {
  readonly failOn: FindingLevel;
  /** The day on which the basis has to be in force, `YYYY-MM-DD`. */
  readonly day: string;
  readonly attestedOnly?: boolean;
  /** Only the items of which the agency itself is the subject. */
  readonly own?: boolean;
  /** How grave the findings of rules are, as was asked. */
  readonly leveled: Leveled;
}

/**
 * Loads and resolves a profile. Findings are reported.
 *
 * @param path of the profile, or of the folder that it is in
 * @returns null where findings stand against it; the exit code is set
 * @throws Failure `not-a-profile`
 */
export async function resolveAt(
  path: string,
  { failOn, day, attestedOnly: asked = false, own = false, leveled }: ListRequest,
  context: Context,
): Promise<Resolved | null> {
  const { catalog, data, io, language, messages } = context;
  const file = await profileAt(path, context);
  const { profile: stated, source, findings: found } = await loadProfile(file, data, day);
  const profile = stated && own ? { ...stated, own } : stated;
  const findings = leveled(found);
  const attestedOnly = asked || profile?.attestedOnly === true;
  const resolution =
    profile && resolveProfile(profile, catalog, { attestedOnly, day, file, locate: source.locate });
  io.err(formatText(findings, { language, sources: [source], paint: paintOf(io), isGrouped: true }));
  const code = exitCodeOf(findings, failOn);
  if (code !== EXIT_FINE) {
    context.finish(code);
    return null;
  }
  if (!profile || !resolution) throw new Failure("not-a-profile", messages.failures["not-a-profile"](file));
  const { list } = resolution;
  const isWhole = !attestedOnly && profile.own === stated?.own;
  const whole =
    isWhole || !stated
      ? list
      : resolveProfile(stated, catalog, { day, attestedOnly: false, locate: source.locate }).list;
  return { file, profile, list, whole };
}

/**
 * A folder stands for the profile in it.
 *
 * @throws Failure `project-file` for the project file of the page, which has to be unpacked first
 */
export async function profileAt(path: string, { messages }: Pick<Context, "messages">): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return join(path, PROFILE_FILE);
  if (await isProjectFile(path)) {
    const folder = join(dirname(path), basename(path, extname(path)));
    throw new Failure("project-file", messages.project.packedFile(path, quoted(path), quoted(folder)));
  }
  return path;
}

/** Whether a path names a zip, as the page's project file is; what a file is shows in its contents. */
export async function isProjectFile(path: string): Promise<boolean> {
  const isFile = (await stat(path).catch(() => null))?.isFile() ?? false;
  if (!isFile) return false;
  const [first, second] = await readFile(path);
  return first === 0x50 && second === 0x4b;
}
