/**
 * One list of many: made where it is not there yet, or where what it was made of is another now. What it was made of
 * stands beside it, so that a run that was stopped, or that comes a year later, does only what is due.
 */
import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { FindingLevel } from "../../model/finding.js";
import type { DisclosureList } from "../../model/list.js";
import { filesOfProfile, loadProfile, type Output, readIfPresent } from "../../node/index.js";
import { boardsOf } from "../../profile/index.js";
import { LIST_FORMATS, listLines } from "../../tables/index.js";
import { isDraft } from "../../tables/open.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { Failure } from "../exit.js";
import { readFailOn } from "../fail-on.js";
import { failureText } from "../failure-text.js";
import { assignedList } from "../generate/assigned.js";
import { type GenerateOptions, readBoards, readFormats } from "../generate/options.js";
import { listStem, render } from "../generate/render.js";
import { madeCopies } from "../made-copies.js";
import { inReleaseOf } from "../release.js";
import { type Resolved, resolveAt } from "../resolved.js";
import { type Leveled, readSeverity } from "../severity.js";
import { PROFILE_FILE } from "../starter.js";
import { writeFiles, writeFolders } from "../write-files.js";
import type { ProfileInput } from "./inputs.js";
import { keeping } from "./quiet.js";

/** The formats of many lists: those of one, and rows for databases. */
export const MANY_FORMATS = [...LIST_FORMATS, "ndjson"] as const;

/** A list to make. */
export type ListWork = ProfileInput & { readonly name: string };

/** A line of `lists.ndjson`. */
export interface ListRecord {
  readonly profile: string;
  /** Folder of the list. */
  readonly folder: string | null;
  readonly agency: string | null;
  readonly level: string | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly release: string | null;
  readonly draft: boolean | null;
  readonly items: number | null;
  readonly unverified: number | null;
  /** Code of what kept the list from being made. */
  readonly error: string | null;
}

/** What came of a list. */
export interface ListDone {
  readonly record: ListRecord;
  /** Whether it was there already. */
  readonly isOld: boolean;
  /** What kept it from being made, in lines. */
  readonly said: string;
}

