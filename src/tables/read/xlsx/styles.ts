/** Formats of cells, by the number of their style. */
import { formatCode } from "../numbers/index.js";
import { readXmlPart, tags } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";

/**
 * Reads the styles.
 *
 * @returns codes by the number of the style, null where numbers are shown as they are
 */
export async function formatCodes(zip: ZipPackage, path: string): Promise<(string | null)[]> {
  const own = new Map<number, string>();
  const styles: (string | null)[] = [];
  let inStyles = false;
  await readXmlPart(
    zip,
    path,
    tags({
      open: (name, attributes) => {
        const id = Number(attributes.get("numFmtId") ?? 0);
        if (name === "numFmt") own.set(id, attributes.get("formatCode") ?? "");
        else if (name === "cellXfs") inStyles = true;
        else if (name === "xf" && inStyles) styles.push(formatCode(id, own));
      },
      close: (name) => {
        if (name === "cellXfs") inStyles = false;
      },
    }),
  );
  return styles;
}
