/** The option `--ignore`. */
import { applyIgnores } from "../../diff/ignore.js";
import type { ChangeFinding } from "../../diff/index.js";
import { type IgnoreFile, ignoreFileSchema } from "../../model/diff.js";
import { readSource } from "../../node/index.js";
import { formatText } from "../../validate/index.js";
import { checkAgainst } from "../../validate/schema.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { paintOf } from "../paint.js";

/**
 * Leaves out what the ignore file says; says what expired and what answers to nothing.
 *
 * @param file undefined where there is none
 * @throws Failure `ignore-invalid`, what is wrong reported before
 */
export async function withoutIgnored(
  changes: readonly ChangeFinding[],
  file: string | undefined,
  context: Context,
): Promise<{ readonly changes: readonly ChangeFinding[]; readonly ignored: number }> {
  if (file === undefined) return { changes, ignored: 0 };
  const { io, messages } = context;
  const outcome = applyIgnores(changes, await readIgnores(file, context), io.today());
  const lines = [
    ...outcome.expired.map((one) => messages.diff.expired(one.fingerprint, one.until, one.reason)),
    ...outcome.unknown.map((one) => messages.diff.unknown(one.fingerprint, one.reason)),
  ];
  const paint = paintOf(io);
  for (const line of lines) io.err(`${paint.warning(messages.say.warning)} ${line}\n`);
  return outcome;
}

async function readIgnores(file: string, { io, language, messages }: Context): Promise<IgnoreFile> {
  const source = await readSource(file);
  const { value, findings } =
    source.findings.length > 0
      ? { value: undefined, findings: source.findings }
      : checkAgainst(source, ignoreFileSchema);
  if (value) return value;
  io.err(formatText(findings, { language, sources: [source], paint: paintOf(io) }));
  throw new Failure("ignore-invalid", messages.diff.failures["ignore-invalid"](file));
}
