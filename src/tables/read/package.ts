/** Office packages, told apart by their main part. */
import { readDocx } from "./docx/index.js";
import type { ReadFile } from "./embedded.js";
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import type { ReadLimits } from "./limits.js";
import { readOds } from "./ods.js";
import { relationshipsOf, targetOf } from "./relationships.js";
import { readXlsx } from "./xlsx/index.js";
import { openZip, type ZipPackage } from "./zip.js";

interface PackageReader {
  /** What the main part is called, whatever its folder. */
  readonly part: RegExp;
  read(zip: ZipPackage, limits: ReadLimits, path: string, embedded: ReadFile): Promise<Grid[]>;
}

const READERS: readonly PackageReader[] = [
  { part: /(?:^|[\\/])workbook\d*\.xml$/iu, read: readXlsx },
  { part: /(?:^|[\\/])document\d*\.xml$/iu, read: readDocx },
  { part: /^content\.xml$/iu, read: readOds },
];

/** Reads a package. */
export async function readPackage(
  bytes: Uint8Array,
  limits: ReadLimits,
  embedded: ReadFile,
): Promise<Grid[]> {
  return readParts(await openZip(bytes, limits), limits, embedded);
}

/**
 * Reads a package, whatever holds its parts together: as its own relationships say, or where it has none, by the names
 * that parts mostly have.
 */
export async function readParts(zip: ZipPackage, limits: ReadLimits, embedded: ReadFile): Promise<Grid[]> {
  const main = targetOf(await relationshipsOf(zip, ""), "officeDocument");
  if (main !== null && !zip.has(main)) throw noMainPart(main);
  const paths = main === null ? zip.paths : [main];
  for (const { part, read } of READERS) {
    const path = paths.find((path) => part.test(path));
    if (path !== undefined) return read(zip, limits, path, embedded);
  }
  const format = paths.some((path) => /workbook\.bin$/iu.test(path)) ? "XLSB" : "ZIP";
  throw new TableReadError("table-file-unsupported", { zh: format, en: format });
}

function noMainPart(path: string): TableReadError {
  return new TableReadError("table-file-damaged", { zh: `缺少 ${path}`, en: `${path} is missing` });
}
