/** Files of old Office programs, and new ones behind a password, told apart by their streams. */
import { openCfb } from "./cfb.js";
import { readDoc } from "./doc/index.js";
import type { ReadFile } from "./embedded.js";
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import type { ReadLimits } from "./limits.js";
import { readPackage } from "./package.js";
import { readXls } from "./xls/index.js";

/** Reads a compound file. */
export async function readOle(
  bytes: Uint8Array,
  limits: ReadLimits,
  _: string,
  embedded: ReadFile,
): Promise<Grid[]> {
  const file = openCfb(bytes);
  // Files for both have a workbook of Excel 97 beside one of Excel 95.
  const workbook = file.stream("Workbook") ?? file.stream("Book");
  if (workbook) return readXls(workbook, limits);
  const content = file.stream("EncryptedPackage");
  if (content) {
    const { decryptedPackage } = await import("./encrypted/index.js");
    const info = file.stream("EncryptionInfo") ?? new Uint8Array();
    return readPackage(await decryptedPackage(info, content), limits, embedded);
  }
  const document = file.stream("WordDocument");
  if (document) return readDoc(document, file.stream, limits);
  throw new TableReadError("table-file-unsupported", { zh: "OLE", en: "OLE" });
}
