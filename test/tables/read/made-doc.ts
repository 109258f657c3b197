/** Documents of Word 97 for the tests, put together byte by byte ([MS-DOC], [MS-CFB]). */

/** Text with the modifiers of its characters; a paragraph with those of its own and the character that ends it. */
export interface MadeParagraph {
  readonly runs: readonly { readonly text: string; readonly sprms?: readonly number[] }[];
  readonly end?: number;
  readonly endSprms?: readonly number[];
  readonly sprms?: readonly number[];
  readonly style?: number;
}

const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const utf16 = (text: string) => Array.from(text, (_, at) => u16(text.charCodeAt(at))).flat();

/** A modifier: number and operand. */
export const sprm = (number: number, ...operand: number[]): number[] => [...u16(number), ...operand];
export const IN_TABLE = sprm(0x2416, 1);
export const ROW_END = [...IN_TABLE, ...sprm(0x2417, 1)];
export const DELETED = sprm(0x0800, 1);

/** Where the cells of a row are, and their flags: 1 and 2 joined across, 0x60 and 0x20 down. */
export function cells(edges: readonly number[], flags: readonly number[] = []): number[] {
  const count = edges.length - 1;
  const each = Array.from({ length: count }, (_, index) => [
    ...u16(flags[index] ?? 0),
    ...new Array(18).fill(0),
  ]);
  const operand = [count, ...edges.flatMap(u16), ...each.flat()];
  return [...u16(0xd608), ...u16(operand.length + 1), ...operand];
}

/** A cell that ends its paragraph. */
export const cell = (text: string, sprms: readonly number[] = []): MadeParagraph => ({
  runs: [{ text, sprms }],
  end: 7,
  sprms: IN_TABLE,
});

/** The end of a row. */
export const rowEnd = (places: readonly number[], endSprms: readonly number[] = []): MadeParagraph => ({
  runs: [],
  end: 7,
  endSprms,
  sprms: [...ROW_END, ...places],
});

/** Options that few tests need. */
export interface MadeOptions {
  /** Writes all that stands before this paragraph in one byte a character. */
  readonly wideFrom?: number;
  readonly fonts?: readonly string[];
  readonly data?: readonly number[];
  readonly flags?: number;
  readonly version?: number;
}

/** A compound file with such a document. */
export function madeDoc(paragraphs: readonly MadeParagraph[], options: MadeOptions = {}): Uint8Array {
  const { wideFrom = 0, fonts = [], data = [], flags = 0, version = 0xc1 } = options;
  const text: number[] = [];
  const runs: { start: number; end: number; list: readonly number[] }[] = [];
  const blocks: { start: number; end: number; list: readonly number[] }[] = [];
  const narrow = { bytes: 0, length: 0 };
  let length = 0;
  for (const [
    index,
    { runs: own, end = 0x0d, endSprms = [], sprms = [], style = 0 },
  ] of paragraphs.entries()) {
    const start = TEXT + text.length;
    for (const { text: words, sprms: list = [] } of [
      ...own,
      { text: String.fromCharCode(end), sprms: endSprms },
    ]) {
      const from = TEXT + text.length;
      text.push(...(index < wideFrom ? Array.from(words, (_, at) => words.charCodeAt(at)) : utf16(words)));
      length += words.length;
      if (words !== "") runs.push({ start: from, end: TEXT + text.length, list });
    }
    if (index < wideFrom) Object.assign(narrow, { bytes: text.length, length });
    blocks.push({ start, end: TEXT + text.length, list: [...u16(style), ...sprms] });
  }
  const document = new Uint8Array(
    Math.max(4096, PAGE * (Math.ceil((TEXT + text.length) / PAGE) + runs.length + blocks.length)),
  );
  document.set(text, TEXT);
  let page = Math.ceil((TEXT + text.length) / PAGE);
  const pages = (parts: typeof runs, isCharacters: boolean) => {
    const first = page;
    for (const { start, end, list } of parts) {
      const at = PAGE - 2 - list.length - 2;
      const even = at - (at % 2);
      document.set([...u32(start), ...u32(end), even / 2], page * PAGE);
      const padded = list.length % 2 === 0 ? [...list, 0] : list;
      document.set(
        isCharacters ? [list.length, ...list] : [(padded.length + 1) / 2, ...padded],
        page * PAGE + even,
      );
      document[page * PAGE + PAGE - 1] = 1;
      page += 1;
    }
    const limits = [...parts.map(({ start }) => start), parts.at(-1)?.end ?? 0];
    return [...limits.flatMap(u32), ...parts.flatMap((_, index) => u32(first + index))];
  };
  const pieces =
    narrow.length === 0
      ? [...u32(0), ...u32(length), 0, 0, ...u32(TEXT), 0, 0]
      : [
          ...u32(0),
          ...u32(narrow.length),
          ...u32(length),
          0,
          0,
          ...u32((TEXT * 2) | 0x40000000),
          0,
          0,
          0,
          0,
          ...u32(TEXT + narrow.bytes),
          0,
          0,
        ];
  const names = fonts.map((name) => {
    const font = [...new Array(39).fill(0), ...utf16(`${name}\0`)];
    return [font.length, ...font];
  });
  const parts = new Map([
    [12, pages(runs, true)],
    [13, pages(blocks, false)],
    [15, [...u16(names.length), ...u16(0), ...names.flat()]],
    [33, [2, ...u32(pieces.length), ...pieces]],
  ]);
  const table: number[] = [];
  document.set([...u16(0xa5ec), ...u16(version)]);
  document.set(u16(flags), 10);
  document.set([14, 0], 32);
  document.set([22, 0], 62);
  document.set(u32(length), 64 + 12);
  document.set([93, 0], 152);
  for (const [index, bytes] of parts) {
    document.set([...u32(table.length), ...u32(bytes.length)], 154 + index * 8);
    table.push(...bytes);
  }
  return compound({ WordDocument: document, "0Table": Uint8Array.from(table), Data: Uint8Array.from(data) });
}

