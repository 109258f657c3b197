/** Lists in files that people name on the command line. */
import type { Finding } from "../model/finding.js";
import { readTableFile, readTextFile } from "../node/index.js";
import type { Grid } from "../tables/read/index.js";
import { formatText } from "../validate/index.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { paintOf } from "./paint.js";

/**
 * Reads the tables of a file, whatever its format, and says what did not come over as it stands there.
 *
 * @throws Failure with the rule of the finding: `file-…`, `table-…`
 */
export async function gridsOf(file: string, context: Context): Promise<readonly Grid[]> {
  const { grids, findings, warnings } = await readTableFile(file);
  refuse(findings, file, context);
  const { io, language } = context;
  if (warnings.length > 0) io.err(formatText(warnings, { language, sources: [], paint: paintOf(io) }));
  return grids;
}

/**
 * Reads a text.
 *
 * @throws Failure with the rule of the finding: `file-…`
 */
export async function textOf(file: string, context: Context): Promise<string> {
  const { text, findings } = await readTextFile(file);
  refuse(findings, file, context);
  return text;
}

function refuse(findings: readonly Finding[], file: string, { language }: Context): void {
  const [finding] = findings;
  if (!finding) return;
  const { rule, message, hint } = finding;
  throw new Failure(rule, { message: `${file}: ${message[language]}`, hint: hint[language] });
}
