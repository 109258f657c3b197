/** Adds signs up: how far the row as a whole supports each field. */
import type { FieldKey } from "./fields.js";
import type { Place, Sign } from "./signs.js";
import type { Weights } from "./weights.js";

/**
 * The support of each field that a sign points to.
 *
 * Signs of one place are taken as independent: two words that each tell the field in four of five rows leave a doubt
 * of one fifth of one fifth. Places add up by their weights.
 */
export function supportOf(signs: readonly Sign[], weights: Weights): Map<FieldKey, number> {
  const doubts = new Map<FieldKey, Map<Place, number>>();
  for (const { field, place, strength } of signs) {
    const places = doubts.get(field) ?? new Map<Place, number>();
    places.set(place, (places.get(place) ?? 1) * (1 - strength));
    doubts.set(field, places);
  }
  return new Map(
    Array.from(doubts, ([field, places]) => [
      field,
      Array.from(places).reduce((sum, [place, doubt]) => sum + weights[place] * (1 - doubt), 0),
    ]),
  );
}
