/** An empty project on disk that installs the packed package, as a user of it would. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "../..");

/** Npm reads its own variables from the environment of the script that runs the tests: leave them out. */
const ENV = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith("npm_")));

export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** Writes a file of the project. */
  write(path: string, text: string): Promise<void>;
  /** Runs a program in the project and returns what it printed; a non-zero exit code throws. */
  run(command: string, args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Packs the built package and installs it into an empty project. */
export async function installConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "zwgk-consumer-"));
  const packed = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: ROOT,
    env: ENV,
  });
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  const tarball = join(folder, filename);
  const consumer: Consumer = {
    folder,
    tarball,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    async run(command, args) {
      const { stdout } = await run(command, [...args], {
        cwd: folder,
        env: ENV,
        maxBuffer: 64 * 1024 * 1024,
      });
      return stdout;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  await consumer.write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await consumer.run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball]);
  return consumer;
}

/** A development tool of this project, by the path of its program. */
export function tool(path: string): string {
  return join(ROOT, "node_modules", path);
}
