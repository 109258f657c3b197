/** Texts, told apart by what stands in them. */
import { readDelimited } from "./delimited/index.js";
import { isWordXml, readWordXml } from "./docx/index.js";
import type { ReadFile } from "./embedded.js";
import { TableReadError } from "./error.js";
import { flatPackage, isFlatPackage } from "./flat-package.js";
import type { Grid } from "./grid.js";
import { readHtml } from "./html/index.js";
import type { ReadLimits } from "./limits.js";
import { isMarkdown, readMarkdown } from "./markdown.js";
import { isFlatOds, readFlatOds } from "./ods.js";
import { readParts } from "./package.js";
import { isXmlSpreadsheet, readXmlSpreadsheet } from "./xml-spreadsheet.js";

interface TextReader {
  recognises(text: string): boolean;
  read(text: string, limits: ReadLimits, name: string, embedded: ReadFile): Grid[] | Promise<Grid[]>;
}

/** Read as rows of text, these would be nonsense. */
const UNSUPPORTED: readonly (readonly [RegExp, string])[] = [[/^\s*[{[]\s*["{[]/u, "JSON"]];

/** Characters among which a page begins. */
const SAMPLE = 4096;

/** The first that recognises a text reads it. */
const READERS: readonly TextReader[] = [
  {
    recognises: (text) => UNSUPPORTED.some(([start]) => start.test(text)),
    read: (text) => {
      const format = UNSUPPORTED.find(([start]) => start.test(text))?.[1] ?? "";
      throw new TableReadError("table-file-unsupported", { zh: format, en: format });
    },
  },
  { recognises: isXmlSpreadsheet, read: readXmlSpreadsheet },
  { recognises: isWordXml, read: readWordXml },
  {
    recognises: isFlatPackage,
    read: (text, limits, _, embedded) => readParts(flatPackage(text), limits, embedded),
  },
  { recognises: isFlatOds, read: readFlatOds },
  {
    recognises: (text) => /^\s*</u.test(text) || /<(?:html|body|table|tr)\b/iu.test(text.slice(0, SAMPLE)),
    read: readHtml,
  },
  { recognises: isMarkdown, read: readMarkdown },
  { recognises: () => true, read: readDelimited },
];

/**
 * Reads a text, whatever it is.
 *
 * @param name of the table, where the text has none for it
 */
export async function readText(
  source: string,
  limits: ReadLimits,
  name: string,
  embedded: ReadFile,
): Promise<Grid[]> {
  // One sign for all breaks of lines: files hold mixtures of them.
  const text = source.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n");
  return READERS.find((reader) => reader.recognises(text))?.read(text, limits, name, embedded) ?? [];
}
