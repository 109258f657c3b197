import { dirname, join } from "node:path";
import {
  EXPORT_FORMATS,
  type ExportFile,
  type ExportFormat,
  exportCatalog,
  InvalidBaseError,
} from "../../export/index.js";
import type { CatalogData, Release } from "../../model/index.js";
import { earlierData } from "../../releases/load.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { printLines } from "../print.js";
import { releaseData } from "../release.js";
import { plainTerms, readCodes } from "../terms.js";
import { writeFolders } from "../write-files.js";

interface ExportCommandOptions {
  readonly out?: string;
  readonly format?: string;
  readonly release?: string;
  readonly base?: string;
  readonly force?: true;
}

/** The formats that are one text. */
const PRINTABLE: readonly ExportFormat[] = ["ndjson", "jsonld"];

/** `zwgk export`: the whole catalog for other tools, as files or, where it is one text, on the terminal. */
export const addExport: AddCommand = (program, context) => {
  const words = context.messages.export;
  beginCommand(program, "export", [], context)
    .option("-o, --out <dir>", words.out)
    .option("--format <formats>", words.formats(EXPORT_FORMATS.join(",")))
    .option("--release <release>", words.release)
    .option("--base <url>", words.base)
    .option("-f, --force", words.force)
    .action((asked: ExportCommandOptions) => run(asked, context));
};

async function run(asked: ExportCommandOptions, context: Context): Promise<void> {
  const { io, messages } = context;
  const formats = formatsOf(asked, context);
  const data = asked.release === undefined ? context.data : await releaseData(asked.release, context);
  const options = { releases: await releasesBefore(data, context), base: asked.base };
  const files: ExportFile[] = [];
  for (const format of formats) files.push(...(await made(data, format, options, context)));
  if (asked.out === undefined) {
    for (const { content } of files) io.out(String(content));
    return;
  }
  const written = await writeFolders(groupsOf(asked.out, files), asked.force === true, context);
  const lines = written.map(({ file, changed }) => `  ${file}${changed ? "" : messages.say.unchanged}`);
  printLines(context, [messages.export.written(written.length, asked.out), ...lines]);
}

/** Every format unless told, for a folder; for the terminal it has to be one that is one text. */
function formatsOf({ format, out }: ExportCommandOptions, { messages }: Context): readonly ExportFormat[] {
  const asked =
    format === undefined
      ? EXPORT_FORMATS
      : [...new Set(readCodes("--format", format, plainTerms(EXPORT_FORMATS), messages))];
  const isPrintable = asked.length === 1 && asked.every((one) => PRINTABLE.includes(one));
  if (out === undefined && !isPrintable)
    throw new Failure("out-missing", messages.export.outMissing(PRINTABLE.join(messages.separator)));
  return asked;
}

/** What the releases before one of the package say of themselves; of another catalog's nothing is known here. */
async function releasesBefore(data: CatalogData, context: Context): Promise<readonly Release[]> {
  const { earlier } = context;
  const versions = Object.keys(earlier);
  const before =
    data === context.data ? versions : versions.slice(0, Math.max(versions.indexOf(data.release.release), 0));
  const found = await Promise.all(before.map((version) => earlierData(version, earlier)));
  return found.flatMap((one) => one?.release ?? []);
}

async function made(
  data: CatalogData,
  format: ExportFormat,
  options: Parameters<typeof exportCatalog>[2],
  { language }: Context,
): Promise<readonly ExportFile[]> {
  try {
    return await exportCatalog(data, format, options);
  } catch (error) {
    if (!(error instanceof InvalidBaseError)) throw error;
    throw new Failure(error.code, { message: error.text[language], hint: error.hint[language] });
  }
}

/** The files by the folders that they go to, the one that was named first. */
function groupsOf(out: string, files: readonly ExportFile[]) {
  const folders = [...new Set([".", ...files.map(({ path }) => dirname(path))])];
  return folders.map((folder) => ({
    folder: join(out, folder),
    outputs: files.flatMap(({ path, content }) =>
      dirname(path) === folder ? [{ name: path.slice(path.lastIndexOf("/") + 1), content }] : [],
    ),
  }));
}