/** What a list was made of, kept beside it. */
interface Made {
  /** Hash of what was asked. */
  readonly request: string;
  /** Hashes of the profile and the files that it names, by path from the folder of the profile. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly record: ListRecord;
}

const MADE_FILE = ".zwgk-list.json";

/** Makes the task. @throws Failure for options that cannot be read */
export async function listTask(
  asked: GenerateOptions,
  context: Context,
): Promise<(work: ListWork) => Promise<ListDone>> {
  const { catalog, language, shipped } = context;
  const { jobs: _jobs, out: _out, ...rest } = asked;
  const day = readDay("--on", asked.on, context);
  const request: Request = {
    asked,
    day,
    formats: readFormats(asked.format, MANY_FORMATS, context),
    failOn: readFailOn(asked, context),
    leveled: await readSeverity(asked, ["validate"], context),
    isBoards: readBoards(asked, context),
    hash: hashOf(JSON.stringify([shipped.version, catalog.release, language, day, rest])),
  };
  return async (work) => {
    const { context: own, said } = keeping(context);
    try {
      return { ...(await makeList(work, request, own)), said: "" };
    } catch (error) {
      const { record, said: why } = listFailed(work, error, own);
      return { record, isOld: false, said: said() + why };
    }
  };
}

interface Request {
  readonly asked: GenerateOptions;
  readonly day: string;
  readonly formats: readonly (typeof MANY_FORMATS)[number][];
  readonly failOn: FindingLevel;
  readonly leveled: Leveled;
  readonly isBoards: boolean;
  /** Of all that was asked. */
  readonly hash: string;
}

/** What is recorded of a profile of which no list could be made. */
export function listFailed({ place }: ProfileInput, error: unknown, { messages }: Context): ListDone {
  const failure =
    error instanceof Failure
      ? error
      : new Failure(
          "internal",
          messages.failures.internal(error instanceof Error ? error.message : `${error}`),
        );
  const unknown = { agency: null, level: null, province: null, city: null, county: null, release: null };
  const record = { profile: place, folder: null, ...unknown, draft: null, items: null, unverified: null };
  const { code, message, hint } = failure;
  const said = failureText(new Failure(code, { message: `${place}: ${message}`, hint }), messages);
  return { record: { ...record, error: code }, isOld: false, said };
}

async function makeList(
  work: ListWork,
  request: Request,
  context: Context,
): Promise<Pick<ListDone, "record" | "isOld">> {
  const { asked } = request;
  const folder = join(asked.out, work.name);
  const made = await madeBefore(folder);
  const profile = work.text === undefined ? work.place : join(folder, PROFILE_FILE);
  if (made && (await isUpToDate(made, folder, profile, work, request)))
    return { record: made.record, isOld: true };
  const force = asked.force === true;
  if (work.text !== undefined) {
    await writeFiles(folder, [{ name: PROFILE_FILE, content: `${work.text}\n` }], force, context);
  }
  const { resolved, list, outputs } = await listOf(profile, request, context);
  const record = recordOf(work, list);
  const inputs: Record<string, string> = {};
  // As it is written: resolved, it holds what it names.
  const { profile: written } = await loadProfile(profile);
  for (const file of await filesOfProfile(profile, written ?? resolved.profile)) {
    inputs[relative(dirname(profile), file)] = hashOf((await readIfPresent(file)) ?? "");
  }
  const files = outputs.map(({ name }) => name);
  const said: Made = { request: request.hash, inputs, files, record };
  // Last: where it stands, the others do.
  const last = { name: MADE_FILE, content: `${JSON.stringify(said)}\n`, replaces: true };
  await writeFolders([{ folder, outputs: [...outputs, last] }, madeCopies(folder, outputs)], force, context);
  return { record, isOld: false };
}

async function listOf(
  profile: string,
  { asked, day, formats, failOn, leveled, isBoards }: Request,
  given: Context,
): Promise<{ resolved: Resolved; list: DisclosureList; outputs: Output[] }> {
  const context = await inReleaseOf(profile, given);
  const [attestedOnly, own] = [asked.attestedOnly === true, asked.own === true];
  const resolved = await resolveAt(profile, { failOn, attestedOnly, own, day, leveled }, context);
  const assigned = resolved && (await assignedList(resolved, false, context));
  if (!resolved || !assigned)
    throw new Failure("profile-invalid", given.messages.many.failures["profile-invalid"]());
  const list = isBoards ? boardsOf(assigned.list) : assigned.list;
  const printed = LIST_FORMATS.filter((format) => formats.includes(format));
  const outputs = await render(list, printed, asked.withColumns === true, context);
  if (formats.includes("ndjson"))
    outputs.push({ name: `${listStem(list, context)}.ndjson`, content: listLines(list) });
  return { resolved, list, outputs };
}

function recordOf({ place, name }: ListWork, list: DisclosureList): ListRecord {
  const { agency, release, counts, sections } = list;
  const { province = null, city = null, county = null } = agency;
  return {
    profile: place,
    folder: name.replaceAll("\\", "/"),
    agency: agency.name,
    level: agency.level,
    province,
    city,
    county,
    release: release.version,
    draft: isDraft(list),
    items: counts.items,
    unverified: sections.flatMap(({ rows }) => rows.filter(({ unchecked }) => unchecked)).length,
    error: null,
  };
}

async function madeBefore(folder: string): Promise<Made | null> {
  try {
    return JSON.parse(await readFile(join(folder, MADE_FILE), "utf8"));
  } catch {
    // None, or one that says nothing: the list is made again.
    return null;
  }
}

async function isUpToDate(
  { request, inputs, files, record }: Made,
  folder: string,
  profile: string,
  { text, place }: ListWork,
  { hash }: Request,
): Promise<boolean> {
  if (request !== hash || record.profile !== place) return false;
  if (text !== undefined && inputs[PROFILE_FILE] !== hashOf(`${text}\n`)) return false;
  for (const [file, before] of Object.entries(inputs)) {
    const now = await readIfPresent(join(dirname(profile), file));
    if (hashOf(now ?? "") !== before) return false;
  }
  for (const file of files)
    if (
      !(await access(join(folder, file)).then(
        () => true,
        () => false,
      ))
    )
      return false;
  return true;
}

function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
