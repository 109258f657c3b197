/** Numbers as laws number their articles. */

const DIGITS = "零一二三四五六七八九";
const PLACES = [
  [1000, "千"],
  [100, "百"],
  [10, "十"],
  [1, ""],
] as const;

/**
 * Writes a number the way laws number their articles.
 *
 * @param value 1 to 9999
 * @returns such as 十, 四十七, 一百零八
 */
export function formatNumeral(value: number): string {
  let output = "";
  let skipped = false;
  for (const [place, name] of PLACES) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      skipped = output !== "";
      continue;
    }
    const bareTen = place === 10 && digit === 1 && output === "";
    output += (skipped ? "零" : "") + (bareTen ? "" : DIGITS.charAt(digit)) + name;
    skipped = false;
  }
  return output;
}
