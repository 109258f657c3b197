/** `zwgk check` of a folder: a league table by county and domain, file by file, and on again where it was cut short. */
import { join } from "node:path";
import glob from "fast-glob";
import { rankingReport } from "../../conformity/index.js";
import type { FindingLevel } from "../../model/index.js";
import { appendRecords, eachRecord, withFile } from "../../node/index.js";
import { visible } from "../../text/visible.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { atLeast } from "../exit-code.js";
import { readFailOn } from "../fail-on.js";
import { reportingFileErrors } from "../file-errors.js";
import { crewOf } from "../many/crew.js";
import { inOrder } from "../many/in-order.js";
import { readJobs } from "../many/jobs.js";
import { papersEn } from "../messages/papers.en.js";
import { papersZh } from "../messages/papers.zh.js";
import { paceOf, progressOf } from "../progress.js";
import { deliver } from "./conformity.js";
import type { CheckOptions, CheckRequest } from "./options.js";
import { eachFinished, type FolderRecord, folderRecordSchema, keyOf, nameOf } from "./records.js";
import { brokenDown, type CheckWork } from "./task.js";

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
  const isNdjson = asked.format === "ndjson";
  // Records that go to a file are not held too: a country has a million.
  const held: FolderRecord[] = [];
  const done = new Set<string>();
  let isGrave = false;
  const look = (record: FolderRecord) => {
    isGrave ||= atLeast(gravestOf(record), failOn);
  };
  if (out !== undefined) {
    await eachFinished(out, files, context, (record) => {
      done.add(nameOf(record));
      look(record);
    });
  }
  const current = new Set<string>();
  async function* works(): AsyncGenerator<CheckWork> {
    for (const file of files) {
      const path = join(folder, file);
      const key = await keyOf(path, file);
      current.add(nameOf(key));
      if (!done.has(nameOf(key))) yield { path, key };
    }
  }
  const crew = await crewOf(
    "check",
    asked,
    { asked: readJobs(asked, context), things: files.length },
    context,
  );
  const check = async (work: CheckWork) => ({
    file: work.key.file,
    ...(await crew.run(work).catch((error: unknown) => brokenDown(work, error, context))),
  });
  const pace = paceOf(progressOf(io), messages);
  try {
    for await (const { file, records, said } of inOrder(works(), 2 * crew.size, check)) {
      pace.step(
        visible(messages.check.checking(file, current.size, files.length)),
        current.size,
        files.length,
      );
      if (said !== "") io.err(said);
      if (out !== undefined) await appendRecords(out, records);
      else if (isNdjson) io.out(records.map((one) => `${JSON.stringify(one)}\n`).join(""));
      else held.push(...records);
      records.forEach(look);
    }
  } finally {
    pace.done();
    await crew.end();
  }
  if (isGrave) context.finish(EXIT_FINDINGS);
  if (out === undefined) return isNdjson ? undefined : rank(folder, held, { request, asked }, context);
  if (files.length > MOST_RANKED) return io.out(`${messages.check.tooManyToRank(files.length, out)}\n`);
  await eachRecord(out, folderRecordSchema.parse, (record) => {
    // Of a file that was changed since, the records of before stay where they are.
    if (current.has(nameOf(record))) held.push(record);
  });
  const { out: _out, ...shown } = asked;
  return rank(folder, held, { request, asked: { ...shown, format: "text" } }, context);
}

/** More would fill a terminal for minutes; a database ranks them. */
const MOST_RANKED = 2000;

async function rank(
  folder: string,
  records: readonly FolderRecord[],
  { request: { domains }, asked }: Pick<FolderRequest, "request" | "asked">,
  context: Context,
): Promise<void> {
  const { catalog, language } = context;
  const report = rankingReport(folder, records, catalog, language, ...(domains ? [() => domains] : []));
  await deliver(report, records, asked, context);
}

/** How grave what a record says is; a file that cannot be read is an error. */
function gravestOf(record: FolderRecord): FindingLevel | null {
  return record.domain === null ? "error" : record.gravest;
}
