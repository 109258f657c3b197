#!/usr/bin/env node
/** The `zwgk` binary. What it is asked for decides what is loaded: for its version, nothing else. */
import { isMainThread } from "node:worker_threads";
import { EXIT_BAD_INPUT } from "./exit.js";
import { thisPackage } from "./package.js";

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    void sayBroken(error);
  });
}

const argv = process.argv.slice(2);
if (!isMainThread) {
  const { serve } = await import("./many/worker.js");
  await serve();
} else if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  process.stdout.write(`${thisPackage().version}\n`);
} else {
  const { runHere } = await import("./whole.js");
  await runHere(argv);
}

/** Results that cannot be written are no results, whatever the command itself found. */
async function sayBroken(error: Error): Promise<void> {
  const { brokenOutput } = await import("./broken-output.js");
  const text = await brokenOutput(error, process.argv.slice(2));
  process.stderr.write(text, () => process.exit(EXIT_BAD_INPUT));
}
