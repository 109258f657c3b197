/** Reads texts that are not YAML: whatever is wrong with a file is a finding about it, never an exception. */
import type { Finding } from "../model/finding.js";
import { decodeText } from "../text/encoding.js";
import { readBytes, UnreadableFileError } from "./bytes.js";
import { fileFinding } from "./file-finding.js";

/** Largest text that is read, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What came of reading a file. */
export interface TextFile {
  /** Empty where there is a finding. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Reads a text in UTF-8, UTF-16 or GBK.
 *
 * @returns the text, or a finding: `file-missing`, `file-too-large`, `file-unreadable`
 */
export async function readTextFile(file: string): Promise<TextFile> {
  try {
    return { text: decodeText(await readBytes(file, MAX_BYTES)), findings: [] };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { text: "", findings: [fileFinding(error.code, file, error.detail)] };
  }
}
