/** The records of a workbook stream (BIFF): a number, a length, and as many bytes ([MS-XLS] 2.1.4). */

/** Numbers of records, by what the specification calls them. Old versions have numbers of their own. */
export const RECORD = {
  integer2: 0x0002,
  number2: 0x0003,
  label2: 0x0004,
  boolErr2: 0x0005,
  formula: 0x0006,
  eof: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  xf2: 0x0043,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  richString: 0x00d6,
  font: 0x0031,
  xf: 0x00e0,
  mergedCells: 0x00e5,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  formula3: 0x0206,
  string: 0x0207,
  xf3: 0x0243,
  rk: 0x027e,
  format2: 0x001e,
  formula4: 0x0406,
  format: 0x041e,
  xf4: 0x0443,
} as const;

/** Numbers of the record that begins a part of the stream, by version. */
const BEGIN: ReadonlyMap<number, number> = new Map([
  [0x0009, 2],
  [0x0209, 3],
  [0x0409, 4],
  [0x0809, 5],
]);
const BIFF8 = 0x0600;

/** One record. */
export interface BiffRecord {
  readonly id: number;
  readonly data: DataView;
}

/** The version of a part that a record begins: 2 to 5, or 8; null where it begins none. */
export function versionOf({ id, data }: BiffRecord): number | null {
  const version = BEGIN.get(id);
  if (version === undefined || data.byteLength < 4) return null;
  return version === 5 && data.getUint16(0, true) === BIFF8 ? 8 : version;
}

/** Records one after the other. */
export class RecordReader {
  readonly #stream: Uint8Array;
  readonly #view: DataView;
  /** Where the next record begins. */
  at: number;

  constructor(stream: Uint8Array, at = 0) {
    this.#stream = stream;
    this.#view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
    this.at = at;
  }

  /** @returns null behind the last record that is whole */
  next(): BiffRecord | null {
    const { at } = this;
    if (at + 4 > this.#stream.length) return null;
    const id = this.#view.getUint16(at, true);
    const length = this.#view.getUint16(at + 2, true);
    if (at + 4 + length > this.#stream.length) return null;
    this.at = at + 4 + length;
    return { id, data: new DataView(this.#stream.buffer, this.#stream.byteOffset + at + 4, length) };
  }

  /** The number of the next record, which is not read. */
  peek(): number | null {
    return this.at + 4 > this.#stream.length ? null : this.#view.getUint16(this.at, true);
  }

  /** The data of the records that continue the one just read. */
  continued(): DataView[] {
    const parts: DataView[] = [];
    while (this.peek() === RECORD.continue) {
      const record = this.next();
      if (record === null) break;
      parts.push(record.data);
    }
    return parts;
  }
}
