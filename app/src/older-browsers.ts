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
define(Object, "hasOwn", (object: object, key: PropertyKey) => Object.hasOwn(object, key));
