import { basename, dirname } from "node:path";
import { CHANGE_LEVELS, type ChangeFinding, requiredBump } from "../../diff/index.js";
import { type ChangeReport, DIFF_FORMATS, type DiffFormat, RENDERERS } from "../../diff/render/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { type Compared, compare } from "../diff/compare.js";
import { readChangeFailOn } from "../diff/fail-on.js";
import { withoutIgnored } from "../diff/ignore.js";
import { placesIn } from "../diff/locate.js";
import { changePaintOf } from "../diff/paint.js";
import { Failure } from "../exit.js";
import { addSeverity, readSeverity, type SeverityOption } from "../severity.js";
import { domainTerms, plainTerms, readCodes } from "../terms.js";
import { writeFiles } from "../write-files.js";

interface DiffOptions extends SeverityOption {
  readonly level?: string;
  readonly format: string;
  readonly out?: string;
  readonly failOn?: string;
  readonly ignore?: string;
  readonly domain?: string;
  readonly semver?: true;
  readonly force?: true;
}

/** `zwgk diff`: what changed between two catalogs or lists, and what that means. */
export const addDiff: AddCommand = (program, context) => {
  const { options, diff, rules } = context.messages;
  const command = beginCommand(program, "diff", ["<old>", "<new>"], context)
    .option("--format <format>", diff.options.format(DIFF_FORMATS.join(",")), "text")
    .option("-o, --out <file>", diff.options.output)
    .option("--fail-on <level>", diff.options.failOn)
    .option("--ignore <file>", diff.options.ignore)
    .option("--semver", diff.options.semver)
    .option("--domain <domain>", options.domain)
    .option("--level <level>", rules.onlyLevel)
    .option("-f, --force", diff.options.force);
  addSeverity(command, context).action((old: string, now: string, asked: DiffOptions) =>
    runDiff(old, now, asked, context),
  );
};

async function runDiff(old: string, now: string, asked: DiffOptions, context: Context): Promise<void> {
  const { messages } = context;
  const format = readFormat(asked, context);
  const exitCode = readChangeFailOn(asked.failOn, context);
  const levels = new Set(
    asked.level === undefined
      ? CHANGE_LEVELS
      : readCodes("--level", asked.level, plainTerms(CHANGE_LEVELS), messages),
  );
  const leveled = await readSeverity(asked, ["diff"], context);
  const compared = await compare(old, now, context);
  const wanted = readDomains(asked.domain, compared, context);
  const asFound = leveled(compared.changes.filter(wanted));
  const { changes: all, ignored } = await withoutIgnored(asFound, asked.ignore, context);
  const changes = all.filter(({ level }) => levels.has(level));
  // What is ignored is not undone: the version must rise for it all the same.
  const semver = asked.semver ? { bump: requiredBump(compared.changes).bump } : null;
  const report: ChangeReport = { names: { old, new: now }, changes, rows: compared.rows, semver, ignored };
  const content = await render(report, format, asked.out === undefined, compared, context);
  if (asked.out === undefined) context.io.out(String(content));
  else {
    const output = { name: basename(asked.out), content };
    for (const { file } of await writeFiles(dirname(asked.out), [output], asked.force === true, context)) {
      context.io.out(`${messages.diff.written(file)}\n`);
    }
  }
  context.finish(exitCode(all));
}

function render(
  report: ChangeReport,
  format: DiffFormat,
  onTerminal: boolean,
  { pair, options }: Compared,
  { io }: Context,
): Promise<Uint8Array | string> {
  return RENDERERS[format].render(report, {
    ...options,
    locate: placesIn(pair.new.sources),
    ...(onTerminal ? { paint: changePaintOf(io) } : {}),
  });
}

function readFormat({ format: asked, out }: DiffOptions, { messages }: Context): DiffFormat {
  const [format = "text"] = readCodes("--format", asked, plainTerms(DIFF_FORMATS), messages);
  if (format === "xlsx" && out === undefined) {
    throw new Failure("output-missing", messages.diff.failures["output-missing"]());
  }
  return format;
}

/** Domains of either side: those of later waves and a list's own too, by the names that it gives them. */
function readDomains(
  asked: string | undefined,
  { options }: Compared,
  { messages }: Context,
): (change: ChangeFinding) => boolean {
  if (asked === undefined) return () => true;
  const domains = new Set<string | null>(readCodes("--domain", asked, domainTerms(options.terms), messages));
  return ({ domain }) => domains.has(domain);
}
