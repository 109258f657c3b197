/** Writes over files that people wrote, which are kept beside them. */
import { dirname } from "node:path";
import { replaceTexts, type TextReplacement } from "../node/index.js";
import type { Context } from "./context.js";
import { reportingFileErrors } from "./file-errors.js";

/**
 * Replaces files, all or none.
 *
 * @param profile the profile that they belong to, or are
 * @param label what the copies are called by, behind the name of the file; null to keep none
 * @returns the copies, in the same order
 * @throws Failure `file-changed` where somebody wrote one since it was read, and those of writing files
 */
export function replaceFiles(
  profile: string,
  texts: readonly TextReplacement[],
  label: string | null,
  { messages }: Context,
): Promise<readonly (string | null)[]> {
  const folder = dirname(profile);
  const mark = label === null ? null : `-${label}`;
  return reportingFileErrors(folder, messages, () => replaceTexts(folder, texts, mark));
}
