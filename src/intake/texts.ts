/** The YAML texts of an edition and of its sources, with what was decided written into them. */

import { stringify } from "yaml";
import { assertArgument, assertFields, BOOLEAN, nullable, OBJECT, oneOf, TEXT } from "../model/argument.js";
import type { DomainId } from "../model/codes.js";
import type { CatalogData } from "../model/data.js";
import { type Edition, editionSchema } from "../model/edition.js";
import { CATALOG_DATA, YAML_EDITS } from "../model/shapes.js";
import { type Source, sourcesFileSchema } from "../model/source.js";
import { editYaml, formatYaml, keyOrder, type YamlEdit } from "../yaml/index.js";

/** The texts of one domain; null where there is no such file yet. */
export interface IntakeTexts {
  readonly edition: string;
  readonly sources: string | null;
}

/**
 * Writes edits into the texts, comments and order kept, in the canonical layout.
 *
 * @param into the domain, and as `source` the entry of the page; one that is registered already stays as it is
 * @returns the texts as given where there are no edits
 */
export function writeEdits(
  texts: IntakeTexts,
  edits: readonly YamlEdit[],
  into: { readonly domain: DomainId; readonly source: Source; readonly isKnown: boolean },
): IntakeTexts {
  assertFields("writeEdits", texts, { edition: TEXT, sources: nullable(TEXT) });
  assertArgument("writeEdits", edits, YAML_EDITS);
  assertFields("writeEdits", into, { domain: TEXT, source: OBJECT, isKnown: BOOLEAN });
  const { domain, source, isKnown } = into;
  if (edits.length === 0) return texts;
  return {
    edition: formatYaml(editYaml(texts.edition, edits), keyOrder(editionSchema)),
    sources: isKnown ? texts.sources : withSource(texts.sources, domain, source),
  };
}

function withSource(text: string | null, domain: DomainId, source: Source): string {
  const written =
    text === null
      ? `${modeline("sources", "..")}${stringify({ domain, sources: [source] })}`
      : editYaml(text, [{ op: "append", path: ["sources"], value: source }]);
  return formatYaml(written, keyOrder(sourcesFileSchema));
}

/**
 * An edition of one's own before the first row is taken in. It rests on the guideline of the standard, and says nothing of how
 * complete the national list is.
 */
export function begunEdition(domain: DomainId, name: string, data: CatalogData): Edition {
  assertArgument("begunEdition", data, CATALOG_DATA);
  assertArgument("begunEdition", domain, oneOf(Object.keys(data.editions)));
  assertArgument("begunEdition", name, TEXT);
  const { edition, guideline } = data.editions[domain].edition;
  return {
    domain,
    edition: name,
    guideline,
    base: edition,
    completeness: { nationalItems: null, basis: null, missing: null },
    sources: [],
    notes: [],
    items: [],
  };
}

/** The text of an edition of one's own before the first row is taken in. */
export function begunText(edition: Omit<Edition, "items">): string {
  return modeline("edition", "../..") + stringify({ ...edition, items: [] });
}

function modeline(schema: string, up: string): string {
  return `# yaml-language-server: $schema=${up}/schemas/${schema}.schema.json\n`;
}
