/**
 * Writes generated files into a folder without losing what people did to the ones before: a manifest beside them
 * remembers what was written, and a file that differs from it is somebody's work.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeAtomic } from "./write.js";

/** Name of the manifest. */
export const MANIFEST = ".zwgk-generated.json";

/** A generated file. */
export interface Output {
  /** File name without folders. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** What became of an output. */
export interface WrittenOutput {
  /** Path, beginning with the folder as given. */
  readonly file: string;
  /** False where the file held the same bytes already and was left alone. */
  readonly changed: boolean;
}

/** Files that a person edited, or that something else made, are in the way. Nothing was written. */
export class EditedOutputsError extends Error {
  override readonly name = "EditedOutputsError";
  /** Paths, beginning with the folder as given. */
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super(`would overwrite ${files.join(", ")}`);
    this.files = files;
  }
}

/**
 * Writes outputs, each atomically.
 *
 * @param folder made where it does not exist
 * @param options with `force`, edited files are overwritten too
 * @throws EditedOutputsError where a file is in the way, before anything is written
 * @throws the errors of `node:fs`, such as EACCES or EBUSY; outputs before the one that failed are written
 */
export async function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  { force = false }: { readonly force?: boolean } = {},
): Promise<WrittenOutput[]> {
  const manifest = await readManifest(folder);
  const plans = await Promise.all(outputs.map((output) => plan(folder, output, manifest)));
  const edited = plans.filter(({ state }) => state === "edited").map(({ file }) => file);
  if (edited.length > 0 && !force) throw new EditedOutputsError(edited);

  await mkdir(folder, { recursive: true });
  const remembered = new Map(manifest);
  try {
    for (const { file, output, state, hash } of plans) {
      if (state !== "same") await writeAtomic(file, output.content);
      remembered.set(output.name, hash);
    }
  } finally {
    // Also after a failure: what was written is ours, and must not look edited the next time.
    await writeManifest(folder, manifest, remembered);
  }
  return plans.map(({ file, state }) => ({ file, changed: state !== "same" }));
}

/** What stands where an output is to be written. */
export interface Standing {
  /** Whether a person, or something else, changed what was written there last. */
  readonly edited: boolean;
  /** Whether the output is what was written there last. */
  readonly repeated: boolean;
}

/** Compares an output with what stands in a folder and what was written there last. */
export async function standing(folder: string, output: Output): Promise<Standing> {
  const manifest = await readManifest(folder);
  const { state, hash } = await plan(folder, output, manifest);
  return { edited: state === "edited", repeated: manifest.get(output.name) === hash };
}

/**
 * Takes an edited file for one that was written as it stands, because what was edited in it is kept elsewhere: the next
 * {@link writeOutputs} may write over it.
 *
 * @param file path of an output; one that was never written by us is left alone
 */
export async function releaseOutput(file: string): Promise<void> {
  const [folder, name] = [dirname(file), basename(file)];
  const [manifest, present] = await Promise.all([readManifest(folder), readIfPresent(file)]);
  if (!manifest.has(name) || present === undefined) return;
  await writeManifest(folder, manifest, new Map([...manifest, [name, hashOf(present)]]));
}

/** Hashes by file name. */
type Manifest = ReadonlyMap<string, string>;

interface Plan {
  readonly file: string;
  readonly output: Output;
  /** Of what is to be written. */
  readonly hash: string;
  /** What stands there now. */
  readonly state: "absent" | "same" | "ours" | "edited";
}

async function plan(folder: string, output: Output, manifest: Manifest): Promise<Plan> {
  const file = join(folder, output.name);
  const hash = hashOf(output.content);
  const present = await readIfPresent(file);
  const found = present && hashOf(present);
  if (found === undefined) return { file, output, hash, state: "absent" };
  if (found === hash) return { file, output, hash, state: "same" };
  return { file, output, hash, state: manifest.get(output.name) === found ? "ours" : "edited" };
}

async function readManifest(folder: string): Promise<Manifest> {
  const bytes = await readIfPresent(join(folder, MANIFEST));
  try {
    const { files } = JSON.parse(bytes?.toString("utf8") ?? "{}");
    return new Map(Object.entries(files ?? {}).map(([name, hash]) => [name, String(hash)]));
  } catch {
    // A damaged manifest vouches for nothing.
    return new Map();
  }
}

async function writeManifest(folder: string, before: Manifest, after: Manifest): Promise<void> {
  if (after.size === before.size && [...after].every(([name, hash]) => before.get(name) === hash)) return;
  const files = Object.fromEntries([...after].sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeAtomic(join(folder, MANIFEST), `${JSON.stringify({ generated: 1, files }, null, 2)}\n`);
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
