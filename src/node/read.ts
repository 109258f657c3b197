/** Reads YAML files that people name: whatever is wrong with a file is a finding about it, never an exception. */

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import glob from "fast-glob";
import { assertArgument, TEXT, TEXTS } from "../model/argument.js";
import type { Position } from "../model/finding.js";
import { guessEncoding, invalidUtf8 } from "../text/encoding.js";
import { MAX_YAML_LENGTH, parseYaml, type YamlSource } from "../yaml/index.js";
import { type FileRule, fileFinding } from "./file-finding.js";

/** Largest file that is read, in bytes: what the parser takes, where every character needs three. */
export const MAX_FILE_BYTES = 3 * MAX_YAML_LENGTH;

/**
 * Reads files and folders.
 *
 * @param targets paths of files, or of folders whose `.yaml` and `.yml` files are read, those below included.
 *   Inside a folder, links, hidden files, `node_modules` and dated copies of files that stand there are left out; a link that is named itself is followed.
 * @returns one source a file, folders in alphabetical order; what could not be read has no text and a finding:
 *   `file-missing`, `folder-without-yaml`, `file-too-large`, `file-not-utf8`, `file-unreadable`
 */
export async function readSources(targets: readonly string[]): Promise<YamlSource[]> {
  assertArgument("readSources", targets, TEXTS);
  const sources: YamlSource[] = [];
  for (const target of targets) {
    const files = await filesOf(target);
    if (files.length === 0) sources.push(unread(target, "folder-without-yaml"));
    // One after the other: a folder may have more files than a process may open.
    for (const file of files) sources.push(await readSource(file));
  }
  return sources;
}

/** Reads one file as {@link readSources} does. A byte order mark is accepted. */
export async function readSource(file: string): Promise<YamlSource> {
  assertArgument("readSource", file, TEXT);
  try {
    const found = await stat(file);
    // A device or a pipe might never end.
    if (!found.isFile())
      return unread(file, "file-unreadable", found.isDirectory() ? "EISDIR" : "not a file");
    if (found.size > MAX_FILE_BYTES) return unread(file, "file-too-large");
    return decodeYaml(await readFile(file), file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT" || code === "ENOTDIR") return unread(file, "file-missing");
    return unread(file, "file-unreadable", code);
  }
}

/**
 * Parses the bytes of a file.
 *
 * @param file name used in the findings
 * @returns as {@link readSources}: `file-too-large` and `file-not-utf8` are findings
 */
export function decodeYaml(bytes: Uint8Array, file: string): YamlSource {
  if (bytes.length > MAX_FILE_BYTES) return unread(file, "file-too-large");
  const invalid = invalidUtf8(bytes);
  if (invalid) return unread(file, "file-not-utf8", guessEncoding(bytes), invalid);
  return parseYaml(new TextDecoder("utf-8").decode(bytes), file);
}

async function filesOf(target: string): Promise<string[]> {
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [target];
  const names = await glob("**/*.{yaml,yml}", {
    cwd: target,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
    suppressErrors: true,
  });
  return names
    .filter((name) => !isCopy(name, names))
    .sort()
    .map((name) => join(target, name));
}

/** Whether a name is that of a dated copy which a command kept of another file: profile-2026-03-01.yaml, profile-2026-03-01-2.yaml. */
function isCopy(name: string, names: readonly string[]): boolean {
  const original = name.replace(/-\d{4}-\d{2}-\d{2}(?:-\d+)?(?=\.ya?ml$)/u, "");
  return original !== name && names.includes(original);
}

function unread(file: string, rule: FileRule, detail = "", position: Position | null = null): YamlSource {
  const findings = [fileFinding(rule, file, detail, position)];
  return { file, text: "", value: undefined, findings, locate: () => ({ line: 1, column: 1 }) };
}
