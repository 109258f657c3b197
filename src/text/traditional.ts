/** Traditional characters, for look-ups in the simplified text of the catalog. */
import { SIMPLIFIED, TRADITIONAL } from "./traditional-table.js";

const HAN = /\p{Script=Han}/gu;

/**
 * Replaces traditional characters by simplified ones, one by one: enough to find a text, not to publish one
 * (乾隆 becomes 干隆, and words that differ between regions stay as they are).
 *
 * @param text any text
 * @returns text of the same length; characters that are not traditional, or rarer than GB 2312, as they are
 */
export function toSimplified(text: string): string {
  return text.replace(HAN, (character) => {
    const at = TRADITIONAL.indexOf(character);
    return at < 0 ? character : SIMPLIFIED.charAt(at);
  });
}
