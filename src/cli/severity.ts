/** The option `--severity`: how grave the findings of a rule are, as whoever asks has decided. */
import type { Command } from "commander";
import { parse } from "yaml";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { textOf } from "./table-file.js";
import { plainTerms, readCodes } from "./terms.js";

/** What commander makes of the option. */
export interface SeverityOption {
  readonly severity?: readonly string[];
}

/** Adds the option, which may stand several times. */
export function addSeverity(command: Command, { messages }: Context): Command {
  return command.option(
    "--severity <rule=level>",
    messages.rules.severity,
    (value: string, before: readonly string[] = []) => [...before, value],
  );
}

/**
 * Reads the option: `rule=level`, or the name of a YAML file of `rule: level`.
 *
 * @param rules the rules there are
 * @param levels the levels there are
 * @returns findings with the levels that were asked for
 * @throws Failure `unknown-value` for a rule or level that there is not, and those of reading the file
 */
export async function readSeverity<Level extends string>(
  { severity = [] }: SeverityOption,
  rules: Iterable<string>,
  levels: readonly Level[],
  context: Context,
): Promise<<F extends { readonly rule: string; readonly level: Level }>(findings: readonly F[]) => F[]> {
  const known = plainTerms([...rules]);
  const asked = new Map<string, Level>();
  for (const one of severity) {
    const pairs = one.includes("=") ? [one.split("=", 2)] : await pairsIn(one, context);
    for (const [rule = "", level = ""] of pairs) {
      const [id = ""] = readCodes("--severity", rule, known, context.messages);
      const [set] = readCodes("--severity", level, plainTerms(levels), context.messages);
      if (set !== undefined) asked.set(id, set);
    }
  }
  return (findings) => findings.map((one) => ({ ...one, level: asked.get(one.rule) ?? one.level }));
}

async function pairsIn(file: string, context: Context): Promise<string[][]> {
  const text = await textOf(file, context);
  const failed = () => new Failure("severity-file", context.messages.rules.failures["severity-file"](file));
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch {
    throw failed();
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw failed();
  return Object.entries(value).map(([rule, level]) => [rule, String(level)]);
}
