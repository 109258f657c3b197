/** Old workbooks for the tests, record by record, and the container that they stand in. */

/** A record: its number, its length, its bytes. */
export function record(id: number, ...data: readonly (number | readonly number[] | Uint8Array)[]): number[] {
  const bytes = data.flatMap((part) => (typeof part === "number" ? [part] : [...part]));
  return [...uint16(id), ...uint16(bytes.length), ...bytes];
}

export const uint16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const uint32 = (value: number): number[] => [...uint16(value & 0xffff), ...uint16(value >>> 16)];
export const double = (value: number): number[] => [...new Uint8Array(Float64Array.of(value).buffer)];

const EOF = record(0x000a);

/** What a test needs of a workbook. */
export interface BiffParts {
  /** 5 or 8. */
  readonly version: 5 | 8;
  /** Records before the names of the sheets. */
  readonly globals?: readonly number[];
  /** Records of the one sheet. */
  readonly cells: readonly number[];
}

/** The stream of a workbook of one sheet, `S`. */
export function workbookStream({ version, globals = [], cells }: BiffParts): Uint8Array {
  const begin = (type: number) =>
    record(0x0809, uint16(version === 8 ? 0x0600 : 0x0500), uint16(type), uint32(0));
  const name = version === 8 ? [1, 0, 0x53] : [1, 0x53];
  const head = (at: number) => [...begin(5), ...globals, ...record(0x0085, uint32(at), [0, 0], name), ...EOF];
  return Uint8Array.from([...head(head(0).length), ...begin(0x10), ...cells, ...EOF]);
}

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file with one stream: directory, allocation table, content; its last sector may be left short. */
export function compoundFile(
  name: string,
  stream: Uint8Array,
  options: { short?: boolean } = {},
): Uint8Array {
  // As large as a stream has to be to stand in sectors of its own.
  const content = new Uint8Array(Math.max(4096, stream.length));
  content.set(stream);
  const count = Math.ceil(content.length / SECTOR);
  const file = new Uint8Array(SECTOR * 3 + (options.short ? content.length : count * SECTOR));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 0, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index === 0 ? 1 : FREE, true);
  entry(view, SECTOR, "Root Entry", { type: 5, child: 1, start: END, size: 0 });
  entry(view, SECTOR + 128, name, { type: 2, child: FREE, start: 2, size: content.length });
  const next = [
    END,
    FREE - 2,
    ...Array.from({ length: count }, (_, index) => (index + 1 < count ? index + 3 : END)),
  ];
  for (let index = 0; index < SECTOR / 4; index += 1)
    view.setUint32(SECTOR * 2 + index * 4, next[index] ?? FREE, true);
  file.set(content.subarray(0, file.length - SECTOR * 3), SECTOR * 3);
  return file;
}

function entry(
  view: DataView,
  at: number,
  name: string,
  { type, child, start, size }: { type: number; child: number; start: number; size: number },
): void {
  for (const [index, letter] of Array.from(name).entries())
    view.setUint16(at + index * 2, letter.charCodeAt(0), true);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, type);
  for (const [offset, value] of [
    [68, FREE],
    [72, FREE],
    [76, child],
    [116, start],
    [120, size],
  ] as const)
    view.setUint32(at + offset, value, true);
}
