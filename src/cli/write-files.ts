/** Writes generated files, and says in words why it did not. */
import { dirname, normalize } from "node:path";
import {
  EditedOutputsError,
  type Output,
  type OutputGroup,
  type WrittenOutput,
  withFolder,
  writeGroups,
} from "../node/index.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { reportingFileErrors } from "./file-errors.js";
import { quoted } from "./quoted.js";

/** Writes outputs into one folder, as {@link writeFolders} does. */
export function writeFiles(
  folder: string,
  outputs: readonly Output[],
  force: boolean,
  context: Context,
): Promise<WrittenOutput[]> {
  return writeFolders([{ folder, outputs }], force, context);
}

/**
 * Writes outputs, all or none.
 *
 * @param force overwrite what people edited
 * @param profile path of what a list is made of: `zwgk adopt` takes edits of the list back into it
 * @throws Failure `file-edited`, before anything is written, and those of {@link reportingFileErrors}
 */
export async function writeFolders(
  groups: readonly OutputGroup[],
  force: boolean,
  { messages }: Context,
  profile?: string,
): Promise<WrittenOutput[]> {
  const folder = groups[0]?.folder ?? "";
  return reportingFileErrors(folder, messages, async () => {
    try {
      return await writeGroups(groups, { force });
    } catch (error) {
      if (!(error instanceof EditedOutputsError)) throw error;
      const files = error.files.join(messages.separator);
      const list = error.files.find((file) => dirname(file) === normalize(folder));
      const adopt =
        profile === undefined || list === undefined ? null : `zwgk adopt ${quoted(list)} ${quoted(profile)}`;
      throw new Failure("file-edited", messages.failures["file-edited"](files, adopt));
    }
  });
}

/**
 * Does something with a folder that no other run may write into meanwhile.
 *
 * @throws Failure `folder-locked`, and those of {@link reportingFileErrors}
 */
export function alone<T>(folder: string, { messages }: Context, action: () => Promise<T>): Promise<T> {
  return reportingFileErrors(folder, messages, () => withFolder(folder, action));
}
