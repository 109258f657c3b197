/** What a domain is called in the sheet. */
import type { WritingInput } from "./input.js";

/**
 * The name of a domain in the language of the sheet.
 *
 * @param name what the list calls it, which stays in Chinese, and where the domain is the locality's own
 */
export function domainTitle(
  domain: string,
  name: string,
  { catalog, lang }: Pick<WritingInput, "catalog" | "lang">,
): string {
  const known = lang === "en" ? catalog.domain(domain) : undefined;
  return known && known.name === name ? known.en : name;
}
