/** What the library leaves to the clock or cannot say, set right in the finished parts. */
import type { PartFilter } from "../zip.js";
import { FONT_TABLE } from "./fonts.js";

/** By part: what to look for and what stands there instead. `$date` is the date of the list. */
const CORRECTIONS: Readonly<Record<string, readonly (readonly [pattern: RegExp, text: string])[]>> = {
  "docProps/core.xml": [[/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, "$1$dateT00:00:00Z"]],
  "word/document.xml": [
    // The paragraph that ends a section stands below the table: flat, lest it alone fill another page.
    [
      /<w:p><w:pPr><w:sectPr/gu,
      '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr><w:sectPr',
    ],
  ],
  // The library knows fonts only that it embeds; here stands which one takes the place of one that is missing.
  "word/fontTable.xml": [[/(<w:fonts[^>]*?)(?:\/>|>\s*<\/w:fonts>)/u, `$1>${FONT_TABLE}</w:fonts>`]],
  "word/styles.xml": [
    // No extra gaps between Chinese and digits: columns are measured without them.
    [
      /<w:pPrDefault><w:pPr>/u,
      '<w:pPrDefault><w:pPr><w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>',
    ],
  ],
};

/**
 * The corrections of a document.
 *
 * @param date of the list, `YYYY-MM-DD`
 */
export function settled(date: string): PartFilter {
  return (path, xml) =>
    (CORRECTIONS[path] ?? []).reduce(
      (text, [pattern, replacement]) => text.replace(pattern, replacement.replace("$date", date)),
      xml,
    );
}
