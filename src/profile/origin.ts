/** Where a value of a list comes from, as the list states it. */
import type { Position } from "../model/finding.js";
import type { Origin } from "../model/list.js";

/** Path in a profile, such as `["change", 0, "set", "deadline"]`. */
export type ProfilePath = readonly (string | number)[];

/** Position of the value at a path of the profile's YAML; with `"key"`, of the key that leads to it. */
export type Locate = (path: ProfilePath, part?: "key" | "value") => Position;

/**
 * A path as people write it.
 *
 * @param path such as `["change", 0, "set", "deadline"]`
 * @returns such as `change[0].set.deadline`
 */
export function printPath(path: ProfilePath): string {
  return path
    .map((step, depth) => (typeof step === "number" ? `[${step}]` : depth === 0 ? step : `.${step}`))
    .join("");
}

/**
 * The origin of a value that the profile states.
 *
 * @param path where it stands
 * @param reason why, as the profile gives it; null where the place asks for none
 * @param locate positions of the YAML; without it the line is null
 */
export function profileOrigin(path: ProfilePath, reason: string | null, locate: Locate | undefined): Origin {
  return { profile: printPath(path), line: locate?.(path, "key").line ?? null, reason };
}
