/** One run of the command line: arguments in, text through `io`, an exit code out. Never throws, never ends the process. */
import { CommanderError } from "commander";
import { beginContext } from "./context.js";
import { EXIT_BAD_INPUT, EXIT_FINE, type ExitCode, Failure } from "./exit.js";
import { failureText } from "./failure-text.js";
import { fileFailure } from "./file-errors.js";
import { type Io, steadied } from "./io.js";
import { type Language, takeLanguage } from "./language.js";
import { type Messages, messages } from "./messages/index.js";
import { paintOf } from "./paint.js";
import { buildProgram } from "./program.js";
import type { Shipped } from "./shipped.js";
import { usageFailure } from "./usage.js";

/**
 * Runs one command.
 *
 * @param argv arguments without the names of the interpreter and the script
 * @returns 0 fine, 1 findings at or above the level asked for, 2 bad input or usage
 */
export async function run(argv: readonly string[], terminal: Io, shipped: Shipped): Promise<ExitCode> {
  const io = steadied(terminal);
  const { argv: rest, language, unknown } = takeLanguage(argv);
  const words = await messages[language]();
  let code: ExitCode = EXIT_FINE;
  const context = beginContext(io, language, words, shipped, (asked) => {
    code = asked;
  });
  try {
    if (unknown !== null) throw new Failure("unknown-language", words.failures["unknown-language"](unknown));
    const program = await buildProgram(shipped.version, rest, context);
    if (rest.length === 0) program.outputHelp();
    else await program.parseAsync(rest, { from: "user" });
    return code;
  } catch (error) {
    // Help and version end commander's parsing by an error with exit code 0.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_FINE;
    io.err(failureText(await asFailure(error, language, words), words, paintOf(io)));
    return EXIT_BAD_INPUT;
  }
}

async function asFailure(error: unknown, language: Language, words: Messages): Promise<Failure> {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return usageFailure(error, words);
  const ofFiles = fileFailure(error, "", words);
  if (ofFiles) return ofFiles;
  const { TableReadError } = await import("../tables/read/error.js");
  if (error instanceof TableReadError)
    return new Failure(error.code, { message: error.text[language], hint: error.hint[language] });
  const detail = error instanceof Error ? error.message : String(error);
  return new Failure("internal", words.failures.internal(detail));
}
