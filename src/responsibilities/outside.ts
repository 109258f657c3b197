/** What a row is about that no domain covers. */
import { type FieldKey, isDomain, outsides } from "./fields.js";
import type { OutsideField } from "./model.js";
import type { Sign } from "./signs.js";

const OUTSIDES = outsides();

/**
 * The matter that most in the row points to, where that is none of the domains.
 *
 * @param support as `supportOf` gives it
 * @param signs what it was added up from
 * @returns null where nothing points anywhere, or most to a domain
 */
export function outsideOf(
  support: ReadonlyMap<FieldKey, number>,
  signs: readonly Sign[],
): OutsideField | null {
  const best = [...support].reduce<readonly [FieldKey, number] | null>(
    (top, one) => (top === null || one[1] > top[1] ? one : top),
    null,
  );
  const outside = best && !isDomain(best[0]) ? OUTSIDES.get(best[0]) : undefined;
  if (!outside) return null;
  const { id, zh, en } = outside;
  const own = signs.filter(({ field }) => field === best?.[0]).sort((a, b) => b.strength - a.strength);
  const seen = [...new Set(own.map(({ term }) => term))].slice(0, 3);
  return {
    id,
    name: { zh, en },
    words: {
      zh: `${seen.map((term) => `“${term}”`).join("、")}属于${zh}，26个领域的标准目录没有相应事项`,
      en: `${seen.map((term) => `“${term}”`).join(", ")}: ${en}; no item of the 26 domains is about it`,
    },
  };
}
