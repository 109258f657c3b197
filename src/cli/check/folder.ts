/** `zwgk check` of a folder: a league table by county and domain, file by file, and on again where it was cut short. */
import { join } from "node:path";
import glob from "fast-glob";
import { leagueRecords, rankingReport, rubrics } from "../../conformity/index.js";
import type { FindingLevel } from "../../model/index.js";
import { appendRecords, withFile } from "../../node/index.js";
import { visible } from "../../text/visible.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { atLeast } from "../exit-code.js";
import { readFailOn } from "../fail-on.js";
import { reportingFileErrors } from "../file-errors.js";
import { papersEn } from "../messages/papers.en.js";
import { papersZh } from "../messages/papers.zh.js";
import { progressOf } from "../progress.js";
import { deliver } from "./conformity.js";
import type { CheckOptions, CheckRequest } from "./options.js";
import { type FolderRecord, finishedRecords, keyOf, nameOf, type RecordKey } from "./records.js";
import { subjectAt } from "./subject.js";

const TABLES =
  "**/*.{xlsx,xlsm,xls,et,ods,fods,docx,doc,wps,odt,fodt,rtf,pdf,html,htm,mht,mhtml,csv,tsv,txt,md,json}";

/** Where `generate` keeps what is for the agency alone: no tables that anybody publishes. */
const INTERNAL = [papersZh, papersEn].map(({ folder }) => `**/${folder}/**`);

/** Checks every table below a folder; records go to an ndjson file where one is named with `--out`. */
export async function checkFolder(
  folder: string,
  request: CheckRequest,
  asked: CheckOptions,
  context: Context,
): Promise<void> {
  const { messages } = context;
  const failOn = readFailOn(asked, context);
  const files = (
    await glob(TABLES, {
      cwd: folder,
      ignore: INTERNAL,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
      suppressErrors: true,
    })
  ).sort();
  if (files.length === 0) {
    throw new Failure("tables-missing", messages.check.failures["tables-missing"](folder));
  }
  const out = asked.format === "ndjson" ? asked.out : undefined;
  const check = () => checkFiles(folder, files, { request, asked, out, failOn }, context);
  return out === undefined ? check() : reportingFileErrors(out, messages, () => withFile(out, check));
}

interface FolderRequest {
  readonly request: CheckRequest;
  readonly asked: CheckOptions;
  /** Where records go on from where an earlier run stopped. */
  readonly out: string | undefined;
  readonly failOn: FindingLevel;
}

async function checkFiles(
  folder: string,
  files: readonly string[],
  { request, asked, out, failOn }: FolderRequest,
  context: Context,
): Promise<void> {
  const { messages, io } = context;
  const records = out === undefined ? [] : await finishedRecords(out, files, context);
  const done = new Set(records.map(nameOf));
  const progress = progressOf(io);
  for (const [index, file] of files.entries()) {
    const path = join(folder, file);
    const key = await keyOf(path, file);
    if (done.has(nameOf(key))) continue;
    progress.step(visible(messages.check.checking(file, index + 1, files.length)));
    const found = await recordsOf(path, key, request, context);
    if (out !== undefined) {
      await appendRecords(out, found);
    } else if (asked.format === "ndjson") {
      for (const one of found) io.out(`${JSON.stringify(one)}\n`);
    }
    records.push(...found);
  }
  progress.done();
  if (records.some((record) => atLeast(gravestOf(record), failOn))) {
    context.finish(EXIT_FINDINGS);
  }
  if (asked.format === "ndjson" && out === undefined) return;
  const standing = new Set(files);
  const current = records.filter(({ file }) => standing.has(file));
  const { out: _out, ...rest } = asked;
  const delivery = out === undefined ? asked : { ...rest, format: "text" };
  const report = rankingReport(
    folder,
    current,
    context.catalog,
    context.language,
    ...(request.domains ? [() => request.domains ?? []] : []),
  );
  await deliver(report, current, delivery, context);
}

/** How grave what a record says is; a file that cannot be read is an error. */
function gravestOf(record: FolderRecord): FindingLevel | null {
  return record.domain === null ? "error" : record.gravest;
}

/** What became of one file: its domains, or why it could not be read. One file never ends the run of the others. */
async function recordsOf(
  path: string,
  key: RecordKey,
  { day, domains, level, leveled }: CheckRequest,
  context: Context,
): Promise<FolderRecord[]> {
  const [rubric] = rubrics;
  if (!rubric) throw new Error("the package comes without a rubric");
  const failed = (error: string): FolderRecord[] => [{ ...key, domain: null, error }];
  try {
    const subject = await subjectAt(path, { day, domains, leveled }, context);
    if (!subject) return failed("not-a-profile");
    const { rows, unread } = subject;
    const { catalog } = context;
    const input = { rows, unread, catalog, rubric, day, level: level ?? subject.level };
    const found = leagueRecords(domains ? { ...input, domains } : input, leveled);
    return found.length === 0 ? failed("no-domain") : found.map((one) => ({ ...key, ...one }));
  } catch (error) {
    const { code, text } = causeOf(error, path, context);
    context.io.err(`${visible(text)}\n`);
    return failed(code);
  }
}

function causeOf(
  error: unknown,
  path: string,
  { messages }: Context,
): { readonly code: string; readonly text: string } {
  if (error instanceof Failure) return { code: error.code, text: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "internal", text: `${path}: ${messages.failures.internal(detail).message}` };
}
