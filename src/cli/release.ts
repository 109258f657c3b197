/** Releases that people name: one that comes with the package, or a folder of YAML laid out as `catalogs/`. */
import { stat } from "node:fs/promises";
import { createCatalog } from "../catalog/index.js";
import { withFurther } from "../catalog/widened.js";
import { ZwgkError } from "../model/error.js";
import type { CatalogData, Profile } from "../model/index.js";
import { InvalidCatalogError, loadCatalog, loadProfile, withBase } from "../node/index.js";
import { earlierData } from "../releases/load.js";
import { formatText } from "../validate/index.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { paintOf } from "./paint.js";
import { quoted } from "./quoted.js";
import { profileAt } from "./resolved.js";

/**
 * The data of a release.
 *
 * @param spec `major.minor.patch`, or a folder
 * @throws Failure `unknown-release`, `catalog-invalid` with the findings reported before
 */
export async function releaseData(spec: string, context: Context): Promise<CatalogData> {
  const { data, earlier, messages } = context;
  const current = data.release.release;
  const found = spec === current ? data : await earlierData(spec, earlier);
  if (found) return found;
  const isFolder = (await stat(spec).catch(() => null))?.isDirectory() ?? false;
  if (!isFolder) {
    const known = [...Object.keys(earlier), current].join(messages.separator);
    throw new Failure("unknown-release", messages.upgrade.failures["unknown-release"](spec, known));
  }
  return folderData(spec, context);
}

/**
 * The context of a profile: with the release that it names, where that is an earlier one of the package. A list is made
 * of one release until somebody upgrades its profile; that there is a newer one is said. Where the profile stands on an edition
 * of its own, that takes the place of the release's.
 *
 * @param path of the profile, or of the folder that it is in; one that cannot be read is left to whoever resolves it
 */
export async function inReleaseOf(path: string, context: Context): Promise<Context> {
  const file = await profileAt(path, context);
  const { profile } = await loadProfile(file);
  const data = profile && (await earlierData(profile.release, context.earlier));
  return onBaseOf(file, profile, data ? inEarlier(data, path, context) : context);
}

/** A context with an earlier release in the place of the current one. */
function inEarlier(data: CatalogData, path: string, context: Context): Context {
  const { release } = data.release;
  const { messages, io } = context;
  io.err(`${messages.say.newerRelease(release, context.data.release.release, quoted(path))}\n`);
  const releases = Object.entries(context.earlier);
  const before = releases.slice(
    0,
    releases.findIndex(([version]) => version === release),
  );
  return { ...context, data, catalog: createCatalog(data), earlier: Object.fromEntries(before) };
}

/**
 * The context with the editions in place that a profile stands on.
 *
 * @throws Failure `base-invalid`, with the findings reported before
 */
async function onBaseOf(file: string, profile: Profile | undefined, context: Context): Promise<Context> {
  const data = await baseData(file, profile, context.data, context);
  return data === context.data ? context : { ...context, data, catalog: createCatalog(data) };
}

/**
 * A release with the editions in place that a profile stands on, and the domains of later waves that it names; as given
 * where it names none.
 *
 * @param file path of the profile
 * @throws Failure `base-invalid`, with the findings reported before
 */
export async function baseData(
  file: string,
  profile: Pick<Profile, "base" | "domains"> | undefined,
  released: CatalogData,
  { io, language, messages }: Context,
): Promise<CatalogData> {
  const data = profile ? withFurther(released, profile) : released;
  if (profile?.base === undefined) return data;
  const placed = await withBase(profile.base, file, data);
  const errors = placed.findings.filter(({ level }) => level === "error");
  // Slips are told by whoever validates the profile.
  if (errors.length === 0) return placed.data;
  io.err(formatText(errors, { language, sources: placed.sources, paint: paintOf(io) }));
  throw new Failure("base-invalid", messages.failures["base-invalid"](profile.base));
}

async function folderData(folder: string, { io, language, messages }: Context): Promise<CatalogData> {
  try {
    return await loadCatalog(folder);
  } catch (error) {
    if (error instanceof InvalidCatalogError) {
      const errors = error.findings.filter(({ level }) => level === "error");
      io.err(formatText(errors, { language, paint: paintOf(io) }));
    } else if (!(error instanceof ZwgkError)) throw error;
    throw new Failure("catalog-invalid", messages.upgrade.failures["catalog-invalid"](folder));
  }
}
