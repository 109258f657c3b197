/** Office packages, told apart by their main part. */
import { readDocx } from "./docx/index.js";
import type { ReadFile } from "./embedded.js";
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import type { ReadLimits } from "./limits.js";
import { readOds } from "./ods.js";
import { relationshipsOf, targetOf } from "./relationships.js";
import { readXlsx } from "./xlsx/index.js";
import { readXmlPart, tags } from "./xml-part.js";
import { openZip, type ZipPackage } from "./zip.js";

interface PackageReader {
  /** What the main part is called, whatever its folder. */
  readonly part: RegExp;
  /** Its root element, where it is called otherwise. */
  readonly root: string;
  read(zip: ZipPackage, limits: ReadLimits, path: string, embedded: ReadFile): Promise<Grid[]>;
}

const READERS: readonly PackageReader[] = [
  { part: /(?:^|[\\/])workbook\d*\.xml$/iu, root: "workbook", read: readXlsx },
  { part: /(?:^|[\\/])document\d*\.xml$/iu, root: "document", read: readDocx },
  { part: /^content\.xml$/iu, root: "document-content", read: readOds },
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
  const root = main?.toLowerCase().endsWith(".xml") ? await rootOf(zip, main) : "";
  const reader = READERS.find((reader) => reader.root === root);
  if (main !== null && reader !== undefined) return reader.read(zip, limits, main, embedded);
  const format = paths.some((path) => /workbook\.bin$/iu.test(path)) ? "XLSB" : "ZIP";
  throw new TableReadError("table-file-unsupported", { zh: format, en: format });
}

/** The name of a part's first element; empty where it has none. */
async function rootOf(zip: ZipPackage, path: string): Promise<string> {
  let root = "";
  await readXmlPart(
    zip,
    path,
    tags({
      open: (name) => {
        root ||= name;
      },
    }),
  );
  return root;
}

function noMainPart(path: string): TableReadError {
  return new TableReadError("table-file-damaged", { zh: `缺少 ${path}`, en: `${path} is missing` });
}
