/** `zwgk check` of one local catalog. */
import { basename, dirname } from "node:path";
import type { CatalogItem } from "../../catalog/index.js";
import {
  type Conformity,
  conformityOf,
  conformityReport,
  mirroredItems,
  rubrics,
} from "../../conformity/index.js";
import type { ItemField } from "../../model/index.js";
import { leftOutItems } from "../../profile/index.js";
import { REPORT_FORMATS, type Report, renderReport } from "../../tables/report/index.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { atLeast } from "../exit-code.js";
import { readFailOn } from "../fail-on.js";
import { resolveAt } from "../resolved.js";
import { plainTerms, readCodes } from "../terms.js";
import { writeFiles } from "../write-files.js";
import type { CheckOptions, CheckRequest } from "./options.js";
import { type Subject, subjectAt } from "./subject.js";

const FORMATS = [...REPORT_FORMATS, "json"] as const;

/** Checks one catalog and prints or writes the report. */
export async function checkOne(
  path: string,
  request: CheckRequest,
  asked: CheckOptions,
  context: Context,
): Promise<void> {
  const failOn = readFailOn(asked, context);
  const subject = await subjectAt(path, request, context);
  const found = subject && (await conform(subject, request, asked, context));
  const conformity = found && { ...found, deviations: request.leveled(found.deviations) };
  if (!conformity) return context.io.err(`${context.messages.say.stopped}\n`);
  const report = conformityReport(
    subject.name,
    conformity,
    context.catalog,
    context.language,
    subject.renamed,
  );
  await deliver(report, { name: subject.name, ...conformity }, asked, context);
  if (conformity.deviations.some(({ level }) => atLeast(level, failOn))) context.finish(EXIT_FINDINGS);
}

/** Null where the profile that a village's list is held against cannot be used. */
async function conform(
  { rows, unread, level, place, agency, required, later, lacks }: Subject,
  request: CheckRequest,
  { against }: CheckOptions,
  context: Context,
): Promise<Conformity | null> {
  const { catalog } = context;
  const [rubric] = rubrics;
  if (!rubric) throw new Error("the package comes without a rubric");
  const isAsked = ({ domain }: CatalogItem) =>
    request.domains === undefined || request.domains.includes(domain);
  const input = {
    rows,
    unread,
    catalog,
    rubric,
    level: request.level ?? level,
    day: request.day,
    ...(request.domains ? { domains: request.domains } : {}),
    ...(place ? { place } : {}),
    agency,
    ...(required ? { required: required.filter(isAsked) } : {}),
    ...(later ? { later } : {}),
    ...(lacks ? { lacks } : {}),
  };
  if (request.level !== "village") {
    const own = against === undefined ? undefined : await ownAt(against, request, context);
    return own === null ? null : conformityOf({ ...input, ...own });
  }
  if (against === undefined) {
    throw new Failure("against-missing", context.messages.check.failures["against-missing"]());
  }
  const { day, leveled } = request;
  const township = await resolveAt(against, { failOn: "error", day, leveled }, context);
  return township && conformityOf({ ...input, required: mirroredItems(township.list, catalog) });
}

/** What a profile knows of the list that it makes: what waits, what is left out, what there is not, what was decided. */
async function ownAt(
  path: string,
  { day, leveled }: CheckRequest,
  context: Context,
): Promise<Partial<Parameters<typeof conformityOf>[0]> | null> {
  const resolved = await resolveAt(path, { failOn: "error", day, leveled }, context);
  if (!resolved) return null;
  const { profile, list, whole } = resolved;
  const printed = new Set(list.sections.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const all = whole.sections.flatMap(({ rows }) => rows.map(({ id }) => id));
  return {
    later: new Set(all.filter((id) => !printed.has(id))),
    leftOut: new Map(leftOutItems(profile, context.catalog).map(({ id, reason }) => [id, reason])),
    lacks: list.lacks ?? [],
    decided: new Map((profile.change ?? []).map(({ item, set }) => [item, Object.keys(set) as ItemField[]])),
  };
}

/** To the file that was named, else to the terminal. */
export async function deliver(
  report: Report,
  data: object,
  { format: asked, out, force }: Pick<CheckOptions, "format" | "out" | "force">,
  context: Context,
): Promise<void> {
  const { messages, io } = context;
  const [format = "text"] = readCodes("--format", asked, plainTerms(FORMATS), messages);
  if (format === "xlsx" && out === undefined) {
    throw new Failure("output-missing", messages.diff.failures["output-missing"]());
  }
  const content =
    format === "json" ? `${JSON.stringify(data, null, 2)}\n` : await renderReport(report, format);
  if (out === undefined) return io.out(String(content));
  const output = { name: basename(out), content };
  for (const { file } of await writeFiles(dirname(out), [output], force === true, context)) {
    io.out(`${messages.diff.written(file)}\n`);
  }
}
