/** What departments of the county disclose in the list of a town. */
import type { ListRow } from "../../../src/model/index.js";
import { words } from "../words/index.js";
import { resolved } from "./engine-state.js";

/** Whether the list gives an item to a department, and not to the town. */
export function isCountys({ id }: Pick<ListRow, "id">): boolean {
  return resolved.value?.bureaus.get(id)?.isTheirs ?? false;
}

/** The departments that the standard gives an item to alone; none where it gives it to the town, too. */
export function departmentsOf({ id }: Pick<ListRow, "id">): readonly string[] {
  return resolved.value?.bureaus.get(id)?.roles ?? [];
}

/** The subjects of an item as they are printed. */
export function printedSubjects({ subjects }: Pick<ListRow, "subjects">): string {
  return subjects.map(({ name }) => name).join(words.value.comma);
}
