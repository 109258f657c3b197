/** Which items the step of the items shows: looked for, and opened to be changed. */
import { signal } from "@preact/signals";

/** What is looked for. */
export const search = signal("");
/** The item that is open; null for none. */
export const openItem = signal<string | null>(null);
/** The one item to show alone, for whoever comes from elsewhere to change it; null for all. */
export const onlyItem = signal<string | null>(null);

/** Shows one item alone, open. */
export function showItem(id: string): void {
  search.value = "";
  openItem.value = id;
  onlyItem.value = id;
}
