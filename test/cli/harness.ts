/** Runs the command line as a function, with the catalog of the package and captured output. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.js";
import { type Shipped, shippedHere } from "../../src/cli/shipped.js";

/** The package of this working tree. */
export const shipped: Shipped = shippedHere();

/** The day on which the tests run; 生态环境法典 has been in force since 2026-08-15. */
export const TODAY = "2026-09-01";

/** What a run printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `zwgk` with arguments. */
export function zwgk(...argv: string[]): Promise<Ran> {
  return zwgkOf(shipped, ...argv);
}

/** The same with another catalog. */
export async function zwgkOf(instead: Shipped, ...argv: string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await run(
    argv,
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      columns: Number.POSITIVE_INFINITY,
      color: false,
      interactive: false,
      today: () => TODAY,
    },
    instead,
  );
  return { code, out, err };
}

/** An empty folder with a blank and Chinese in its path, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "某 镇-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
