/** Reads files that are not text: spreadsheets and documents. */

import { readFile, stat } from "node:fs/promises";
import { ZwgkError } from "../model/error.js";

/** A file that could not be read. */
export class UnreadableFileError extends ZwgkError<"file-missing" | "file-too-large" | "file-unreadable"> {
  override readonly name = "UnreadableFileError";
  readonly file: string;
  /** What the system says, such as EACCES. */
  readonly detail: string;

  constructor(file: string, code: UnreadableFileError["code"], detail: string) {
    super(code, {
      text: { zh: `读不了 ${file}（${detail}）`, en: `cannot read ${file} (${detail})` },
      hint: {
        zh: "检查路径和权限；太大的，分成几个文件",
        en: "check the path and its permissions; split a file that is too large",
      },
    });
    this.file = file;
    this.detail = detail;
  }
}

/**
 * Reads the bytes of a file.
 *
 * @param file a regular file; a device or a pipe might never end
 * @param most larger files, in bytes, are not read
 * @throws UnreadableFileError
 */
export async function readBytes(file: string, most: number): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new UnreadableFileError(file, "file-unreadable", "not a file");
    if (found.size > most) throw new UnreadableFileError(file, "file-too-large", `${found.size} bytes`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    throw new UnreadableFileError(file, isMissing ? "file-missing" : "file-unreadable", code);
  }
}
