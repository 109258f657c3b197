/** A file system that fails, or a process that dies, at the n-th thing that is done to files. */
import fs from "node:fs/promises";
import { join } from "node:path";
import { HOST } from "../../src/node/temporary.js";

type Action = (...args: never[]) => Promise<unknown>;

/** What is thrown where a process would be dead. */
class Dead extends Error {}

/** What changes something on the disk. */
const CHANGES = [
  "mkdir",
  "open",
  "link",
  "rename",
  "rm",
  "writeFile",
  "appendFile",
  "truncate",
  "copyFile",
] as const;
const OF_HANDLES = ["writeFile", "sync"] as const;

/** What happens at the n-th operation: the process dies in the middle of it, or the system refuses it with a code. */
export type Fault = { readonly at: number; readonly code?: string; readonly only?: string };

/**
 * Runs something with a fault.
 *
 * @returns whether the fault came; false once there are fewer operations than that
 */
export async function withFault({ at, code, only }: Fault, run: () => Promise<unknown>): Promise<boolean> {
  let count = 0;
  let isDead = false;
  const faulty =
    (name: string, action: Action, half?: (...args: unknown[]) => Promise<unknown>) =>
    async (...args: unknown[]) => {
      if (isDead) throw new Dead();
      if (only !== undefined && only !== name) return action(...(args as never[]));
      count += 1;
      if (count !== at) return action(...(args as never[]));
      if (code !== undefined)
        throw Object.assign(new Error(`${code}: injected`), { code, syscall: name, path: args[0] });
      // Half of what was to be written is there, and nobody is left to clear it away.
      await half?.(...args);
      isDead = true;
      throw new Dead();
    };
  const real = Object.fromEntries(CHANGES.map((name) => [name, fs[name]])) as unknown as Record<
    string,
    Action
  >;
  const patched = fs as unknown as Record<string, unknown>;
  for (const name of CHANGES) {
    const action = (real[name] as Action).bind(fs);
    const half = (file: unknown, content: unknown, options: unknown) =>
      action(...([file, halfOf(content), options] as never[]));
    patched[name] = faulty(name, action, name === "writeFile" ? half : undefined);
  }
  const open = patched.open as typeof fs.open;
  patched.open = async (...args: Parameters<typeof fs.open>) => {
    const handle = await open(...args);
    for (const name of OF_HANDLES) {
      // Bringing files to the disk takes longer than all the rest, and makes no difference to what is seen of them.
      const action = name === "sync" ? async () => {} : (handle[name].bind(handle) as Action);
      const half = (content: unknown) => action(...([halfOf(content)] as never[]));
      (handle as unknown as Record<string, unknown>)[name] = faulty(
        name,
        action,
        name === "writeFile" ? half : undefined,
      );
    }
    return handle;
  };
  try {
    await run().catch((error: unknown) => {
      if (!(error instanceof Dead)) throw error;
    });
  } finally {
    Object.assign(patched, real);
  }
  return count >= at;
}

/** Runs something without a fault, and without waiting for the disk. */
export async function quickly(run: () => Promise<unknown>): Promise<void> {
  await withFault({ at: Number.POSITIVE_INFINITY }, run);
}

function halfOf(content: unknown): Uint8Array {
  const bytes = typeof content === "string" ? Buffer.from(content) : (content as Uint8Array);
  return bytes.subarray(0, bytes.length >> 1);
}

/** A number that no process has. */
export const NOBODY = 2 ** 30;

/** Makes what a run left behind look as it does once its process is gone: the tests have one process for all. */
export async function bury(folder: string): Promise<void> {
  for (const entry of await fs.readdir(folder, { recursive: true })) {
    const file = join(folder, entry);
    if (/\.zwgk-lock[^/]*$/u.test(entry)) {
      const text = await fs.readFile(file, "utf8");
      await fs.writeFile(file, text.replace(/"pid":\d+/u, `"pid":${NOBODY}`));
    }
    if (entry.endsWith(".tmp"))
      await fs.rename(file, file.replace(`-${HOST}-${process.pid}-`, `-${HOST}-${NOBODY}-`));
  }
}

/** Files of a folder by path, with what is in them. */
export async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files
        .sort()
        .map(async (file) => [file.slice(folder.length + 1), await fs.readFile(file, "base64")] as const),
    ),
  );
}

/** Begins something that lasts until it is told to end, as another run would. */
export async function begun(
  lock: (action: () => Promise<void>) => Promise<void>,
): Promise<{ readonly end: () => Promise<void> }> {
  let release = () => {};
  let running: Promise<void> = Promise.resolve();
  await new Promise<void>((began, failed) => {
    running = lock(() => {
      began();
      return new Promise<void>((ended) => {
        release = ended;
      });
    });
    running.catch(failed);
  });
  return {
    end: () => {
      release();
      return running;
    },
  };
}
