/** `zwgk check` of a folder: a league table by catalog and domain, file by file, and on again where it was cut short. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import glob from "fast-glob";
import * as z from "zod";
import { type LeagueRecord, leagueRecords, rubrics } from "../../conformity/index.js";
import { appendRecords, mendRecords, readRecords } from "../../node/index.js";
import type { Report } from "../../tables/report/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { progressOf } from "../progress.js";
import { type CheckRequest, deliver } from "./conformity.js";
import type { CheckOptions } from "./options.js";
import { subjectAt } from "./subject.js";

const TABLES = "**/*.{xlsx,xls,ods,docx,html,htm,csv,tsv,txt,md,json}";

const keySchema = z.object({ file: z.string(), sha256: z.string() });
const recordSchema = z.object({
  file: z.string(),
  domain: z.string().nullable(),
  required: z.number(),
  found: z.number(),
  weakened: z.number(),
  outdated: z.number(),
  added: z.number(),
  points: z.number(),
  assessed: z.number(),
});

type Line = z.infer<typeof recordSchema>;

/** Checks every table below a folder; records go to an ndjson file where one is named with `--out`. */
export async function checkFolder(
  folder: string,
  request: CheckRequest,
  asked: CheckOptions,
  context: Context,
): Promise<void> {
  const { messages, io } = context;
  const files = (
    await glob(TABLES, { cwd: folder, followSymbolicLinks: false, suppressErrors: true })
  ).sort();
  if (files.length === 0)
    throw new Failure("tables-missing", messages.check.failures["tables-missing"](folder));
  const records = asked.format === "ndjson" ? asked.out : undefined;
  const lines: Line[] = [];
  const done = records === undefined ? new Set<string>() : await recordsDone(records, lines, context);
  const progress = progressOf(io);
  for (const [index, file] of files.entries()) {
    const path = join(folder, file);
    const key = {
      file,
      sha256: createHash("sha256")
        .update(await readFile(path))
        .digest("hex"),
    };
    if (done.has(keyOf(key))) continue;
    progress.step(messages.check.checking(file, index + 1, files.length));
    const found = await recordsOf(path, request, context);
    if (records !== undefined)
      await appendRecords(
        records,
        found.map((one) => ({ ...key, ...one })),
      );
    else if (asked.format === "ndjson")
      for (const one of found) io.out(`${JSON.stringify({ ...key, ...one })}\n`);
    lines.push(...found.flatMap((one) => ("error" in one ? [] : [{ file, ...one }])));
  }
  progress.done();
  if (asked.format === "ndjson" && records === undefined) return;
  const report = leagueReport(folder, lines, context);
  const { out: _out, ...rest } = asked;
  await deliver(report, lines, records === undefined ? asked : { ...rest, format: "text" }, context);
}

function keyOf({ file, sha256 }: z.infer<typeof keySchema>): string {
  return `${sha256} ${file}`;
}

/** The files that an earlier run finished; their records count for the table. */
async function recordsDone(records: string, lines: Line[], context: Context): Promise<Set<string>> {
  const done = new Set<string>();
  try {
    if (!(await mendRecords(records))) return done;
    for await (const record of readRecords(records)) {
      done.add(keyOf(keySchema.parse(record)));
      const line = recordSchema.safeParse(record);
      if (line.success) lines.push(line.data);
    }
  } catch {
    throw new Failure("records-foreign", context.messages.check.failures["records-foreign"](records));
  }
  return done;
}

/** What became of one file: its domains, or why it could not be read. */
async function recordsOf(
  path: string,
  { day, domain, level }: CheckRequest,
  context: Context,
): Promise<readonly (LeagueRecord | { readonly domain: null; readonly error: string })[]> {
  const [rubric] = rubrics;
  if (!rubric) throw new Error("the package comes without a rubric");
  try {
    const subject = await subjectAt(path, { day, domain }, context);
    if (!subject) return [{ domain: null, error: "not-a-profile" }];
    const { rows, unread } = subject;
    const { catalog } = context;
    const input = { rows, unread, catalog, rubric, day, level: level ?? subject.level };
    return leagueRecords(domain ? { ...input, domains: [domain] } : input);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    context.io.err(`${error.message}\n`);
    return [{ domain: null, error: error.code }];
  }
}

function leagueReport(
  folder: string,
  lines: readonly Line[],
  { catalog, language, messages }: Context,
): Report {
  const { league } = messages.check;
  const heading = (text: string, width: number) => ({ heading: text, width, align: "center" }) as const;
  const name = (id: string) => {
    const domain = catalog.domain(id);
    return domain ? domain[language === "zh" ? "name" : "en"] : id;
  };
  const percent = ({ points, assessed }: Line) => (assessed === 0 ? 0 : (100 * points) / assessed);
  return {
    title: league.title(folder),
    lines: [league.summary(new Set(lines.map(({ file }) => file)).size, lines.length)],
    tables: [
      {
        title: league.table,
        columns: [
          { heading: league.place, width: 6, align: "center" },
          { heading: league.catalog, width: 40, align: "left" },
          { heading: league.domain, width: 22, align: "left" },
          heading(league.score, 12),
          heading(league.found, 12),
          heading(league.weakened, 8),
          heading(league.outdated, 8),
          heading(league.added, 8),
        ],
        rows: lines
          .toSorted((a, b) => percent(b) - percent(a) || (a.file < b.file ? -1 : 1))
          .map((line, at) => [
            at + 1,
            line.file.slice(0, line.file.length - extname(line.file).length),
            line.domain === null ? "" : name(line.domain),
            `${line.points} / ${line.assessed}`,
            `${line.found} / ${line.required}`,
            line.weakened,
            line.outdated,
            line.added,
          ]),
      },
    ],
    lang: language,
  };
}