const TEXT = 1024;
const PAGE = 512;

/** A compound file with such streams, each of which is filled up to the size of a large one. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const named = Object.entries(streams).map(([name, bytes]) => ({
    name,
    bytes,
    sectors: Math.max(8, Math.ceil(bytes.length / PAGE)),
  }));
  const content = named.reduce((sum, { sectors }) => sum + sectors, 0);
  const tables = Math.ceil((content + 2) / 126);
  const file = new Uint8Array(PAGE * (1 + tables + 1 + content));
  const next = new Array(tables * 128).fill(0xffffffff);
  next.fill(0xfffffffd, 0, tables);
  next[tables] = 0xfffffffe;
  const entry = (name: string, type: number, start: number, size: number, sibling: number, child: number) => [
    ...utf16(name.padEnd(32, "\0")),
    ...u16(name.length * 2 + 2),
    type,
    1,
    ...u32(0xffffffff),
    ...u32(sibling),
    ...u32(child),
    ...new Array(36).fill(0),
    ...u32(start),
    ...u32(size),
    ...u32(0),
  ];
  let sector = tables + 1;
  const directory = [entry("Root Entry", 5, 0xfffffffe, 0, 0xffffffff, 1)];
  for (const [index, { name, bytes, sectors }] of named.entries()) {
    file.set(bytes, PAGE * (1 + sector));
    for (let at = 0; at < sectors; at += 1)
      next[sector + at] = at + 1 < sectors ? sector + at + 1 : 0xfffffffe;
    directory.push(
      entry(name, 2, sector, sectors * PAGE, index + 1 < named.length ? index + 2 : 0xffffffff, 0xffffffff),
    );
    sector += sectors;
  }
  file.set(directory.flat(), PAGE * (1 + tables));
  file.set(next.flatMap(u32), PAGE);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set([...u16(0x3e), ...u16(3), 0xfe, 0xff, ...u16(9), ...u16(6)], 24);
  file.set(
    [
      ...u32(0),
      ...u32(tables),
      ...u32(tables),
      ...u32(0),
      ...u32(4096),
      ...u32(0xfffffffe),
      ...u32(0),
      ...u32(0xfffffffe),
      ...u32(0),
    ],
    40,
  );
  file.set(
    [...Array.from({ length: 109 }, (_, index) => u32(index < tables ? index : 0xffffffff)).flat()],
    76,
  );
  return file;
}
