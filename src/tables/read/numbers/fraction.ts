/** Numbers shown as fractions: `# ?/?`, `# ??/8`. */

const FRACTION = /^(?:([#0?]+)\s+)?[#0?]+\s*\/\s*(?:([#0?]+)|(\d+))$/u;
/** Places of a denominator; doubles hold no more than fit here. */
const MAX_PLACES = 7;

/** @returns null where the format is none of fractions */
export function fractionOf(value: number, code: string): string | null {
  const [first = ""] = code.split(";");
  const [, whole, places, fixed] = FRACTION.exec(bare(first).trim()) ?? [];
  if (places === undefined && fixed === undefined) return null;
  const size = Math.abs(value);
  const before = whole === undefined ? 0 : Math.trunc(size);
  const most = fixed === undefined ? 10 ** Math.min(places?.length ?? 1, MAX_PLACES) - 1 : Number(fixed);
  const [numerator, denominator] =
    fixed === undefined ? nearest(size - before, most) : [Math.round((size - before) * most), most];
  const isWhole = whole !== undefined && (numerator === 0 || numerator === denominator);
  const sign = value < 0 ? "-" : "";
  if (isWhole) return `${sign}${before + Math.round(numerator / denominator)}`;
  return `${sign}${before === 0 ? "" : `${before} `}${numerator}/${denominator}`;
}

/** Without signs for literals, colours, and blanks that are only as wide as something. */
function bare(section: string): string {
  return section
    .replace(/\\(.)/gu, "$1")
    .replace(/"([^"]*)"/gu, "$1")
    .replace(/\[[^\]]*\]|[_*]./gu, "");
}

/** The nearest fraction with a denominator up to a bound, by continued fractions. */
function nearest(value: number, most: number): [numerator: number, denominator: number] {
  let [numerator, denominator] = [Math.trunc(value), 1];
  let [lastNumerator, lastDenominator] = [1, 0];
  let rest = value - Math.trunc(value);
  while (rest > Number.EPSILON) {
    const next = 1 / rest;
    const term = Math.trunc(next);
    const bound = Math.trunc((most - lastDenominator) / denominator);
    const times = Math.min(term, bound);
    const nextNumerator = times * numerator + lastNumerator;
    const nextDenominator = times * denominator + lastDenominator;
    const isNearer =
      nextDenominator > 0 &&
      Math.abs(value - nextNumerator / nextDenominator) < Math.abs(value - numerator / denominator);
    if (isNearer) {
      [lastNumerator, lastDenominator] = [numerator, denominator];
      [numerator, denominator] = [nextNumerator, nextDenominator];
    }
    if (term > bound || !isNearer) break;
    rest = next - term;
  }
  return [numerator, denominator];
}
