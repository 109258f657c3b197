/** `zwgk check --columns`: a site's columns (栏目) held against those that a list needs, one by one. */
import { basename } from "node:path";
import { compareColumns, portalColumns, readSiteColumns, siteReport } from "../../portal/index.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { resolveAt } from "../resolved.js";
import { gridsOf } from "../table-file.js";
import { deliver } from "./conformity.js";
import type { CheckOptions, CheckRequest } from "./options.js";

/** Compares the columns that a site exported with those of the profile's list. */
export async function checkColumns(
  path: string,
  exported: string,
  { day, leveled }: CheckRequest,
  asked: CheckOptions,
  context: Context,
): Promise<void> {
  const { messages } = context;
  const resolved = await resolveAt(path, { failOn: "error", day, leveled }, context);
  if (!resolved) return context.io.err(`${messages.say.stopped}\n`);
  const site = readSiteColumns(await gridsOf(exported, context));
  if (site.length === 0) {
    throw new Failure("columns-missing", messages.check.failures["columns-missing"](exported));
  }
  const comparison = compareColumns(portalColumns(resolved.list), site);
  const report = siteReport(basename(exported), comparison, context.language);
  await deliver(report, comparison, asked, context);
  if (comparison.missing.length > 0) context.finish(EXIT_FINDINGS);
}
