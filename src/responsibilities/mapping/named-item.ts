/** Whether a power really is about an item: by its name, not by how likely it is. */
import type { Catalog } from "../../catalog/index.js";
import { plain } from "../lexicon.js";

/** What an item is called. */
interface Called {
  readonly category: string | null;
  readonly name: string;
}

/** Which name of an item a power holds: its own, or that of its category where its own is one that many items have. */
export type NamedBy = "name" | "category";

/** Shorter names stand in too many others. */
const LEAST = 4;

/**
 * Makes the test whether the name of a power holds that of an item. 办事指南 is no name that tells an item from others, its
 * category 最低生活保障 is one; 监督检查 is a category that many domains have.
 */
export function itemNamer({
  editions,
}: {
  readonly editions: readonly { readonly domain: string; readonly items: readonly Called[] }[];
}): (power: string, item: Called) => NamedBy | null {
  const placesOfName = new Map<string, Set<string>>();
  const placesOfCategory = new Map<string, Set<string>>();
  for (const { domain, items } of editions)
    for (const { category, name } of items) {
      place(placesOfName, core(name), `${domain} ${category ?? ""}`);
      if (category !== null) place(placesOfCategory, core(category), domain);
    }
  return (power, { category, name }) => {
    const said = called(power);
    const own = core(name);
    if ((placesOfName.get(own)?.size ?? 0) < 2)
      return own.length >= LEAST && said.includes(own) ? "name" : null;
    const group = category === null ? "" : core(category);
    const isTold = group.length >= LEAST && (placesOfCategory.get(group)?.size ?? 0) < 2;
    return isTold && said.includes(group) ? "category" : null;
  };
}

/** A name in the form in which it is compared: the two insurances that everybody has are called 基本 or not. */
function called(name: string): string {
  return plain(name).replace(/基本(?=(?:养老|医疗)保险)/gu, "");
}

/** A name without what only says that it is disclosed. */
function core(name: string): string {
  return called(name)
    .replace(/[（(][^）)]*[）)]/gu, "")
    .replace(/信息$/u, "");
}

function place(places: Map<string, Set<string>>, name: string, where: string): void {
  const known = places.get(name);
  if (known) known.add(where);
  else places.set(name, new Set([where]));
}

/** All items of a catalog, as the test wants them. */
export function itemsByDomain(catalog: Catalog): Parameters<typeof itemNamer>[0] {
  return {
    editions: catalog.domains.map(({ id }) => ({ domain: id, items: catalog.domain(id).items })),
  };
}
