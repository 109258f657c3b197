/** Reads texts that are not YAML: whatever is wrong with a file is a finding about it, never an exception. */
import { readFile, stat } from "node:fs/promises";
import type { Finding } from "../model/finding.js";
import { decodeText } from "../text/encoding.js";
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
  const failed = (...[rule, detail]: [Parameters<typeof fileFinding>[0], string?]): TextFile => ({
    text: "",
    findings: [fileFinding(rule, file, detail)],
  });
  try {
    const found = await stat(file);
    // A device or a pipe might never end.
    if (!found.isFile()) return failed("file-unreadable", found.isDirectory() ? "EISDIR" : "not a file");
    if (found.size > MAX_BYTES) return failed("file-too-large");
    return { text: decodeText(await readFile(file)), findings: [] };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    return failed(code === "ENOENT" || code === "ENOTDIR" ? "file-missing" : "file-unreadable", code);
  }
}
