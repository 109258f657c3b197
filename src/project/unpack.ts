/** Unpacks a project, within limits: whoever opens a file does not know what is in it. */

import type { Bilingual } from "../model/codes.js";
import { ZwgkError } from "../model/error.js";
import { TableReadError } from "../tables/read/error.js";
import { READ_LIMITS } from "../tables/read/limits.js";
import { openZip } from "../tables/read/zip.js";
import { PROFILE_FILE } from "./profile-text.js";

/** Stable codes of what keeps a project from being opened. */
export type ProjectErrorCode = "project-damaged" | "project-without-profile" | "project-without-edition";

const WORDS: Readonly<Record<ProjectErrorCode, { readonly text: Bilingual; readonly hint: Bilingual }>> = {
  "project-damaged": {
    text: { zh: "不是项目文件，或者文件不完整", en: "this is no project file, or not all of it" },
    hint: {
      zh: "选下载时得到的“…项目.zip”；重新拷贝或下载一次",
      en: "choose the “….zip” that was downloaded; copy or download it again",
    },
  },
  "project-without-profile": {
    text: { zh: `压缩包里没有 ${PROFILE_FILE}`, en: `there is no ${PROFILE_FILE} in this zip` },
    hint: {
      zh: `选本工具下载的项目文件，或者把有 ${PROFILE_FILE} 的文件夹压缩成 zip`,
      en: `choose a project file that was downloaded here, or zip the folder that holds ${PROFILE_FILE}`,
    },
  },
  "project-without-edition": {
    text: {
      zh: "压缩包里没有版本文件（editions/<领域>/<版次>.yaml）",
      en: "there is no edition in this zip (editions/<domain>/<edition>.yaml)",
    },
    hint: {
      zh: "选“录入一张官方附表”里下载的版本文件，或者把有 editions 的文件夹压缩成 zip",
      en: "choose the edition that was downloaded after taking a table in, or zip the folder that holds editions",
    },
  },
};

/** A file that holds no project. */
export class ProjectFileError extends ZwgkError<ProjectErrorCode> {
  override readonly name = "ProjectFileError";

  constructor(code: ProjectErrorCode, options?: ErrorOptions) {
    super(code, WORDS[code], options);
  }
}

/**
 * Unpacks a project.
 *
 * @param bytes what {@link packProject} made, or a folder that a person zipped: `profile.yaml` at the top, or in the one
 *   folder that is there
 * @returns the files beside the profile by name, and by their paths the editions that it can stand on and its lists as they
 *   were made; those in further folders are left out
 * @throws ProjectFileError
 */
export function unpackProject(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  return unpackedBeside(/^((?:[^/]+\/)?)profile\.yaml$/u, bytes, {
    damaged: "project-damaged",
    empty: "project-without-profile",
  });
}

/**
 * Unpacks editions of one's own.
 *
 * @param bytes a zip with `editions/<domain>/<edition>.yaml` and `sources/<domain>.yaml`, at the top or in one folder
 * @returns these files by their paths
 * @throws ProjectFileError
 */
export async function unpackEditions(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const edition = /^((?:[^/]+\/)?)editions\/[^/]+\/[^/]+\.yaml$/u;
  const otherwise = { damaged: "project-without-edition", empty: "project-without-edition" } as const;
  return editionsIn(await unpackedBeside(edition, bytes, otherwise));
}

/** The files of editions and of their sources among those of a project. */
export function editionsIn(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => OF_EDITIONS.test(path)));
}

/**
 * Unpacks lists as they were made.
 *
 * @param bytes a zip of them, as {@link madeIn} names them
 * @returns them by their paths
 * @throws ProjectFileError
 */
export async function unpackMade(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const otherwise = { damaged: "project-damaged", empty: "project-damaged" } as const;
  return madeIn(await unpackedBeside(/^()\.zwgk-made\/[^/]+$/u, bytes, otherwise));
}

/** The lists as they were made among the files of a project. */
export function madeIn(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => OF_MADE.test(path)));
}

/** Where lists lie as they were made, as beside those that the command line makes. */
const OF_MADE = /^\.zwgk-made\/[^/]+$/u;

/** Where editions of one's own and their sources lie beside a profile. */
const OF_EDITIONS = /^(?:editions\/[^/]+|sources)\/[^/]+\.yaml$/u;

async function unpackedBeside(
  marker: RegExp,
  bytes: Uint8Array,
  { damaged, empty }: { readonly damaged: ProjectErrorCode; readonly empty: ProjectErrorCode },
): Promise<Record<string, Uint8Array>> {
  const files = await reading(damaged, async () => {
    const zip = await openZip(bytes, READ_LIMITS);
    const folders = zip.paths.flatMap((path) => marker.exec(path)?.[1] ?? []).sort(byLength);
    const [folder] = folders;
    if (folder === undefined) throw new ProjectFileError(empty);
    const beside = zip.paths.filter((path) => path.startsWith(folder) && isOurs(path.slice(folder.length)));
    return beside.map((path) => {
      const pieces: Uint8Array[] = [];
      zip.unpack(path, (piece) => pieces.push(piece.slice()));
      return [path.slice(folder.length), joined(pieces)] as const;
    });
  });
  return Object.fromEntries(files);
}

async function reading<T>(otherwise: ProjectErrorCode, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TableReadError) throw new ProjectFileError(otherwise, { cause: error });
    throw error;
  }
}

/** A file beside the profile, an edition that it can stand on, or a list as it was made. */
function isOurs(path: string): boolean {
  const isKept = OF_EDITIONS.test(path) || OF_MADE.test(path);
  return isPlain(path) || (isKept && path.split("/").every(isPlain));
}

/** A name that leads nowhere but into the folder. */
function isPlain(name: string): boolean {
  return name !== "" && !/[/\\:]/u.test(name) && !/^\.+$/u.test(name) && name !== "__proto__";
}

function byLength(a: string, b: string): number {
  return a.length - b.length;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
