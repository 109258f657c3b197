/** Where changes stand in files. */
import type { ChangeFinding } from "../../diff/index.js";
import type { SourcePlace } from "../../diff/render/index.js";
import { kindOf } from "../../validate/index.js";
import type { YamlSource } from "../../yaml/index.js";

interface EditionFile {
  readonly source: YamlSource;
  /** Places of the items by id. */
  readonly items: ReadonlyMap<string, number>;
}

/**
 * Makes the look-up of places in the new side's editions.
 *
 * @param sources its files; editions that are not the latest of their domain are passed over by their items' order
 * @returns the field of the item, or what is left of it: the domain's edition where the item is gone; null where the
 *   side was not read from files
 */
export function placesIn(sources: readonly YamlSource[]): (change: ChangeFinding) => SourcePlace | null {
  const editions = editionFiles(sources);
  return ({ domain, item, field }) => {
    const edition = domain === null ? undefined : editions.get(domain);
    if (!edition) return null;
    const { source, items } = edition;
    const at = item === null ? undefined : items.get(item);
    const path = at === undefined ? [field ?? "items"] : ["items", at, ...(field === null ? [] : [field])];
    return { file: source.file, line: source.locate(path, "key").line };
  };
}

function editionFiles(sources: readonly YamlSource[]): ReadonlyMap<string, EditionFile> {
  const files = new Map<string, EditionFile>();
  // Editions are named by year and read in alphabetical order, so that the last of a domain is the latest.
  for (const source of sources) {
    if (kindOf(source.text, source.file, source.value) !== "edition") continue;
    const { domain, items } = source.value as { domain: string; items: readonly { id: string }[] };
    files.set(domain, { source, items: new Map(items.map(({ id }, at) => [id, at])) });
  }
  return files;
}
