/** An object without one of its keys: what is not filled in is left out of a profile, not left blank. */
export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> & T {
  const { [key]: _, ...rest } = value;
  return rest as Omit<T, K> & T;
}
