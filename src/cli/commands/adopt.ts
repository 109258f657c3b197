import { dirname, extname } from "node:path";
import type { DisclosureList } from "../../model/list.js";
import { loadProfile, releaseOutput, validateFiles } from "../../node/index.js";
import { type Adoption, adoptEdits, takesBack } from "../../profile/index.js";
import { type Grid, type ListFormat, readGrids, renderList } from "../../tables/index.js";
import type { Lang } from "../../tables/options.js";
import { WORDS } from "../../tables/words/index.js";
import { editInCodes } from "../../validate/index.js";
import { parseYaml } from "../../yaml/index.js";
import { askAbout } from "../adopt/ask.js";
import { newProfile } from "../adopt/new-profile.js";
import { adoptedLines, openLines } from "../adopt/report.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { madeGrids } from "../made-copies.js";
import { assign } from "../map/assign.js";
import { printLines } from "../print.js";
import { quoted } from "../quoted.js";
import { isRefused } from "../refused.js";
import { inReleaseOf } from "../release.js";
import { replaceFiles } from "../replace-files.js";
import { type Resolved, resolveAt } from "../resolved.js";
import type { Leveled } from "../severity.js";
import { gridsOf } from "../table-file.js";
import { readCodes, termsOf } from "../terms.js";

interface AdoptOptions {
  readonly dryRun?: true;
  readonly attestedOnly?: true;
  readonly answer: readonly string[];
  readonly newProfile?: string;
  readonly level?: string;
  readonly force?: true;
}

/** `zwgk adopt`: edits made by hand in a generated list, taken back into its profile. */
export const addAdopt: AddCommand = (program, context) => {
  const { adopt, options } = context.messages;
  beginCommand(program, "adopt", ["<edited>", "[profile]"], context)
    .option("--attested-only", options.attestedOnly)
    .option(
      "--answer <question=answer>",
      adopt.options.answer,
      (text, all: readonly string[]) => [...all, text],
      [],
    )
    .option("--dry-run", adopt.options.dryRun)
    .option("--new-profile <dir>", adopt.options.newProfile)
    .option("-l, --level <level>", adopt.options.level)
    .option("-f, --force", options.forceInit)
    .action((edited: string, profile: string | undefined, asked: AdoptOptions) => {
      if (asked.newProfile !== undefined)
        return newProfile(
          edited,
          asked.newProfile,
          { force: asked.force === true, level: levelOf(asked.level, context) },
          context,
        );
      if (profile === undefined)
        throw new Failure("missing-argument", context.messages.failures["missing-argument"]("profile"));
      return adoptFile(edited, profile, asked, context);
    });
};

/** The level that a new profile is to have. */
function levelOf(
  asked: string | undefined,
  { catalog, messages }: Context,
): "county" | "township" | undefined {
  if (asked === undefined) return undefined;
  const levels = termsOf(catalog.vocabulary.levels).filter(({ code }) => code !== "village");
  const [level] = readCodes<string>("--level", asked, levels, messages);
  return level === "county" ? "county" : "township";
}

async function adoptFile(edited: string, path: string, asked: AdoptOptions, given: Context): Promise<void> {
  const { io, messages } = given;
  const context = await inReleaseOf(path, given);
  const grids = await gridsOf(edited, context);
  const attestedOnly = asked.attestedOnly === true;
  const resolved = await resolveAt(
    path,
    { failOn: "error", day: io.today(), attestedOnly, leveled: AS_FOUND },
    context,
  );
  const list = resolved && (await listOf(resolved, context));
  if (!list) return io.err(`${messages.say.stopped}\n`);
  const { file, profile } = resolved;
  const made = await madeGrids(edited, context);
  const input = {
    profile,
    catalog: context.catalog,
    list,
    edited: grids,
    generated:
      made ??
      (await generated(edited, list, { ...context, language: languageOf(grids) ?? context.language })),
    ...(made ? { made } : {}),
  };
  const answers = new Map(asked.answer.map(pairOf));
  const adoption = await askAbout(
    (more) => adoptEdits({ ...input, ...more }),
    { answers, reasons: new Map() },
    context,
  );
  if (made === null && takesBack(adoption)) io.err(`${messages.adopt.withoutMade(edited)}\n`);
  await finish(adoption, { edited, path, file, isDry: asked.dryRun === true }, context);
}

/** With its offices, where the profile knows any. */
async function listOf(resolved: Resolved, context: Context): Promise<DisclosureList | undefined> {
  if (!resolved.profile.responsibilities) return resolved.list;
  return (await assign(resolved, context))?.list;
}

/** The formats of which others are a version. */
const FORMATS: Readonly<Record<string, ListFormat>> = {
  ".docx": "docx",
  ".doc": "docx",
  ".rtf": "docx",
  ".html": "html",
  ".htm": "html",
  ".md": "md",
  ".csv": "csv",
};

/** What the list would be in the format of the file, for what stands there beside the items. */
async function generated(edited: string, list: DisclosureList, context: Context): Promise<readonly Grid[]> {
  const { catalog, language } = context;
  const format = FORMATS[extname(edited).toLowerCase()] ?? "xlsx";
  const made = await renderList(list, format, { vocabulary: catalog.vocabulary, lang: language });
  return readGrids(typeof made === "string" ? new TextEncoder().encode(made) : made, {});
}

/** The language of a generated list, by a heading that only one language has; null where there is none. */
function languageOf(grids: readonly Grid[]): Lang | null {
  const texts = new Set(
    grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
  );
  return LANGS.find((lang) => texts.has(WORDS[lang].heading.subjects)) ?? null;
}

const LANGS = ["zh", "en"] as const;

function pairOf(text: string): [string, string] {
  const at = text.lastIndexOf("=");
  return [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
}

/** Findings stop here only as errors; how grave they are elsewhere is not asked. */
const AS_FOUND: Leveled = (findings) => [...findings];

interface Places {
  /** The edited list. */
  readonly edited: string;
  /** The profile, as it was named and its file. */
  readonly path: string;
  readonly file: string;
  readonly isDry: boolean;
}

async function finish(
  adoption: Adoption,
  { edited, path, file, isDry }: Places,
  context: Context,
): Promise<void> {
  const { io, messages, data } = context;
  const { edits, adopted, open } = adoption;
  if (adopted.length === 0 && open.length === 0) {
    // A run that was killed may have taken its edits into the profile, and no more.
    if (!isDry) await releaseOutput(edited);
    return io.err(`${messages.adopt.none(edited)}\n`);
  }
  const { source } = await loadProfile(file);
  const text = editInCodes(source.text, "profile", edits);
  const made = parseYaml(text, file);
  const { findings } = await validateFiles([made], { reference: data, day: io.today() });
  if (edits.length > 0 && isRefused(findings, made, context)) return io.err(`${messages.adopt.refused}\n`);
  printLines(context, [...adoptedLines(adoption, isDry, context), ...openLines(adoption, path, context)]);
  if (!isDry && edits.length > 0) {
    const replacement = { file, before: source.text, after: text };
    const [copy = null] = await replaceFiles(file, [replacement], io.today(), context);
    io.err(`${messages.adopt.written(file, copy)}\n`);
    // What is open would be lost with the file.
    if (open.length === 0) await releaseOutput(edited);
    io.err(`${messages.adopt.next(quoted(path), quoted(dirname(edited)))}\n`);
  }
  if (open.length > 0) context.finish(EXIT_FINDINGS);
}
