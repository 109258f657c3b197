/** What departments of the county disclose in the list of a town. */
import type { ListRow } from "../../../src/model/index.js";
import { termOf, words } from "../words/index.js";
import { facts, resolved } from "./engine-state.js";
import { project } from "./store.js";
import { subjectName } from "./subject-names.js";

/** Whether the list gives an item to a department, and not to the town. */
export function isCountys({ id }: Pick<ListRow, "id">): boolean {
  return resolved.value?.bureaus.get(id)?.isTheirs ?? false;
}

/** The departments that the standard gives an item to alone; none where it gives it to the town, too. */
export function departmentsOf({ id }: Pick<ListRow, "id">): readonly string[] {
  return resolved.value?.bureaus.get(id)?.roles ?? [];
}

/** What departments are called here, each by its general name where nobody has said. */
export function bureausCalled(roles: readonly string[]): string {
  const { profile } = project.value;
  const all = facts.value?.subjects ?? [];
  return roles
    .map((role) => {
      const entry = all.find(({ code }) => code === role);
      return subjectName(profile, role) || (entry ? termOf(entry) : role);
    })
    .join(words.value.comma);
}

/** The subjects of an item as they are printed. */
export function printedSubjects({ subjects }: Pick<ListRow, "subjects">): string {
  return subjects.map(({ name }) => name).join(words.value.comma);
}
