/** Formats and fonts of cells. */
import { formatCode } from "../numbers/index.js";
import { isSymbolFont } from "../symbols.js";
import { readXmlPart, tags } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";

/** How cells look, by the number of their style. */
export interface CellStyles {
  /** Codes; null where numbers are shown as they are. */
  readonly codes: readonly (string | null)[];
  /** Names of fonts of symbols; empty for others. */
  readonly fonts: readonly string[];
}

/** Reads the styles. */
export async function cellStyles(zip: ZipPackage, path: string): Promise<CellStyles> {
  const own = new Map<number, string>();
  const codes: (string | null)[] = [];
  const fonts: string[] = [];
  const names: string[] = [];
  let inStyles = false;
  let inFonts = false;
  await readXmlPart(
    zip,
    path,
    tags({
      open: (name, attributes) => {
        const id = Number(attributes.get("numFmtId") ?? 0);
        if (name === "numFmt") own.set(id, attributes.get("formatCode") ?? "");
        else if (name === "fonts") inFonts = true;
        else if (name === "font" && inFonts) names.push("");
        else if (name === "name" && inFonts) names[names.length - 1] = attributes.get("val") ?? "";
        else if (name === "cellXfs") inStyles = true;
        else if (name === "xf" && inStyles) {
          codes.push(formatCode(id, own));
          const font = names[Number(attributes.get("fontId") ?? 0)] ?? "";
          fonts.push(isSymbolFont(font) ? font : "");
        }
      },
      close: (name) => {
        if (name === "cellXfs") inStyles = false;
        else if (name === "fonts") inFonts = false;
      },
    }),
  );
  return { codes, fonts };
}
