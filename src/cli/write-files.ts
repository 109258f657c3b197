/** Writes generated files, and says in words why it did not. */
import { EditedOutputsError, type Output, type WrittenOutput, writeOutputs } from "../node/index.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { reportingFileErrors } from "./file-errors.js";
import { quoted } from "./quoted.js";

/**
 * Writes outputs into a folder.
 *
 * @param force overwrite what people edited
 * @param profile path of what a list is made of: `zwgk adopt` takes edits of the list back into it
 * @throws Failure `file-edited`, before anything is written; `file-busy`, `cannot-write`
 */
export async function writeFiles(
  folder: string,
  outputs: readonly Output[],
  force: boolean,
  { messages }: Context,
  profile?: string,
): Promise<WrittenOutput[]> {
  return reportingFileErrors(folder, messages, async () => {
    try {
      return await writeOutputs(folder, outputs, { force });
    } catch (error) {
      if (!(error instanceof EditedOutputsError)) throw error;
      const files = error.files.join(messages.separator);
      const [first] = error.files;
      const adopt =
        profile === undefined || first === undefined
          ? null
          : `zwgk adopt ${quoted(first)} ${quoted(profile)}`;
      throw new Failure("file-edited", messages.failures["file-edited"](files, adopt));
    }
  });
}
