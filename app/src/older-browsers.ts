/**
 * What the libraries use and browsers of office machines (Chromium 87, Firefox 78) lack. Each is there only where it is
 * missing; the test of the page scans it for others.
 */

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

for (const { prototype } of [Array, String, Uint8Array]) define(prototype, "at", at);
define(
  Object,
  "hasOwn",
  (object: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(object, key) !== undefined,
);
define(Array.prototype, "findLast", function findLast<
  T,
>(this: T[], test: (value: T, index: number) => unknown) {
  return [...this].reverse().find((value, index) => test(value, this.length - 1 - index));
});
define(Array.prototype, "findLastIndex", function findLastIndex<
  T,
>(this: T[], test: (value: T, index: number) => unknown) {
  const found = [...this].reverse().findIndex((value, index) => test(value, this.length - 1 - index));
  return found < 0 ? -1 : this.length - 1 - found;
});
define(Array.prototype, "toSorted", function toSorted<T>(this: T[], compare?: (a: T, b: T) => number) {
  return [...this].sort(compare);
});
define(Array.prototype, "toReversed", function toReversed<T>(this: T[]) {
  return [...this].reverse();
});
// The library copies plain data only.
define(
  globalThis,
  "structuredClone",
  <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value))),
);
if (typeof crypto === "object") {
  define(crypto, "randomUUID", () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/gu, (digit) => {
      const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
      return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
    }),
  );
}
