/** Values as a database holds them: the record format of https://www.sqlite.org/fileformat.html, sections 1.6 and 2.1. */

/** A value of a database. */
export type SqlValue = string | number | null;

/** Writes a number of up to 53 bits: seven bits a byte, the highest first; a byte that another follows has its first bit set. */
export function varint(value: number): number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) + 128);
  return bytes;
}

/** Writes a row: the types of its values behind the length of that list, then the values. */
export function recordOf(values: readonly SqlValue[]): Uint8Array {
  const cells = values.map(serialOf);
  const types = cells.flatMap(({ type }) => varint(type));
  // The length counts its own bytes: one of them for all lists that are shorter than 127.
  const size = types.length < 127 ? [types.length + 1] : varint(types.length + 2);
  return bytesOf([size, types, ...cells.map(({ body }) => body)]);
}

/** Joins pieces. */
export function bytesOf(pieces: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const utf8 = new TextEncoder();

/** The type that the format gives a value, and its bytes. Numbers are whole and fit 32 bits. */
function serialOf(value: SqlValue): { readonly type: number; readonly body: Uint8Array | readonly number[] } {
  if (value === null) return { type: 0, body: [] };
  if (typeof value === "string") {
    const body = utf8.encode(value);
    return { type: 13 + 2 * body.length, body };
  }
  if (value === 0 || value === 1) return { type: 8 + value, body: [] };
  const body = new Uint8Array(4);
  new DataView(body.buffer).setInt32(0, value);
  return { type: 4, body };
}
