/** Writing generated files without losing what people did to the ones before. */
import { EditedOutputsError, type Output, type WrittenOutput, writeOutputs } from "../node/index.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { reportingFileErrors } from "./file-errors.js";

/**
 * Writes outputs into a folder.
 *
 * @param force overwrite edited files too
 * @throws Failure `file-edited`, `file-busy`, `cannot-write`
 */
export async function writing(
  folder: string,
  outputs: readonly Output[],
  force: boolean,
  { messages }: Context,
): Promise<WrittenOutput[]> {
  return reportingFileErrors(folder, messages, async () => {
    try {
      return await writeOutputs(folder, outputs, { force });
    } catch (error) {
      if (!(error instanceof EditedOutputsError)) throw error;
      const files = error.files.join(messages.separator);
      throw new Failure("file-edited", messages.failures["file-edited"](files));
    }
  });
}
