/** Values that are made when first asked for. */

/**
 * @param make makes the value; called at most once
 * @returns a function that gives the value
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An object whose values are made when first read. */
export function lazily<K extends string>(makers: Readonly<Record<K, () => unknown>>): Record<K, unknown> {
  const object = {};
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(object, key, { enumerable: true, get: lazy(make) });
  }
  return object as Record<K, unknown>;
}

/**
 * An object with some of its properties replaced or added. Unlike with `{ ...object, ...own }`, properties that are made
 * when they are first read stay unmade.
 */
export function overlaid<Whole extends object>(object: Whole, own: Partial<Whole>): Whole {
  const descriptors = Object.getOwnPropertyDescriptors(own);
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(object), ...descriptors },
  ) as Whole;
}
