/**
 * Files as a git revision has them. git is run without a shell, told where its options end, and given nothing that
 * begins with a dash; what it prints is bounded in size and time.
 */
import { spawn } from "node:child_process";
import type { YamlSource } from "../../yaml/index.js";
import { decodeYaml } from "../read.js";
import { CompareError } from "./error.js";

/** What a bare revision stands for. */
const DEFAULT_PATH = "catalogs";
/** Most files that a revision may hold, and bytes of all of them together: fifty times the catalog. */
const MAX_FILES = 5000;
const MAX_BYTES = 64_000_000;
const TIMEOUT_MS = 60_000;

/**
 * Reads the YAML of a revision.
 *
 * @param spec `HEAD~1:catalogs`, `v1.0.0:./here`, or a revision alone, which stands for its `catalogs` folder
 * @param cwd a folder in the repository
 * @returns the files, named by their paths in the repository; null where there is no such revision, or no repository
 * @throws CompareError `revision-path-missing`, `revision-unreadable`, `revision-too-large`
 */
export async function readRevision(spec: string, cwd: string): Promise<YamlSource[] | null> {
  const colon = spec.indexOf(":");
  const revision = colon < 0 ? spec : spec.slice(0, colon);
  const path = colon < 0 ? DEFAULT_PATH : spec.slice(colon + 1);
  if (revision === "" || revision.startsWith("-") || spec.includes("\0")) return null;
  const commit = await objectOf(`${revision}^{commit}`, cwd);
  if (commit === null) return null;
  const object = await objectOf(`${commit}:${path}`, cwd);
  if (object === null) throw new CompareError("revision-path-missing", spec);
  const type = (await git(["cat-file", "-t", object], cwd, spec)).toString("utf8").trim();
  const root = path.replace(/^\.\//u, "").replace(/\/$/u, "");
  const blobs = type === "tree" ? await blobsOf(object, root, cwd, spec) : [{ object, path: root }];
  return readBlobs(blobs, cwd, spec);
}

interface Blob {
  readonly object: string;
  readonly path: string;
}

/** The id of an object; null where git knows none by this name, or there is no git or repository. */
async function objectOf(name: string, cwd: string): Promise<string | null> {
  try {
    const output = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", name], cwd, name);
    return output.toString("utf8").trim();
  } catch (error) {
    if (error instanceof CompareError) return null;
    throw error;
  }
}

/** Regular YAML files below a tree; links and submodules are left out. */
async function blobsOf(tree: string, root: string, cwd: string, spec: string): Promise<Blob[]> {
  const output = await git(["ls-tree", "-r", "-z", "-l", "--end-of-options", tree], cwd, spec);
  const blobs: Blob[] = [];
  let bytes = 0;
  for (const entry of output.toString("utf8").split("\0")) {
    const [, object, size, name] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+\.ya?ml)$/su.exec(entry) ?? [];
    if (object === undefined || name === undefined) continue;
    bytes += Number(size);
    blobs.push({ object, path: root === "" ? name : `${root}/${name}` });
    if (blobs.length > MAX_FILES || bytes > MAX_BYTES) throw new CompareError("revision-too-large", spec);
  }
  return blobs;
}

/** All blobs in one process of git: it prints a line with id, type and size before each. */
async function readBlobs(blobs: readonly Blob[], cwd: string, spec: string): Promise<YamlSource[]> {
  const output = await git(
    ["cat-file", "--batch"],
    cwd,
    spec,
    `${blobs.map(({ object }) => object).join("\n")}\n`,
  );
  let offset = 0;
  return blobs.map(({ path }) => {
    const end = output.indexOf(0x0a, offset);
    const size = Number(output.toString("utf8", offset, end).split(" ")[2]);
    if (!Number.isInteger(size)) throw new CompareError("revision-unreadable", spec, path);
    const content = output.subarray(end + 1, end + 1 + size);
    offset = end + 1 + size + 1;
    return decodeYaml(content, path);
  });
}

/** Runs git. Nothing it is told comes from a shell, and no repository makes it ask for passwords or fetch. */
function git(args: readonly string[], cwd: string, spec: string, input = ""): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["--no-pager", "--no-optional-locks", ...args], {
      cwd,
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" },
      stdio: ["pipe", "pipe", "pipe"],
      timeout: TIMEOUT_MS,
      windowsHide: true,
    });
    const parts: Buffer[] = [];
    let size = 0;
    let complaint = "";
    const fail = (error: CompareError) => {
      child.kill();
      reject(error);
    };
    child.stdout.on("data", (part: Buffer) => {
      size += part.length;
      if (size > 2 * MAX_BYTES) fail(new CompareError("revision-too-large", spec));
      else parts.push(part);
    });
    child.stderr.on("data", (part: Buffer) => {
      complaint = (complaint + part.toString("utf8")).slice(0, 200);
    });
    child.on("error", (error) => fail(new CompareError("revision-unreadable", spec, error.message)));
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(parts));
      else reject(new CompareError("revision-unreadable", spec, complaint.trim().split("\n")[0] ?? ""));
    });
    // A git that ended early closes its input; what it said of that is in its exit code.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
