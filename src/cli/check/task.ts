/** One table of a folder, checked: its records, or why there are none. One file never ends the run of the others. */
import { leagueRecords, rubrics } from "../../conformity/index.js";
import { visible } from "../../text/visible.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { keeping } from "../many/quiet.js";
import { asking } from "../terms.js";
import type { CheckOptions, CheckRequest } from "./options.js";
import { readRequest } from "./options.js";
import type { FolderRecord, RecordKey } from "./records.js";
import { subjectAt } from "./subject.js";

/** A table to check. */
export interface CheckWork {
  readonly path: string;
  readonly key: RecordKey;
}

/** What came of it. */
export interface CheckDone {
  readonly records: readonly FolderRecord[];
  /** What a person should know, in lines. */
  readonly said: string;
}

/** Makes the task. */
export async function checkTask(
  asked: CheckOptions,
  given: Context,
): Promise<(work: CheckWork) => Promise<CheckDone>> {
  const context = asking(asked.domain, given);
  const request = await readRequest(asked, context);
  return async (work) => {
    const { context: own, said } = keeping(context);
    return { records: await recordsOf(work, request, own), said: said() };
  };
}

/** What is recorded of a table whose check broke down. */
export function brokenDown({ path, key }: CheckWork, error: unknown, context: Context): CheckDone {
  const { code, text } = causeOf(error, path, context);
  return { records: [{ ...key, domain: null, error: code }], said: `${visible(text)}\n` };
}

async function recordsOf(
  work: CheckWork,
  { day, domains, level, leveled }: CheckRequest,
  context: Context,
): Promise<readonly FolderRecord[]> {
  const { path, key } = work;
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
    const { records, said } = brokenDown(work, error, context);
    context.io.err(said);
    return records;
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
