/** Traditional characters, for look-ups in the simplified text of the catalog. */
import { SIMPLIFIED, TRADITIONAL } from "./traditional-table.js";

/** Most texts have none, and are left alone. */
const ANY = new RegExp(`[${TRADITIONAL}]`, "gu");

/**
 * Replaces traditional characters by simplified ones, one by one: enough to find a text, not to publish one
 * (乾隆 becomes 干隆, and words that differ between regions stay as they are).
 *
 * @param text any text
 * @returns text of the same length; characters that are not traditional, or rarer than GB 2312, as they are
 */
export function toSimplified(text: string): string {
  return text.replace(ANY, (character) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(character)));
}
