/** Document numbers (文号): 国发〔2012〕45号, 国务院令第711号, 公告〔五届〕第172号, GB/T 32939—2016. */
import { NUMERAL, parseNumeral } from "../text/numerals.js";

/** Longest text that can be a document number. */
const MAX_LENGTH = 60;

const OF_YEAR = /^([^\s〔〕（）]{1,40})[〔（](\d{4})[〕）]第?(\d{1,5})号?$/u;
const SERIAL = new RegExp(
  `^(\\S{0,40}?)(令|公告|通告|公报)?([〖〔][^〗〕]{2,4}[〗〕])?(\\d{4}年)?(第)?([${NUMERAL}]{1,7})号(令|公告|通告)?$`,
  "u",
);
const STANDARD = /^[A-Z]{2,5}(?:\/[A-Z])?\s?\d[\d.]*(?:[—–-]\d{4})?$/u;

/**
 * Reads a document number as people print it.
 *
 * @param text with width folded (see `foldWidth`): 国发(2012)45号, 国务院令711号, 司法部令2018年141号
 * @returns the canonical form (国发〔2012〕45号, 国务院令第711号, 司法部令2018年第141号); null where it is none
 */
export function parseNumber(text: string): string | null {
  const number = text.trim();
  if (number.length > MAX_LENGTH) return null;
  if (STANDARD.test(number)) return number.replace(/[–-]/u, "—");
  const compact = number.replace(/\s+/gu, "");
  const ofYear = OF_YEAR.exec(compact);
  if (ofYear) return `${ofYear[1]}〔${ofYear[2]}〕${ofYear[3]}号`;
  const serial = SERIAL.exec(compact);
  if (!serial) return null;
  const [, issuer = "", kind = "", session = "", year = "", ordinal, digits, kindBehind = ""] = serial;
  if (!ordinal && !kind && !kindBehind) return null;
  const congress = session === "" ? "" : `〔${session.slice(1, -1)}〕`;
  return `${issuer}${kind}${congress}${year}第${digits}号${kindBehind}`;
}

/**
 * Reads the document number at the beginning of a text: 第711号第二十条.
 *
 * @param text with width folded
 * @returns the number in canonical form and how many UTF-16 units it takes; null where the text begins with none
 */
export function leadingNumber(text: string): { readonly number: string; readonly length: number } | null {
  const length = text.slice(0, MAX_LENGTH).indexOf("号") + 1;
  const number = length > 0 ? parseNumber(text.slice(0, length)) : null;
  return number === null ? null : { number, length };
}

/**
 * A form in which two spellings of one document number are equal.
 *
 * @param number in canonical form
 * @returns without 中华人民共和国, with Arabic numerals, orders (令) without their year
 */
export function numberKey(number: string): string {
  const serial = SERIAL.exec(number.replace(/\s+/gu, ""));
  if (!serial) return number.replace(/\s+/gu, "");
  const [, issuer = "", kind = "", session = "", year = "", , digits = "", kindBehind = ""] = serial;
  const series = kind || kindBehind;
  const maker = issuer.replace("中华人民共和国", "").replace(/^国$/u, "国务院");
  return `${maker}${series}${session}${series === "令" ? "" : year}第${parseNumeral(digits) ?? digits}号`;
}

/**
 * The year that a document number states.
 *
 * @param number in canonical form, or null
 * @returns 2012 for 国发〔2012〕45号, 2015 for 国家税务总局公告2015年第85号; null where it states none
 */
export function yearOfNumber(number: string | null): number | null {
  const year = /〔(\d{4})〕|(\d{4})年第/u.exec(number ?? "");
  return year ? Number(year[1] ?? year[2]) : null;
}

/**
 * Whether a number names one document and no other: its series starts anew each year and names the year. Orders
 * (令) carry the number of whichever order published or amended the text, so that two may be right for one text.
 */
export function isUniqueNumber(number: string): boolean {
  return yearOfNumber(number) !== null && !/令/u.test(number);
}
