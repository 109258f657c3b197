/** The mapping of a profile that is upgraded. */
import type { Catalog } from "../../catalog/index.js";
import type { Profile } from "../../model/index.js";
import { sheetOf } from "../../node/index.js";
import { type Mapped, resolveProfile } from "../../profile/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { filesOf } from "../map/files.js";
import { projectOf } from "../map/project.js";

/** A mapping and where it stands. */
export interface MappingFile extends Mapped {
  readonly file: string;
  /** The schema that it names. */
  readonly schema: string;
}

/**
 * Loads the mapping of a profile.
 *
 * @param file of the profile
 * @param base the catalog that the profile was written for
 * @returns undefined where it has none; null where a file of it cannot be used, which was said, and the exit code is set
 * @throws Failure `sheet-unread` where the sheet holds decisions that the mapping lacks, and those of reading files
 */
export async function mappingOf(
  file: string,
  profile: Profile,
  base: Catalog,
  context: Context,
): Promise<MappingFile | undefined | null> {
  if (profile.responsibilities === undefined) return undefined;
  const files = filesOf({ file, profile }, { columns: [] }, context);
  const { list } = resolveProfile(profile, base, { attestedOnly: false });
  const project = await projectOf({ list, profile }, files, false, context);
  if (!project) return null;
  const { mapping, grounds, schema, edits } = project;
  if (edits > 0) {
    const sheet = sheetOf(files.mapping);
    throw new Failure("sheet-unread", context.messages.upgrade.failures["sheet-unread"](sheet, edits));
  }
  return mapping
    ? { mapping, powers: new Set(grounds.powers.keys()), file: files.mapping, schema }
    : undefined;
}
