/** Items that took the place of another one, each credited with what the others have: the public gets all of them. */
import type { Entry } from "../structure/collection.js";

/** Items whose lists are those of all of them together; what is not a list stays each item's own. */
export function united(items: readonly Entry[]): Entry[] {
  return items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([field, value]) => [
        field,
        Array.isArray(value) ? items.flatMap((other) => listOf(other[field])) : value,
      ]),
    ),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
