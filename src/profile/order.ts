/** The order of rows where a locality has its own: one place after the other, each beside a row of the same domain. */
import type { Catalog } from "../catalog/index.js";
import type { ItemPlace, Profile } from "../model/profile.js";

/** The places that a profile states, under the ids of today. */
export function placesOf(profile: Profile, catalog: Pick<Catalog, "item">): ItemPlace[] {
  const now = (id: string) => catalog.item(id)?.id ?? id;
  return (profile.order ?? []).map((place) =>
    "after" in place
      ? { item: now(place.item), after: now(place.after) }
      : { item: now(place.item), before: now(place.before) },
  );
}

/**
 * Puts rows in their places.
 *
 * @param rows of one domain
 * @param places of any domain; one that names no row among these has no effect
 */
export function inOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  places: readonly ItemPlace[],
): Row[] {
  const ordered = [...rows];
  const at = (id: string) => ordered.findIndex((row) => row.id === id);
  for (const place of places) {
    const beside = "after" in place ? place.after : place.before;
    if (place.item === beside || at(place.item) < 0 || at(beside) < 0) continue;
    const moved = ordered.splice(at(place.item), 1);
    ordered.splice(at(beside) + ("after" in place ? 1 : 0), 0, ...moved);
  }
  return ordered;
}

/**
 * The fewest places that lead from one order to another: `inOrder(from, placesBetween(from, to))` is `to`.
 *
 * @param from ids, each once
 * @param to the same ids in another order
 */
export function placesBetween(from: readonly string[], to: readonly string[]): ItemPlace[] {
  const position = new Map(from.map((id, at) => [id, at]));
  const kept = new Set(longestRise(to.map((id) => position.get(id) ?? -1)).map((at) => to[at]));
  return to.flatMap((item, at): ItemPlace[] => {
    if (kept.has(item)) return [];
    const after = to[at - 1];
    if (after !== undefined) return [{ item, after }];
    const before = to.find((id) => kept.has(id));
    return before === undefined ? [] : [{ item, before }];
  });
}

/** Positions of a longest rising subsequence. Lists are a few dozen rows long. */
function longestRise(numbers: readonly number[]): number[] {
  const best: number[][] = [];
  for (const [at, number] of numbers.entries()) {
    const before = best.filter((run) => (numbers[run.at(-1) ?? -1] ?? 0) < number);
    const longest = before.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
    best.push([...longest, at]);
  }
  return best.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
}
