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
