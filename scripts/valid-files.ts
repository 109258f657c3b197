/** The files of catalogs/ for the scripts that make something of them, which must not build on errors. */

import type { CatalogFile } from "../src/model/index.js";
import { readSources } from "../src/node/read.js";
import { formatText, kindOf, validateSources } from "../src/validate/index.js";

/** Validation found errors; the message shows them all. */
export class InvalidFilesError extends Error {
  override readonly name = "InvalidFilesError";
}

/**
 * @param withReleases whether the releases must agree with the other files; pinning one makes them agree
 * @throws InvalidFilesError
 */
export async function validFiles({
  withReleases,
}: {
  withReleases: boolean;
}): Promise<readonly CatalogFile[]> {
  const sources = (await readSources(["catalogs"])).filter(
    ({ text, file }) => withReleases || kindOf(text, file) !== "release",
  );
  const { findings, files } = validateSources(sources);
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length > 0) throw new InvalidFilesError(formatText(errors, { language: "en", sources }));
  return files;
}
