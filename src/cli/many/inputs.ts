/** The profiles of a folder, or of a file with one a line, each with the folder that its list gets. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { createInterface } from "node:readline";
import glob from "fast-glob";
import { fileName } from "../../text/file-name.js";
import { PROFILE_FILE } from "../starter.js";

/** A profile to make a list of. */
export interface ProfileInput {
  /** Path of the profile, or file and line: what errors name. */
  readonly place: string;
  /** Folder of the list, below that of all; null for a line that is no profile with a name. */
  readonly name: string | null;
  /** The profile itself, where it stands in a line. */
  readonly text?: string;
}

/** What a folder or file holds. */
export interface ProfileInputs {
  readonly count: number;
  /** In their order. */
  all(): AsyncIterable<ProfileInput> | Iterable<ProfileInput>;
}

/**
 * @param path a folder: each `profile.yaml` below it, and each YAML file that lies in itself; or a file of JSON, a
 *   profile a line
 * @throws the errors of `node:fs`
 */
export async function profileInputs(path: string): Promise<ProfileInputs> {
  if (!(await stat(path)).isDirectory()) return { count: await countLines(path), all: () => inLines(path) };
  const names = await glob([`**/${PROFILE_FILE}`, "*.{yaml,yml}"], {
    cwd: path,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  const inputs = names.sort().map((file) => ({ place: join(path, file), name: nameOfFile(file) }));
  return { count: inputs.length, all: () => inputs };
}

function nameOfFile(file: string): string {
  if (basename(file) === PROFILE_FILE && dirname(file) !== ".") return dirname(file);
  return join(dirname(file), basename(file, extname(file)));
}

async function* linesOf(path: string): AsyncGenerator<{ text: string; number: number }> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() !== "") yield { text, number };
  }
}

async function countLines(path: string): Promise<number> {
  let count = 0;
  for await (const _line of linesOf(path)) count += 1;
  return count;
}

async function* inLines(path: string): AsyncGenerator<ProfileInput> {
  for await (const { text, number } of linesOf(path)) {
    yield { place: `${path}:${number}`, name: nameOfLine(text), text };
  }
}

/** 福建省/泉州市/石狮市/石狮市鸿山镇人民政府: towns of one name are in many counties. */
function nameOfLine(text: string): string | null {
  try {
    const { province, city, county, name } = JSON.parse(text.replace(/^\uFEFF/u, "")).agency;
    if (typeof name !== "string" || name.trim() === "") return null;
    const places = [province, city, county].filter((place) => typeof place === "string" && place !== "");
    return join(...[...places, name].map(fileName));
  } catch {
    return null;
  }
}
