/**
 * Writes generated files into a folder without losing what people did to the ones before: a manifest beside them
 * remembers what was written, and a file that differs from it is somebody's work.
 */

import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { assertArgument, listOf, OBJECT, OPTIONS, TEXT } from "../model/argument.js";
import { ZwgkError } from "../model/error.js";
import { withFolder } from "./lock.js";
import { readIfPresent, writeAtomic, writeSet } from "./write.js";

/** Name of the manifest. */
export const MANIFEST = ".zwgk-generated.json";

/** A generated file. */
export interface Output {
  /** File name without folders. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Whether it may take the place of an edited file, since what was edited there is kept elsewhere. */
  readonly replaces?: boolean;
}

/** Outputs of one folder. */
export interface OutputGroup {
  /** Made where it does not exist. */
  readonly folder: string;
  readonly outputs: readonly Output[];
}

/** What became of an output. */
export interface WrittenOutput {
  /** Path, beginning with the folder as given. */
  readonly file: string;
  /** False where the file held the same bytes already and was left alone. */
  readonly changed: boolean;
}

/** Files that a person edited, or that something else made, are in the way. Nothing was written. */
export class EditedOutputsError extends ZwgkError<"file-edited"> {
  override readonly name = "EditedOutputsError";
  /** Paths, beginning with the folder as given. */
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super("file-edited", {
      text: { zh: `会覆盖改过的文件：${files.join("、")}`, en: `would overwrite ${files.join(", ")}` },
      hint: {
        zh: "先收回改动（adoptEdits）或另存；确定不要的，用 force",
        en: "take the edits back (adoptEdits) or save them elsewhere; overwrite with force",
      },
    });
    this.files = files;
  }
}

/**
 * Writes outputs into a folder: all of them, or none.
 *
 * @param folder made where it does not exist
 */
export function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  options: { readonly force?: boolean } = {},
): Promise<WrittenOutput[]> {
  assertArgument("writeOutputs", folder, TEXT);
  assertArgument("writeOutputs", outputs, listOf(OBJECT));
  assertArgument("writeOutputs", options, OPTIONS);
  return writeGroups([{ folder, outputs }], options);
}

/**
 * Writes outputs: all or none of them, unless the run is killed, and then each is whole, and the next run writes the rest.
 *
 * @param groups one a folder; no other run may write into the first meanwhile
 * @param options with `force`, edited files are overwritten too
 * @throws EditedOutputsError where files are in the way, before anything is written
 * @throws LockedError where another run writes there
 * @throws the errors of `node:fs`, such as EACCES or EBUSY; all is as it was
 */
export async function writeGroups(
  groups: readonly OutputGroup[],
  { force = false }: { readonly force?: boolean } = {},
): Promise<WrittenOutput[]> {
  const [first] = groups;
  if (!first) return [];
  return withFolder(first.folder, async () => {
    const planned = await Promise.all(groups.map(planGroup));
    const plans = planned.flatMap(({ plans }) => plans);
    const edited = plans.filter(({ output, state }) => state === "edited" && !output.replaces);
    if (edited.length > 0 && !force) throw new EditedOutputsError(edited.map(({ file }) => file));

    const due = plans.filter(({ state }) => state !== "same");
    const files = due.map(({ file, output }) => ({ file, content: output.content }));
    await writeSet(files, () => announce(planned));
    // Where this fails, what was announced vouches for the same files.
    for (const group of planned) await settle(group).catch(() => {});
    return plans.map(({ file, state }) => ({ file, changed: state !== "same" }));
  });
}

/** What stands where an output is to be written. */
export interface StandingFile {
  /** Whether a person, or something else, changed what was written there last. */
  readonly edited: boolean;
  /** Whether the output is what was written there last. */
  readonly repeated: boolean;
}

