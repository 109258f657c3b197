import { stat } from "node:fs/promises";
import { checkColumns } from "../check/columns.js";
import { checkOne } from "../check/conformity.js";
import { checkFolder } from "../check/folder.js";
import { type CheckOptions, readRequest } from "../check/options.js";
import { isProfile } from "../check/subject.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { addFailOn } from "../fail-on.js";
import { addJobs } from "../many/jobs.js";
import { inReleaseOf } from "../release.js";
import { addSeverity } from "../severity.js";
import { asking } from "../terms.js";

/** `zwgk check`: a local catalog held against the standard. */
export const addCheck: AddCommand = (program, context) => {
  const { options, check, diff } = context.messages;
  const command = beginCommand(program, "check", ["<path>"], context)
    .option("-d, --domain <domain>", check.options.domain)
    .option("-l, --level <level>", check.options.level)
    .option("--on <date>", options.on)
    .option("--format <format>", check.options.format, "text")
    .option("-o, --out <file>", diff.options.output)
    .option("--columns <file>", check.options.columns)
    .option("--against <profile>", check.options.against)
    .option("-f, --force", diff.options.force);
  addJobs(addSeverity(command, context), context);
  addFailOn(command, context).action((path: string, asked: CheckOptions) => runCheck(path, asked, context));
};

async function runCheck(path: string, asked: CheckOptions, begun: Context): Promise<void> {
  const given = asking(asked.domain, begun);
  const request = await readRequest(asked, given);
  const profile = (await isProfile(path)) ? path : asked.against;
  const context = profile === undefined ? given : await inReleaseOf(profile, given);
  if (asked.columns !== undefined) return checkColumns(path, asked.columns, request, asked, context);
  const found = await stat(path).catch(() => null);
  const isFolder = found?.isDirectory() === true && profile !== path;
  return isFolder ? checkFolder(path, request, asked, context) : checkOne(path, request, asked, context);
}
