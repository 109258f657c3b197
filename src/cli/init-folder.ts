/** The folder of a profile: the profile, its schema for editors, and the form of a responsibility list. */
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomic } from "../node/index.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { reportingFileErrors } from "./file-errors.js";
import { FORM_FILE, PROFILE_FILE, SCHEMA_FILE } from "./starter.js";

/**
 * Makes the folder.
 *
 * @param text of the profile
 * @param force overwrite a profile that is there
 * @returns the path of the profile
 * @throws Failure `file-exists`
 */
export async function makeFolder(
  folder: string,
  text: string,
  force: boolean,
  { shipped, messages }: Context,
): Promise<string> {
  const file = join(folder, PROFILE_FILE);
  const form = join(folder, FORM_FILE);
  if (existsSync(file) && !force) throw new Failure("file-exists", messages.failures["file-exists"](file));
  const { writeForm } = await import("../responsibilities/form/index.js");
  await reportingFileErrors(folder, messages, async () => {
    await mkdir(folder, { recursive: true });
    await writeAtomic(join(folder, SCHEMA_FILE), await readFile(shipped.profileSchema));
    // What somebody filled in is not ours to overwrite, --force or not.
    if (!existsSync(form)) await writeAtomic(form, await writeForm());
    await writeAtomic(file, text);
  });
  return file;
}
