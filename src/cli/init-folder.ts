/** The folder of a profile: the profile, its schema for editors, and the form of a responsibility list. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeSet } from "../node/index.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { FORM_FILE, PROFILE_FILE, SCHEMA_FILE } from "./starter.js";
import { alone } from "./write-files.js";

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
  context: Context,
): Promise<string> {
  const { shipped, messages } = context;
  const file = join(folder, PROFILE_FILE);
  const form = join(folder, FORM_FILE);
  if (existsSync(file) && !force) throw new Failure("file-exists", messages.failures["file-exists"](file));
  const { writeForm } = await import("../responsibilities/form/index.js");
  const schema = await readFile(shipped.profileSchema);
  const isFormThere = existsSync(form);
  const files = [
    { file: join(folder, SCHEMA_FILE), content: schema },
    // What somebody filled in is not ours to overwrite, --force or not.
    ...(isFormThere ? [] : [{ file: form, content: await writeForm() }]),
    // Last: a folder that has a profile is whole.
    { file, content: text },
  ];
  await alone(folder, context, () => writeSet(files));
  return file;
}
