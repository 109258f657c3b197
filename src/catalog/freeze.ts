/** Freezing of plain data. */

/**
 * Freezes plain data as a whole, in place.
 *
 * @param value JSON-like data without cycles
 * @returns the same value; parts that are frozen already are taken as frozen throughout
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
