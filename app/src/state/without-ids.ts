/** What the library says of items, for people who know them by their names. */
import { titleOf } from "../engine/title.js";
import { facts } from "./engine-state.js";
import { project } from "./store.js";

/** A text in which items stand by their names, without the ids behind or in place of them. */
export function withoutIds(text: string): string {
  return text
    .replace(/[（(](?:[a-z]+-)+\d{3}[）)]/gu, "")
    .replace(/(?<![a-z-])(?:[a-z]+-)+\d{3}(?!\d)/gu, (id) => {
      const isCalled = (one: { readonly id: string }) => one.id === id;
      const item = facts.value?.items.find(isCalled) ?? project.value.profile.add?.find(isCalled);
      return item ? `“${titleOf(item)}”` : id;
    });
}
