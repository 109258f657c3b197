import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadProfile, packFolder, unpackFolder, writeAtomic } from "../../node/index.js";
import { ProjectFileError } from "../../project/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { reportingFileErrors } from "../file-errors.js";
import { quoted } from "../quoted.js";
import { inReleaseOf } from "../release.js";
import { isProjectFile, profileAt } from "../resolved.js";
import { PROFILE_FILE } from "../starter.js";

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
  refuseToOverwrite(join(out, PROFILE_FILE), force, context);
  try {
    const names = await unpackFolder(new Uint8Array(await readFile(path)), out);
    io.out(`${messages.project.unpacked(out, names.join(messages.separator))}\n`);
  } catch (error) {
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

function refuseToOverwrite(file: string, force: true | undefined, { messages }: Context): void {
  if (existsSync(file) && !force) throw new Failure("file-exists", messages.failures["file-exists"](file));
}
