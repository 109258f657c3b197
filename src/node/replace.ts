/** Writes over files that people wrote: what stood there is kept beside them. */

import fs from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { ZwgkError } from "../model/error.js";
import { decodeText } from "../text/encoding.js";
import { withFolder } from "./lock.js";
import { type FileContent, readIfPresent, writeSet } from "./write.js";

/** A text to write over one that was read. */
export interface TextReplacement {
  readonly file: string;
  /** As it was read. */
  readonly before: string;
  readonly after: string;
}

/** Somebody changed a file after it was read. Nothing was written. */
export class ChangedFileError extends ZwgkError<"file-changed"> {
  override readonly name = "ChangedFileError";
  readonly file: string;

  constructor(file: string) {
    super("file-changed", {
      text: { zh: `${file} 读入以后又被改过`, en: `${file} was changed meanwhile` },
      hint: { zh: "再读一次，重做", en: "read it again and repeat what was done" },
    });
    this.file = file;
  }
}

/**
 * Replaces texts, all or none, and keeps each as it was beside it.
 *
 * @param folder where no other run may write meanwhile
 * @param mark what the copies are called by, behind the name of the file and before its extension; null to keep none
 * @returns the paths of the copies, in the same order; null for one that is not kept
 * @throws ChangedFileError, LockedError, the errors of `node:fs`
 */
export function replaceTexts(
  folder: string,
  texts: readonly TextReplacement[],
  mark: string | null,
): Promise<readonly (string | null)[]> {
  return withFolder(folder, async () => {
    const copies: (FileContent | null)[] = [];
    for (const { file, before } of texts) {
      const present = await fs.readFile(file);
      if (decodeText(present) !== before) throw new ChangedFileError(file);
      copies.push(mark === null ? null : { file: await freeName(file, mark, present), content: present });
    }
    const kept = copies.filter((copy) => copy !== null);
    await writeSet([...kept, ...texts.map(({ file, after }) => ({ file, content: after }))]);
    return copies.map((copy) => copy?.file ?? null);
  });
}

/** Files with other content are in the way. Nothing was written. */
export class StandingFilesError extends ZwgkError<"file-standing"> {
  override readonly name = "StandingFilesError";
  /** Paths, beginning with the folder as given. */
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super("file-standing", {
      text: {
        zh: `会覆盖已有的文件：${files.join("、")}`,
        en: `would overwrite ${files.join(", ")}`,
      },
      hint: {
        zh: "换一个文件夹，或者先把这些文件移走；确实要替换的，传入 mark，原有的另存一份",
        en: "choose another folder or move these files away; to replace them all the same, pass a mark, under which copies of them are kept",
      },
    });
    this.files = files;
  }
}

/**
 * Puts files into a folder that may have others of the same names, all or none. One with the same content stays.
 *
 * @param mark what the others are kept as, behind their names and before their extension; null to refuse
 * @returns the paths of the copies
 * @throws StandingFilesError, LockedError, the errors of `node:fs`
 */
export function placeFiles(
  folder: string,
  files: readonly FileContent[],
  mark: string | null,
): Promise<readonly string[]> {
  return withFolder(folder, async () => {
    const due: FileContent[] = [];
    const standing: FileContent[] = [];
    for (const { file, content } of files) {
      const present = await readIfPresent(file);
      if (present?.equals(Buffer.from(content))) continue;
      due.push({ file, content });
      if (present) standing.push({ file, content: present });
    }
    if (mark === null) {
      if (standing.length > 0) throw new StandingFilesError(standing.map(({ file }) => file));
      await writeSet(due);
      return [];
    }
    const copies: FileContent[] = [];
    for (const { file, content } of standing)
      copies.push({ file: await freeName(file, mark, Buffer.from(content)), content });
    await writeSet([...copies, ...due]);
    return copies.map(({ file }) => file);
  });
}

/**
 * Keeps a file as it is beside it. No copy of before is written over.
 *
 * @returns the path of the copy
 */
export async function keepCopy(file: string, mark: string): Promise<string> {
  const content = await fs.readFile(file);
  const copy = await freeName(file, mark, content);
  await writeSet([{ file: copy, content }]);
  return copy;
}

/** The first of a file's names with a mark and a number that nothing has, or that has the same content already. */
async function freeName(file: string, mark: string, content: Uint8Array): Promise<string> {
  const end = extname(file);
  const stem = join(dirname(file), `${basename(file, end)}${mark}`);
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}${end}`;
    const present = await readIfPresent(name);
    if (present === null || present.equals(content)) return name;
  }
}
