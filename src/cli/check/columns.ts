/** `zwgk check --columns`: a site's columns (栏目) held against those that a list needs, one by one. */
import { basename } from "node:path";
import { type ColumnComparison, compareColumns, portalColumns, readSiteColumns } from "../../portal/index.js";
import type { Report } from "../../tables/report/index.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { resolveAt } from "../resolved.js";
import { gridsOf } from "../table-file.js";
import type { CheckRequest } from "./conformity.js";
import { deliver } from "./conformity.js";
import type { CheckOptions } from "./options.js";

/** Compares the columns that a site exported with those of the profile's list. */
export async function checkColumns(
  path: string,
  exported: string,
  { day }: CheckRequest,
  asked: CheckOptions,
  context: Context,
): Promise<void> {
  const { messages } = context;
  const resolved = await resolveAt(path, { failOn: "error", day }, context);
  if (!resolved) return context.io.err(`${messages.say.stopped}\n`);
  const site = readSiteColumns(await gridsOf(exported, context));
  if (site.length === 0) {
    throw new Failure("columns-missing", messages.check.failures["columns-missing"](exported));
  }
  const comparison = compareColumns(portalColumns(resolved.list), site);
  await deliver(reportOf(comparison, basename(exported), context), comparison, asked, context);
  if (comparison.missing.length > 0) context.finish(EXIT_FINDINGS);
}

/** From which likeness on a column is simply there. */
const SAME = 0.99;

function reportOf({ matches, missing, further }: ColumnComparison, name: string, context: Context): Report {
  const { columns: words } = context.messages.check;
  const path = { heading: words.needed, width: 60, align: "left" } as const;
  const items = { heading: words.items, width: 40, align: "left" } as const;
  const found = { heading: words.found, width: 60, align: "left" } as const;
  const row = { heading: words.row, width: 8, align: "center" } as const;
  const likeness = { heading: words.likeness, width: 10, align: "center" } as const;
  const join = (parts: readonly string[]) => parts.join(" > ");
  return {
    title: words.title(name),
    lines: [words.summary(matches.length + missing.length, matches.length, missing.length, further.length)],
    tables: [
      {
        title: words.missing,
        columns: [path, items],
        rows: missing.map((column) => [join(column.path), column.items.map(({ id }) => id).join("\n")]),
      },
      {
        title: words.renamed,
        columns: [path, found, row, likeness],
        rows: matches
          .filter((match) => match.likeness < SAME)
          .map((match) => [
            join(match.needed.path),
            join(match.found.path),
            match.found.row,
            match.likeness.toFixed(2),
          ]),
      },
      {
        title: words.further,
        columns: [found, row],
        rows: further.map((column) => [join(column.path), column.row]),
      },
    ],
    lang: context.language,
  };
}
