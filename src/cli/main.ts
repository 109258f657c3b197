#!/usr/bin/env node
/** The `zwgk` binary: connects a run to this process. */
import { createCatalog } from "../catalog/catalog.js";
import { decodeCatalog } from "../catalog/compact.js";
import { data as compact } from "../generated/data.js";
import { asMade, earlier } from "../generated/releases.js";
import { EXIT_BAD_INPUT } from "./exit.js";
import { processIo } from "./io.js";
import { thisPackage } from "./package.js";
import { run } from "./run.js";

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    void sayBroken(error);
  });
}

const data = decodeCatalog(compact);
const shipped = { data, catalog: createCatalog(data), earlier, asMade, ...thisPackage() };
// Not process.exit: what is written to a pipe has to drain.
process.exitCode = await run(process.argv.slice(2), processIo(), shipped);

/** Results that cannot be written are no results, whatever the command itself found. */
async function sayBroken(error: Error): Promise<void> {
  const { brokenOutput } = await import("./broken-output.js");
  const text = await brokenOutput(error, process.argv.slice(2));
  process.stderr.write(text, () => process.exit(EXIT_BAD_INPUT));
}
