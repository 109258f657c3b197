/** Titles that look like another: for proposals to a person, never for a decision. */
import { titleKey } from "./fold.js";

/** Share of common pairs of characters from which a title is proposed. */
const ALIKE = 0.8;
/** Shortest beginning of a title that is proposed to be continued. */
const MIN_BEGINNING = 4;

/** What a place puts in front of a national title to name its own: 重庆市, 凤翔县. */
const PLACE = /(?:省|市|县|区|州|盟|旗|镇|乡)(?:人民政府)?(?:办公厅|办公室)?$/u;

/** A title prepared for being compared with many. */
export interface ComparableTitle {
  /** Folded with `titleKey`. */
  readonly folded: string;
  /** Its pairs of characters. */
  readonly pairs: ReadonlySet<string>;
}

/**
 * Prepares a title.
 *
 * @param title as printed
 */
export function comparableTitle(title: string): ComparableTitle {
  const folded = titleKey(title);
  const pairs = Array.from({ length: Math.max(folded.length - 1, 0) }, (_, at) => folded.slice(at, at + 2));
  return { folded, pairs: new Set(pairs) };
}

/**
 * Whether a cited title may be meant to be a registered one: cut off, mistyped or abridged. A local instrument that
 * is named after a national one is not.
 *
 * @param cited the title in question
 * @param registered a title of the registry
 */
export function isSimilar(cited: ComparableTitle, registered: ComparableTitle): boolean {
  if (cited.folded.length < MIN_BEGINNING) return false;
  if (registered.folded.startsWith(cited.folded)) return true;
  if (cited.folded.endsWith(registered.folded))
    return !PLACE.test(cited.folded.slice(0, -registered.folded.length));
  return areAlike(cited.pairs, registered.pairs);
}

/** Whether the Dice coefficient of two sets is high enough; told from the first few pairs where it is not. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let missing = few.size - Math.ceil((ALIKE * (few.size + many.size)) / 2);
  if (missing < 0) return false;
  for (const pair of few) if (!many.has(pair) && missing-- === 0) return false;
  return true;
}
