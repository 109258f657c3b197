/** The folder of a profile as one project file, and the folder that a project file makes. */

import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { assertArgument, nullable, TEXT } from "../model/argument.js";
import type { Profile } from "../model/index.js";
import { PROFILE } from "../model/shapes.js";
import { editionsIn, PROFILE_FILE, packProject, unpackProject } from "../project/index.js";
import { bytesOf, type FileBytes } from "../text/bytes.js";
import { baseFiles } from "./own-editions.js";
import { placeFiles } from "./replace.js";

/** Names of the files that a profile names, relative to it. */
export function namedFiles({ responsibilities, subjects }: Profile): string[] {
  return [
    responsibilities?.list,
    responsibilities?.offices,
    responsibilities?.mapping,
    typeof subjects === "string" ? subjects : undefined,
  ].filter((name) => name !== undefined);
}

/**
 * Paths of all files that a list is made of.
 *
 * @param file path of the profile
 */
export async function filesOfProfile(file: string, profile: Profile): Promise<string[]> {
  const folder = dirname(file);
  const base = profile.base === undefined ? [] : await baseFiles(profile.base, folder);
  return [file, ...namedFiles(profile).map((name) => join(folder, name)), ...base];
}

/** A folder packed. */
export interface PackedFolder {
  readonly bytes: Uint8Array;
  /** Files that the profile names and that are not there, or lie in another folder. */
  readonly missing: readonly string[];
}

/**
 * Packs a profile with the files that it names.
 *
 * @param file path of the profile
 * @throws the errors of `node:fs` where the profile cannot be read
 */
export async function packFolder(file: string, profile: Profile): Promise<PackedFolder> {
  assertArgument("packFolder", file, TEXT);
  assertArgument("packFolder", profile, PROFILE);
  const folder = dirname(file);
  const files: Record<string, Uint8Array> = { [PROFILE_FILE]: new Uint8Array(await readFile(file)) };
  const missing: string[] = [];
  for (const name of namedFiles(profile)) {
    const bytes = /[/\\]/u.test(name) ? null : await readFile(join(folder, name)).catch(() => null);
    if (bytes) files[name] = new Uint8Array(bytes);
    else missing.push(name);
  }
  const editions = await editionsOf(profile, folder);
  if (profile.base !== undefined && Object.keys(editions).length === 0) missing.push(profile.base);
  Object.assign(files, editions);
  return { bytes: await packProject(files), missing };
}

/** The editions that a profile stands on, where they lie beside it as a project file holds them. */
async function editionsOf({ base }: Profile, folder: string): Promise<Record<string, Uint8Array>> {
  const paths = base === undefined ? [] : await baseFiles(base, folder);
  const files = await Promise.all(
    paths.map(async (path) => {
      const name = relative(folder, path).replaceAll("\\", "/");
      return [name, new Uint8Array(await readFile(path))] as const;
    }),
  );
  return editionsIn(Object.fromEntries(files));
}

/** A folder unpacked. */
export interface UnpackedFolder {
  /** Of the files that the project file holds. */
  readonly names: readonly string[];
  /** Paths of the files of before that are kept beside the new ones. */
  readonly copies: readonly string[];
}

/**
 * Unpacks a project file into a folder.
 *
 * @param mark what files that stand in the way are kept as, behind their names; null to refuse
 * @throws ProjectFileError, StandingFilesError, and the errors of `node:fs`
 */
export async function unpackFolder(
  source: FileBytes,
  folder: string,
  mark: string | null,
): Promise<UnpackedFolder> {
  assertArgument("unpackFolder", folder, TEXT);
  assertArgument("unpackFolder", mark, nullable(TEXT));
  const files = await unpackProject(await bytesOf("unpackFolder", source, () => {}));
  const names = Object.keys(files);
  // The profile last: a folder that has one is whole.
  const ordered = [...names.filter((name) => name !== PROFILE_FILE), PROFILE_FILE];
  const contents = ordered.flatMap((name) => {
    const content = files[name];
    return content ? [{ file: join(folder, name), content }] : [];
  });
  return { names, copies: await placeFiles(folder, contents, mark) };
}
