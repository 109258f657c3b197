/** What a process did to files, done again up to any moment: what is on the disk then is what it leaves where it is killed there. */
import { spawn } from "node:child_process";
import fs, { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

/** What was done to files: the name of a function of `node:fs/promises`, and its arguments. */
export type Operation = readonly [name: string, ...args: readonly unknown[]];

const RECORD = resolve("test/kill/record.mjs");
const TSX = import.meta.resolve("tsx");

/**
 * Runs the built command, or a script, in a process of its own.
 *
 * @param record a file that may be written
 * @returns what it did to files
 */
export async function recordedRun(
  script: string | undefined,
  argv: readonly string[],
  cwd: string,
  record: string,
): Promise<readonly Operation[]> {
  const program = script === undefined ? [resolve("dist/cli.js")] : ["--import", TSX, script];
  const child = spawn(process.execPath, ["--import", RECORD, ...program, ...argv], {
    cwd,
    env: { ...process.env, ZWGK_RECORD: record },
    stdio: "ignore",
  });
  await new Promise((done) => child.on("close", done));
  const operations = JSON.parse(await readFile(record, "utf8"), bytesAgain);
  await rm(record);
  return operations;
}

function bytesAgain(_: string, value: unknown): unknown {
  const base64 = typeof value === "object" && value !== null && "base64" in value ? value.base64 : undefined;
  return typeof base64 === "string" ? Buffer.from(base64, "base64") : value;
}

/** A moment: so many operations are done, and of the next one this part: of what is written so many bytes, else all or nothing. */
export interface Moment {
  readonly done: number;
  readonly part: number;
}

/** Does the operations until a moment. Those that failed then fail again. */
export async function replay(
  operations: readonly Operation[],
  { done, part }: Moment,
  cwd: string,
): Promise<void> {
  for (const operation of operations.slice(0, done)) await perform(operation, cwd);
  const next = operations[done];
  if (next) await perform(begun(next, part), cwd);
}

async function perform([name, ...args]: Operation, cwd: string): Promise<void> {
  const paths = name === "rename" || name === "link" ? 2 : 1;
  const within = args.map((arg, at) => (at < paths && typeof arg === "string" ? resolve(cwd, arg) : arg));
  const action = (fs as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>)[name];
  await action?.(...within).catch(() => {});
}

function begun([name, ...args]: Operation, part: number): Operation {
  if (name === "appendFile" || name === "writeFile") {
    const [path, content, ...rest] = args;
    const bytes = typeof content === "string" ? Buffer.from(content) : (content as Uint8Array);
    return [name, path, bytes.subarray(0, Math.floor(bytes.length * part)), ...rest];
  }
  return part < 0.5 ? ["access", join(".")] : [name, ...args];
}
