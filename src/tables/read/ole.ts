/** Files of old Office programs, and new ones behind a password, told apart by their streams. */
import { openCfb } from "./cfb.js";
import { readDoc } from "./doc/index.js";
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import type { ReadLimits } from "./limits.js";
import { readXls } from "./xls/index.js";

/** Reads a compound file. */
export async function readOle(bytes: Uint8Array, limits: ReadLimits): Promise<Grid[]> {
  const file = openCfb(bytes);
  const workbook = file.streams.get("Workbook");
  if (workbook) return readXls(bytes, file.read(workbook), limits);
  if (file.streams.has("EncryptedPackage")) throw new TableReadError("table-file-encrypted");
  const streamOf = (name: string) => {
    const stream = file.streams.get(name);
    return stream === undefined ? null : file.read(stream);
  };
  const document = streamOf("WordDocument");
  if (document) return readDoc(document, streamOf, limits);
  const format = file.streams.has("Book") ? "Excel 95" : "OLE";
  throw new TableReadError("table-file-unsupported", { zh: format, en: format });
}
