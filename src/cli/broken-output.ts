/** What is said where results cannot be written to where the shell sends them, such as a full disk. */
import { failureText } from "./failure-text.js";
import { fileFailure } from "./file-errors.js";
import { takeLanguage } from "./language.js";
import { messages } from "./messages/index.js";

/**
 * @param argv what the run was asked
 * @returns the error as people are told it, without colours
 */
export async function brokenOutput(error: unknown, argv: readonly string[]): Promise<string> {
  const words = await messages[takeLanguage(argv).language]();
  const failure = fileFailure(error, words.say.output, words);
  return failure ? failureText(failure, words) : `${String(error)}\n`;
}
