/** Office packages, told apart by the parts that they have. */
import { readDocx } from "./docx/index.js";
import type { ReadFile } from "./embedded.js";
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import type { ReadLimits } from "./limits.js";
import { readOds } from "./ods.js";
import { readXlsx } from "./xlsx/index.js";
import { openZip, type ZipPackage } from "./zip.js";

interface PackageReader {
  /** A part that only this format has. */
  readonly part: RegExp;
  read(zip: ZipPackage, limits: ReadLimits, embedded: ReadFile): Promise<Grid[]>;
}

const READERS: readonly PackageReader[] = [
  { part: /^xl\/workbook\d*\.xml$/iu, read: readXlsx },
  { part: /^word\/document\d*\.xml$/iu, read: readDocx },
  { part: /^content\.xml$/u, read: readOds },
];

/** Reads a package. */
export async function readPackage(
  bytes: Uint8Array,
  limits: ReadLimits,
  embedded: ReadFile,
): Promise<Grid[]> {
  return readParts(await openZip(bytes, limits), limits, embedded);
}

/** Reads a package, whatever holds its parts together. */
export async function readParts(zip: ZipPackage, limits: ReadLimits, embedded: ReadFile): Promise<Grid[]> {
  const reader = READERS.find(({ part }) => [...zip.paths].some((path) => part.test(path)));
  if (reader) return reader.read(zip, limits, embedded);
  const format = zip.paths.has("xl/workbook.bin") ? "XLSB" : "ZIP";
  throw new TableReadError("table-file-unsupported", { zh: format, en: format });
}
