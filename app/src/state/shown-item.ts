/** Which items the step of the items shows: looked for, and opened to be changed. */
import { signal } from "@preact/signals";

/** What is looked for. */
export const search = signal("");
/** The item that is open; null for none. */
export const openItem = signal<string | null>(null);
/** The one item to show alone, for whoever comes from elsewhere to change it; null for all. */
export const onlyItem = signal<string | null>(null);

/** Which items are shown. */
export const FILTERS = [
  "printed",
  "waiting",
  "excluded",
  "all",
  "changed",
  "findings",
  "unverified",
  "local",
] as const;
/** Which items are shown. */
export type Filter = (typeof FILTERS)[number];
/** Which items are shown. */
export const filter = signal<Filter>("printed");
/** Items that were taken or left out a moment ago: they stay where they are until another filter is chosen. */
export const touched = signal<ReadonlySet<string>>(new Set());
/** What was done a moment ago elsewhere, told where one lands. */
export const notice = signal("");

/** The items that a file changed a moment ago, to show them alone; null for all. */
export const onlyItems = signal<ReadonlySet<string> | null>(null);

/** Shows what was changed, and says how many. */
export function showChanged(said: string, items: readonly string[]): void {
  search.value = "";
  openItem.value = null;
  onlyItem.value = null;
  onlyItems.value = new Set(items);
  notice.value = said;
}

/** Shows one item alone, open. */
export function showItem(id: string): void {
  search.value = "";
  openItem.value = id;
  onlyItems.value = null;
  onlyItem.value = id;
}
