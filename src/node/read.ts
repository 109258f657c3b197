/** Reads YAML files that people name: whatever is wrong with a file is a finding about it, never an exception. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import glob from "fast-glob";
import type { Finding } from "../model/finding.js";
import { parseYaml, type YamlSource } from "../yaml/index.js";
import { readMessages } from "./messages.js";

/** Largest file that is read, in bytes. A character takes up to four; the parser has a limit of its own. */
export const MAX_FILE_BYTES = 2_000_000;

/**
 * Reads files and folders.
 *
 * @param targets paths of files, or of folders whose `.yaml` and `.yml` files are read, those below included;
 *   links to folders are not followed
 * @returns one source a file, folders in alphabetical order; what could not be read has no text and a finding:
 *   `file-missing`, `folder-without-yaml`, `file-too-large`, `file-not-utf8`, `file-unreadable`
 */
export async function readSources(targets: readonly string[]): Promise<YamlSource[]> {
  const sources = await Promise.all(targets.map(readTarget));
  return sources.flat();
}

/** Reads one file as {@link readSources} does. */
export async function readSource(file: string): Promise<YamlSource> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) return unread(file, "file-too-large");
    const bytes = await readFile(file);
    return parseYaml(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file);
  } catch (error) {
    return unread(file, reasonOf(error));
  }
}

async function readTarget(target: string): Promise<YamlSource[]> {
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [await readSource(target)];
  const names = await glob("**/*.{yaml,yml}", {
    cwd: target,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  if (names.length === 0) return [unread(target, "folder-without-yaml")];
  return Promise.all(names.sort().map((name) => readSource(join(target, name))));
}

type Reason = keyof typeof readMessages;

function reasonOf(error: unknown): Reason {
  if (error instanceof TypeError) return "file-not-utf8";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" ? "file-missing" : "file-unreadable";
}

function unread(file: string, rule: Reason): YamlSource {
  const finding: Finding = { rule, level: "error", file, position: null, path: [], ...readMessages[rule] };
  return { file, text: "", value: undefined, findings: [finding], locate: () => ({ line: 1, column: 1 }) };
}
