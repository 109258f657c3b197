/** Reads files that are not text: spreadsheets and documents. */
import { readFile, stat } from "node:fs/promises";

/** A file that could not be read. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  readonly code: "file-missing" | "file-too-large" | "file-unreadable";
  readonly file: string;

  constructor(file: string, code: UnreadableFileError["code"], detail: string) {
    super(detail);
    this.file = file;
    this.code = code;
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
