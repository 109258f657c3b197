/** @returns the first bytes that RC4 mixes into a text, by its key */
export function rc4(key: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number) => {
    const byte = state[one] ?? 0;
    state[one] = state[other] ?? 0;
    state[other] = byte;
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  const stream = new Uint8Array(length);
  let i = 0;
  j = 0;
  for (let index = 0; index < length; index += 1) {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    stream[index] = state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0;
  }
  return stream;
}
