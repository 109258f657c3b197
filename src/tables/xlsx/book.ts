/** The frame of every workbook that is written: fonts, names that repeat heading rows in print, dated properties. */
import type { WriteOptions } from "hucre/xlsx";
import type { Lang } from "../options.js";
import { repack } from "../zip.js";
import { type DrawnSheet, printTitles } from "./drawn.js";
import { latinSheet } from "./latin.js";
import { DEFAULT_FONT } from "./style.js";

/** What a workbook says of itself. */
export interface BookProperties {
  /** One in English has a Latin font for Latin letters; Chinese unless told. */
  readonly lang?: Lang;
  readonly title: string;
  readonly creator?: string;
  /** A workbook states when it was made; one that has no date of its own gets one that never changes. */
  readonly dated?: Date;
}

const UNDATED = new Date(Date.UTC(2000, 0, 1));

/**
 * Writes a workbook. The same sheets give the same bytes.
 *
 * @param names further names beside those that make heading rows repeat
 */
export async function writeBook(
  sheets: readonly DrawnSheet[],
  { lang = "zh", dated = UNDATED, ...properties }: BookProperties,
  names: NonNullable<WriteOptions["namedRanges"]> = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({
    sheets: lang === "en" ? sheets.map(latinSheet) : [...sheets],
    namedRanges: [...printTitles(sheets), ...names],
    defaultFont: DEFAULT_FONT,
    properties: { ...properties, created: dated, modified: dated },
  });
  return repack(bytes);
}
