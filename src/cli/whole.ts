/** The command line with the catalog of the package, on this process. */
import { createCatalog } from "../catalog/catalog.js";
import { decodeCatalog } from "../catalog/compact.js";
import { data as compact } from "../generated/data.js";
import { asMade, earlier } from "../generated/releases.js";
import { processIo } from "./io.js";
import { thisPackage } from "./package.js";
import { run } from "./run.js";

/** Runs what the arguments ask for; its exit code becomes that of the process once all is written. */
export async function runHere(argv: readonly string[]): Promise<void> {
  const data = decodeCatalog(compact);
  const shipped = { data, catalog: createCatalog(data), earlier, asMade, ...thisPackage() };
  // Not process.exit: what is written to a pipe has to drain.
  process.exitCode = await run(argv, processIo(), shipped);
}
