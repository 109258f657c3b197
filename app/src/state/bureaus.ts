/** What departments of the county disclose in the list of a town. */
import { computed } from "@preact/signals";
import type { ListRow } from "../../../src/model/index.js";
import { decidedFor } from "../../../src/profile/index.js";
import { termOf, words } from "../words/index.js";
import { facts, resolved } from "./engine-state.js";
import { project } from "./store.js";
import { subjectName } from "./subject-names.js";

const domains = computed(() => new Map((facts.value?.items ?? []).map(({ id, domain }) => [id, domain])));

/**
 * Whether the list gives an item to departments, and not to the town. What was said a moment ago counts before the list
 * says so.
 */
export function isCountys({ id }: Pick<ListRow, "id">): boolean {
  const known = resolved.value?.bureaus.get(id);
  if (!known) return false;
  const item = { id, domain: domains.value.get(id) ?? "" };
  const said = known.roles.map((role) => decidedFor(project.value.profile, item, role));
  if (said.includes("own")) return false;
  return said.every((by) => by === "bureau") || known.isTheirs;
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
