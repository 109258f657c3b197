import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { loadProfile, packFolder, StandingFilesError, unpackFolder, writeAtomic } from "../../node/index.js";
import { ProjectFileError } from "../../project/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { reportingFileErrors } from "../file-errors.js";
import { quoted } from "../quoted.js";
import { inReleaseOf } from "../release.js";
import { isProjectFile, profileAt } from "../resolved.js";

interface ProjectOptions {
  readonly out: string;
  readonly force?: true;
}

/** `zwgk project`: the project file of the page into a folder, or a folder into a project file. */
export const addProject: AddCommand = (program, context) => {
  const { project } = context.messages;
  beginCommand(program, "project", ["<path>"], context)
    .requiredOption("-o, --out <path>", project.out)
    .option("-f, --force", project.force)
    .action((path: string, asked: ProjectOptions) =>
      reportingFileErrors(asked.out, context.messages, async () =>
        (await isProjectFile(path)) ? unpack(path, asked, context) : pack(path, asked, context),
      ),
    );
};

async function unpack(path: string, { out, force }: ProjectOptions, context: Context): Promise<void> {
  const { io, messages, language } = context;
  const mark = force ? `.${messages.map.say.copy}` : null;
  try {
    const { names, copies } = await unpackFolder(new Uint8Array(await readFile(path)), out, mark);
    io.out(`${messages.project.unpacked(out, names.join(messages.separator))}\n`);
    for (const copy of copies) io.err(`${messages.project.kept(copy)}\n`);
  } catch (error) {
    if (error instanceof StandingFilesError) throw standing(error.files, context);
    if (!(error instanceof ProjectFileError)) throw error;
    const message = `${path}: ${error.text[language]}`;
    throw new Failure(error.code, { message, hint: error.hint[language] });
  }
}

async function pack(path: string, { out, force }: ProjectOptions, context: Context): Promise<void> {
  const { io, messages } = context;
  const file = await profileAt(path, context);
  const { data } = await inReleaseOf(file, context);
  const { profile } = await loadProfile(file, data);
  if (!profile) throw new Failure("not-a-profile", messages.failures["not-a-profile"](file));
  refuseToOverwrite(out, force, context);
  const { bytes, missing } = await packFolder(file, profile);
  await writeAtomic(out, bytes);
  io.out(`${messages.project.packed(out)}\n`);
  if (missing.length > 0)
    io.err(`${messages.project.missing(missing.join(messages.separator), quoted(path))}\n`);
}

function refuseToOverwrite(file: string, force: true | undefined, context: Context): void {
  if (existsSync(file) && !force) throw standing([file], context);
}

function standing(files: readonly string[], { messages }: Context): Failure {
  return new Failure("file-exists", messages.failures["file-exists"](files.join(messages.separator)));
}
