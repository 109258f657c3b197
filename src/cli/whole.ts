/** The command line with the catalog of the package, on this process. */
import { processIo } from "./io.js";
import { run } from "./run.js";
import { shippedHere } from "./shipped.js";

/** Runs what the arguments ask for; its exit code becomes that of the process once all is written. */
export async function runHere(argv: readonly string[]): Promise<void> {
  // Not process.exit: what is written to a pipe has to drain.
  process.exitCode = await run(argv, processIo(), shippedHere());
}
