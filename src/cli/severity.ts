/** The option `--severity`: how grave the findings of a rule are, as whoever asks has decided. */
import type { Command } from "commander";
import { parse } from "yaml";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { LEVELS_OF, listedRules, type RuleCommand } from "./rule-list.js";
import { textOf } from "./table-file.js";
import { plainTerms, readCodes } from "./terms.js";

/** What commander makes of the option. */
export interface SeverityOption {
  readonly severity?: readonly string[];
}

/** Gives findings the levels that were asked for. */
export type Leveled = <F extends { readonly rule: string; readonly level: string }>(
  findings: readonly F[],
) => F[];

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
 * @param commands whose rules may be named, each with the levels that its command has
 * @throws Failure `unknown-value` for a rule or level that there is not, and those of reading the file
 */
export async function readSeverity(
  { severity = [] }: SeverityOption,
  commands: readonly RuleCommand[],
  context: Context,
): Promise<Leveled> {
  const asked = new Map<string, string>();
  if (severity.length > 0) {
    const rules = listedRules().filter(({ command }) => commands.includes(command));
    const known = plainTerms([...new Set(rules.map(({ id }) => id))]);
    for (const one of severity) {
      const pairs = one.includes("=") ? [one.split("=", 2)] : await pairsIn(one, context);
      for (const [rule = "", level = ""] of pairs) {
        const [id = ""] = readCodes("--severity", rule, known, context.messages);
        const levels = rules.flatMap((listed) => (listed.id === id ? LEVELS_OF[listed.command] : []));
        const [set] = readCodes("--severity", level, plainTerms([...new Set(levels)]), context.messages);
        if (set !== undefined) asked.set(id, set);
      }
    }
  }
  return (findings) =>
    findings.map((one) => {
      const level = asked.get(one.rule);
      return level === undefined ? one : { ...one, level };
    });
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