/** Compares an output with what stands in a folder and what was written there last. */
export async function standing(folder: string, output: Output): Promise<StandingFile> {
  const manifest = await readManifest(folder);
  const { state, hash } = await plan(folder, output, manifest);
  return { edited: state === "edited", repeated: manifest.written.get(output.name) === hash };
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
  if (!manifest.written.has(name) || present === null) return;
  const written = new Map([...manifest.written, [name, hashOf(present)]]);
  await updateManifest(folder, manifest, { ...manifest, written });
}

/** Hashes by file name. */
type Hashes = ReadonlyMap<string, string>;

interface Manifest {
  readonly written: Hashes;
  /** What a run was about to write that did not come to its end. */
  readonly writing: Hashes;
}

/** Outputs of a folder, each held against what stands there. */
interface PlannedGroup {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly plans: readonly Plan[];
}

async function planGroup({ folder, outputs }: OutputGroup): Promise<PlannedGroup> {
  const manifest = await readManifest(folder);
  return {
    folder,
    manifest,
    plans: await Promise.all(outputs.map((output) => plan(folder, output, manifest))),
  };
}

/** A run that is killed among the files leaves some old and some new: neither is a person's work. */
async function announce(groups: readonly PlannedGroup[]): Promise<void> {
  for (const { folder, manifest, plans } of groups) {
    const due = plans.filter(({ state }) => state !== "same");
    const standing = due.flatMap(({ output, found, state }) =>
      state === "ours" && found !== null ? [[output.name, found] as const] : [],
    );
    const coming = due.map(({ output, hash }) => [output.name, hash] as const);
    await updateManifest(folder, manifest, {
      written: new Map([...manifest.written, ...standing]),
      writing: new Map([...manifest.writing, ...coming]),
    });
  }
}

/** The outputs are written. */
async function settle({ folder, plans }: PlannedGroup): Promise<void> {
  const manifest = await readManifest(folder);
  const names = new Set(plans.map(({ output }) => output.name));
  await updateManifest(folder, manifest, {
    written: new Map([...manifest.written, ...plans.map(({ output, hash }) => [output.name, hash] as const)]),
    writing: new Map([...manifest.writing].filter(([name]) => !names.has(name))),
  });
}

interface Plan {
  readonly file: string;
  readonly output: Output;
  /** Of what is to be written. */
  readonly hash: string;
  /** Of what stands there now; null where nothing does. */
  readonly found: string | null;
  readonly state: "absent" | "same" | "ours" | "edited";
}

async function plan(folder: string, output: Output, { written, writing }: Manifest): Promise<Plan> {
  const { name, content } = output;
  const file = join(folder, name);
  const hash = hashOf(content);
  const present = await readIfPresent(file);
  if (present === null) return { file, output, hash, found: null, state: "absent" };
  const found = hashOf(present);
  if (found === hash) return { file, output, hash, found, state: "same" };
  const isOurs = written.get(name) === found || writing.get(name) === found;
  return { file, output, hash, found, state: isOurs ? "ours" : "edited" };
}

async function readManifest(folder: string): Promise<Manifest> {
  const bytes = await readIfPresent(join(folder, MANIFEST));
  try {
    const { files, writing } = JSON.parse(bytes?.toString("utf8") ?? "{}");
    return { written: hashesIn(files), writing: hashesIn(writing) };
  } catch {
    // A damaged manifest vouches for nothing.
    return { written: new Map(), writing: new Map() };
  }
}

function hashesIn(value: unknown): Hashes {
  return new Map(Object.entries(value ?? {}).map(([name, hash]) => [name, String(hash)]));
}

async function updateManifest(folder: string, before: Manifest, after: Manifest): Promise<void> {
  if (printed(before) !== printed(after)) await writeAtomic(join(folder, MANIFEST), printed(after));
}

function printed({ written, writing }: Manifest): string {
  const sorted = (hashes: Hashes) => Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const unfinished = writing.size > 0 ? { writing: sorted(writing) } : {};
  return `${JSON.stringify({ generated: 1, files: sorted(written), ...unfinished }, null, 2)}\n`;
}

function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
