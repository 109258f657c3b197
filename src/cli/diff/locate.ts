/** Where changes stand in files. */
import type { ChangeFinding } from "../../diff/index.js";
import type { SourcePlace } from "../../diff/render/index.js";
import type { Edition } from "../../model/index.js";
import { kindOf } from "../../validate/index.js";
import type { YamlSource } from "../../yaml/index.js";

interface EditionFile {
  readonly source: YamlSource;
  /** Places of the items by id, and of what became of those that are gone. */
  readonly items: ReadonlyMap<string, number>;
  readonly redirects: ReadonlyMap<string, number>;
}

/**
 * Makes the look-up of places in the new side's editions.
 *
 * @param sources its files; editions that are not the latest of their domain are passed over by their items' order
 * @returns the field of the item, or what is left of it: where the edition says what became of it, else where its items
 *   begin; null where the side was not read from files
 */
export function placesIn(sources: readonly YamlSource[]): (change: ChangeFinding) => SourcePlace | null {
  const editions = editionFiles(sources);
  return ({ domain, item, field }) => {
    const edition = domain === null ? undefined : editions.get(domain);
    if (!edition) return null;
    const { source } = edition;
    return { file: source.file, line: source.locate(pathOf(item, field, edition), "key").line };
  };
}

function pathOf(
  item: string | null,
  field: string | null,
  { items, redirects }: EditionFile,
): readonly PropertyKey[] {
  if (item === null) return [field ?? "items"];
  const at = items.get(item);
  if (at !== undefined) return ["items", at, ...(field === null ? [] : [field])];
  const gone = redirects.get(item);
  return gone === undefined ? ["items"] : ["redirects", gone];
}

function editionFiles(sources: readonly YamlSource[]): ReadonlyMap<string, EditionFile> {
  const files = new Map<string, EditionFile>();
  // Editions are named by year and read in alphabetical order, so that the last of a domain is the latest.
  for (const source of sources) {
    if (kindOf(source.text, source.file, source.value) !== "edition") continue;
    const { domain, items, redirects = [] } = source.value as Pick<Edition, "domain" | "items" | "redirects">;
    files.set(domain, { source, items: placesOf(items), redirects: placesOf(redirects) });
  }
  return files;
}

function placesOf(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, at) => [id, at]));
}
