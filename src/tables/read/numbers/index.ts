/** How numbers are shown: formats of cells, as a workbook writes them down. */
import { BUILT_IN } from "./built-in.js";
import { numeralsOf } from "./chinese.js";
import { fractionOf } from "./fraction.js";

/** Shows a number as its style says. */
export type NumberFormat = (value: number, style: number) => string;

/** Excel takes no longer format. */
const MAX_LENGTH = 255;
/** More places in a row are no format, and only cost time. */
const TOO_MANY_PLACES = /[#0?]{40}/u;
const DIGITS = 15;

/** Without format: 15 digits, beyond which doubles only show what arithmetic left behind. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));
}

/**
 * The format of a style.
 *
 * @param id of the format
 * @param own formats that the workbook writes down, by id
 * @returns null where the number is shown as it is
 */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | null {
  const code = (own.get(id) ?? BUILT_IN.get(id) ?? "").trim();
  const isPlain = /^(?:general|G\/通用格式|@|)$/iu.test(code);
  return isPlain || code.length > MAX_LENGTH || TOO_MANY_PLACES.test(code) ? null : code;
}

/**
 * Makes the formats of a workbook.
 *
 * @param codes by the number of the style, as {@link formatCode} gives them
 * @param is1904 whether days count from 1904
 */
export async function numberFormats(
  codes: readonly (string | null)[],
  is1904: boolean,
): Promise<NumberFormat> {
  if (codes.every((code) => code === null)) return plainNumber;
  const { formatValue } = await import("hucre");
  const formats = codes.map((code) => (code === null ? null : new CellFormat(code)));
  return (value, style) => {
    const format = formats[style] ?? null;
    if (format === null || !Number.isFinite(value)) return plainNumber(value);
    return format.show(value, (code) => {
      try {
        return formatValue(value, code, { is1904 });
      } catch {
        return plainNumber(value);
      }
    });
  };
}

/** Numbers of a column are mostly few, and shown again and again. */
const REMEMBERED = 1_000;

/** One format, rewritten for a library that knows less of what China's spreadsheets write. */
class CellFormat {
  readonly #code: string;
  readonly #general: boolean;
  readonly #shown = new Map<number, string>();

  constructor(code: string) {
    this.#code = code
      .replaceAll("G/通用格式", "General")
      // A currency stands in the mark of the language: [$¥-804].
      .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, (_, sign: string) => (sign === "" ? "" : `"${sign}"`))
      // The library tries all denominators.
      .replace(/(\/[\s\\]*)[#0?]{5,}/gu, "$1????");
    this.#general = /general/iu.test(this.#code);
  }

  show(value: number, library: (code: string) => string): string {
    const known = this.#shown.get(value);
    if (known !== undefined) return known;
    const shown = this.#make(value, library);
    if (this.#shown.size < REMEMBERED) this.#shown.set(value, shown);
    return shown;
  }

  #make(value: number, library: (code: string) => string): string {
    const fraction = fractionOf(value, this.#code);
    if (fraction !== null) return fraction;
    const code = this.#code.replace(/\[DBNum\d\]/giu, "");
    const plain = this.#general ? code.replace(/general/giu, `"${plainNumber(value)}"`) : code;
    return numeralsOf(this.#code, library(plain));
  }
}
