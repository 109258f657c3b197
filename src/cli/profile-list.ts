/** From a profile named on the command line to its list. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { DisclosureList } from "../model/list.js";
import { loadProfile } from "../node/index.js";
import { resolveProfile } from "../profile/index.js";
import { formatText } from "../validate/index.js";
import type { Context } from "./context.js";
import { EXIT_FINE, Failure } from "./exit.js";
import { exitCodeOf } from "./exit-code.js";
import { type FailOnOption, readFailOn } from "./fail-on.js";
import { paintOf } from "./paint.js";
import { PROFILE_FILE } from "./starter.js";

/** What is asked of a list. */
export interface ListRequest extends FailOnOption {
  /** The day on which the basis has to be in force, `YYYY-MM-DD`. */
  readonly day: string;
  readonly attestedOnly?: boolean;
}

/**
 * Loads and resolves a profile.
 *
 * @param path of a profile, or of the folder that `init` made for it
 * @returns the list, or null where findings stand against it; they are reported, and decide the exit code
 * @throws Failure `not-a-profile`
 */
export async function listOf(
  path: string,
  request: ListRequest,
  context: Context,
): Promise<DisclosureList | null> {
  const { catalog, data, io, language, messages } = context;
  const { attestedOnly = false, day } = request;
  const failOn = readFailOn(request, context);
  const file = await profileAt(path);
  const { profile, source, findings } = await loadProfile(file, data, day);
  const resolution =
    profile && resolveProfile(profile, catalog, { attestedOnly, day, file, locate: source.locate });
  const all = [...findings, ...(resolution?.findings ?? [])];
  io.err(formatText(all, { language, sources: [source], paint: paintOf(io) }));
  const code = exitCodeOf(all, failOn);
  if (code !== EXIT_FINE) {
    context.finish(code);
    return null;
  }
  if (!resolution) throw new Failure("not-a-profile", messages.failures["not-a-profile"](file));
  return resolution.list;
}

/** A folder stands for the profile in it. */
async function profileAt(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(path, PROFILE_FILE) : path;
}
