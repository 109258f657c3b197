/** Numerals that formats ask for by [DBNum1] 一二三, [DBNum2] 壹贰叁 and [DBNum3] １２３. */

interface Numerals {
  readonly digits: string;
  /** What 10, 100, 1,000 are called; none where digits only change their shape. */
  readonly places: string;
}

const NUMERALS: ReadonlyMap<string, Numerals> = new Map([
  ["1", { digits: "〇一二三四五六七八九", places: "十百千" }],
  ["2", { digits: "零壹贰叁肆伍陆柒捌玖", places: "拾佰仟" }],
  ["3", { digits: "０１２３４５６７８９", places: "" }],
]);

/** Numbers by ten thousand. */
const MYRIADS = ["", "万", "亿", "万亿"];

/**
 * Writes the digits of a number that was formatted as the format asks for.
 *
 * @param code of the format; without such a mark the text stays as it is
 */
export function numeralsOf(code: string, text: string): string {
  const numerals = NUMERALS.get(/\[DBNum(\d)\]/iu.exec(code)?.[1] ?? "");
  if (numerals === undefined) return text;
  const { digits, places } = numerals;
  const oneByOne = (number: string) => number.replace(/\d/gu, (digit) => digits.charAt(Number(digit)));
  if (places === "") return oneByOne(text);
  if (/general/iu.test(code)) return text.replace(/\d+/gu, (number) => named(number, numerals));
  if (!/[ymdhs]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]/gu, ""))) return oneByOne(text);
  // Of a date the year is read out digit by digit; months and days have names: 十二, not 一十二.
  return oneByOne(
    text.replace(/(?<!\d)[1-9]\d?(?!\d)/gu, (number) => named(number, numerals).replace(/^一十/u, "十")),
  );
}

function named(number: string, { digits, places }: Numerals): string {
  const text = String(Number(number));
  if (text.length > MYRIADS.length * 4) return number;
  const groups: string[] = [];
  for (let end = text.length; end > 0; end -= 4) groups.push(text.slice(Math.max(0, end - 4), end));
  const zero = digits.charAt(0);
  let spoken = "";
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index] ?? "";
    if (Number(group) === 0) continue;
    const gap = spoken !== "" && Number(group) < 1_000 ? zero : "";
    spoken += `${gap}${spokenGroup(group, digits, places)}${MYRIADS[index]}`;
  }
  return spoken === "" ? zero : spoken;
}

/** Up to four digits. */
function spokenGroup(group: string, digits: string, places: string): string {
  const number = String(Number(group));
  let text = "";
  let gap = false;
  for (const [index, digit] of Array.from(number).entries()) {
    if (digit === "0") {
      gap = true;
      continue;
    }
    const place = number.length - 1 - index;
    text += `${gap && text !== "" ? digits.charAt(0) : ""}${digits.charAt(Number(digit))}${place > 0 ? places.charAt(place - 1) : ""}`;
    gap = false;
  }
  return text;
}
