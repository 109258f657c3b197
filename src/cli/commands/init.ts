import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { presets } from "../../catalog/concerns.js";
import { writeAtomic } from "../../node/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { reportingFileErrors } from "../file-errors.js";
import { quoted } from "../quoted.js";
import { type InitOptions, presetLines, startOf } from "../start.js";
import { FORM_FILE, PROFILE_FILE, SCHEMA_FILE, type Start, starterProfile } from "../starter.js";

/** `zwgk init`: a profile to begin with, its schema for editors, and the form of a responsibility list. */
export const addInit: AddCommand = (program, context) => {
  beginCommand(program, "init", ["[dir]"], context)
    .option("--preset <kind>", context.messages.own.options.preset(presets.map(({ zh }) => zh).join("、")))
    .option("--name <name>", context.messages.own.options.name)
    .option("--bureau <name>", context.messages.own.options.bureau)
    .option("-f, --force", context.messages.options.forceInit)
    .action(async (folder: string | undefined, asked: InitOptions) => {
      const start = startOf(asked, context);
      const file = await init(folder ?? ".", asked.force === true, start, context);
      const { say } = context.messages;
      const lists = join(folder ?? ".", say.listFolder);
      context.io.out(
        [
          say.created(file),
          say.created(join(folder ?? ".", FORM_FILE)),
          ...presetLines(start.profile, context),
          say.nextEdit,
          `  zwgk validate ${quoted(file)}`,
          `  zwgk generate ${quoted(file)} -o ${quoted(lists)}`,
          "",
        ].join("\n"),
      );
    });
};

async function init(folder: string, force: boolean, start: Start, context: Context): Promise<string> {
  const { shipped, language, messages } = context;
  const file = join(folder, PROFILE_FILE);
  const form = join(folder, FORM_FILE);
  if (existsSync(file) && !force) throw new Failure("file-exists", messages.failures["file-exists"](file));
  const { writeForm } = await import("../../responsibilities/form/index.js");
  await reportingFileErrors(folder, messages, async () => {
    await mkdir(folder, { recursive: true });
    await writeAtomic(join(folder, SCHEMA_FILE), await readFile(shipped.profileSchema));
    // What somebody filled in is not ours to overwrite, --force or not.
    if (!existsSync(form)) await writeAtomic(form, await writeForm());
    await writeAtomic(file, starterProfile(start, language));
  });
  return file;
}
