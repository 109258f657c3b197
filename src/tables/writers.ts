/** The writers, one a format. */
import { csvWriter } from "./csv.js";
import { docxWriter } from "./docx/index.js";
import { htmlWriter } from "./html/index.js";
import { jsonWriter } from "./json.js";
import { mdWriter } from "./md.js";
import type { ListFormat, Writer } from "./options.js";
import { xlsxWriter } from "./xlsx/index.js";

/** All writers by format. Libraries that only one of them needs load when it first writes. */
export const WRITERS: Readonly<Record<ListFormat, Writer>> = {
  xlsx: xlsxWriter,
  docx: docxWriter,
  html: htmlWriter,
  md: mdWriter,
  csv: csvWriter,
  json: jsonWriter,
};
