/** Titles that look like another: for proposals to a person, never for a decision. */

/** Share of common pairs of characters from which a title is proposed. */
const ALIKE = 0.8;
/** Shortest beginning of a title that is proposed to be continued. */
const MIN_BEGINNING = 4;

/** What a place puts in front of a national title to name its own: 重庆市, 凤翔县. */
const PLACE = /(?:省|市|县|区|州|盟|旗|镇|乡)(?:人民政府)?(?:办公厅|办公室)?$/u;

/**
 * Whether a cited title may be meant to be a registered one: cut off, mistyped or abridged. A local instrument that
 * is named after a national one is not.
 *
 * @param cited folded with `titleKey`
 * @param registered folded with `titleKey`
 */
export function isSimilar(cited: string, registered: string): boolean {
  if (cited.length < MIN_BEGINNING) return false;
  if (registered.startsWith(cited)) return true;
  if (cited.endsWith(registered)) return !PLACE.test(cited.slice(0, -registered.length));
  return likeness(cited, registered) >= ALIKE;
}

/** Dice coefficient of the two texts' pairs of characters, 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}
