/** Whether two values say the same. */

/**
 * Equality of plain data: the order of keys in a mapping does not matter, the order in a list does, and a key whose
 * value is undefined is a key that is not there.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameList(a, b);
  return !Array.isArray(b) && sameMapping(a as Mapping, b as Mapping);
}

type Mapping = Readonly<Record<string, unknown>>;

// Loops over places and keys: whole catalogs are compared value by value, and lists of entries cost four times as much.
function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at] && !sameValue(a[at], b[at])) return false;
  }
  return true;
}

function sameMapping(a: Mapping, b: Mapping): boolean {
  let more = 0;
  for (const key in a) {
    const value = a[key];
    if (value === undefined) continue;
    // What b inherits is not its own.
    if (!Object.hasOwn(b, key) || !sameValue(value, b[key])) return false;
    more++;
  }
  for (const key in b) if (b[key] !== undefined) more--;
  return more === 0;
}
