/** How numbers are shown: formats of cells, by the number of their style. */
import { readXmlPart, tags } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";
import { BUILT_IN } from "./built-in.js";

/** Shows a number as the style says. */
export type NumberFormat = (value: number, style: number) => string;

/** Excel takes no longer format. */
const MAX_LENGTH = 255;

/** Without format: 15 digits, beyond which doubles only show what arithmetic left behind. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/**
 * Reads the styles.
 *
 * @param path of their part; null where the workbook has none
 * @param is1904 whether days count from 1904
 */
export async function formatsOf(
  zip: ZipPackage,
  path: string | null,
  is1904: boolean,
): Promise<NumberFormat> {
  const codes = await codesOf(zip, path);
  if (codes.every((code) => code === null)) return plainNumber;
  const { formatValue } = await import("hucre");
  return (value, style) => {
    const code = codes[style] ?? null;
    if (code === null || !Number.isFinite(value)) return plainNumber(value);
    try {
      return formatValue(value, code, { is1904 });
    } catch {
      return plainNumber(value);
    }
  };
}

/** Formats by the number of the style; null where the number is shown as it is. */
async function codesOf(zip: ZipPackage, path: string | null): Promise<(string | null)[]> {
  const own = new Map<number, string>();
  const styles: (string | null)[] = [];
  let inStyles = false;
  if (path === null) return styles;
  await readXmlPart(
    zip,
    path,
    tags({
      open: (name, attributes) => {
        const id = Number(attributes.get("numFmtId") ?? 0);
        if (name === "numFmt") own.set(id, attributes.get("formatCode") ?? "");
        else if (name === "cellXfs") inStyles = true;
        else if (name === "xf" && inStyles) styles.push(shown(own.get(id) ?? BUILT_IN.get(id)));
      },
      close: (name) => {
        if (name === "cellXfs") inStyles = false;
      },
    }),
  );
  return styles;
}

function shown(code: string | undefined): string | null {
  return code === undefined || code.length > MAX_LENGTH || /^(?:general|@|)$/iu.test(code) ? null : code;
}
