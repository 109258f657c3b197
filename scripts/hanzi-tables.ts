/** The tables of Chinese characters in src/text/, made from OpenCC's dictionary and from pinyin-pro. */
import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

const HEADER = "// Written by `npm run hanzi`; do not edit.\n";

/** pinyin-pro gives 簿 its rare reading. */
const READINGS: Readonly<Record<string, string>> = { 簿: "bu" };

/** Texts of the tables by path. */
export function hanziTables(): ReadonlyMap<string, string> {
  return new Map([
    ["src/text/traditional-table.ts", traditionalTable()],
    ["src/text/pinyin-table.ts", pinyinTable()],
  ]);
}

function traditionalTable(): string {
  const simplified = new Set([...standardCharacters(0xb0, 0xf7)]);
  const convert = Converter({ from: "t", to: "cn" });
  const pairs = Array.from({ length: 0xa000 - 0x4e00 }, (_, at) => String.fromCharCode(0x4e00 + at))
    .map((traditional) => [traditional, convert(traditional)] as const)
    .filter(([traditional, to]) => traditional !== to && simplified.has(to));
  const rows = (side: 0 | 1) => lines(pairs.map((pair) => pair[side]));
  return `${HEADER}
/**
 * Traditional characters, and below at the same place their simplified ones, for the simplified characters of GB 2312:
 * the character table of OpenCC (Apache-2.0).
 */
export const TRADITIONAL = \`
${rows(0)}
\`;

export const SIMPLIFIED = \`
${rows(1)}
\`;
`;
}

function pinyinTable(): string {
  const characters = [...standardCharacters(0xb0, 0xd7)];
  const syllables = [...new Set(characters.map(syllableOf))].sort();
  const readings = syllables.map(
    (syllable) => syllable + characters.filter((one) => syllableOf(one) === syllable).join(""),
  );
  return `${HEADER}
/** Each syllable with the characters of GB 2312, level 1 (the 3,755 commonest), that are read so, from pinyin-pro. */
export const PINYIN = \`
${readings.join("\n")}
\`;
`;
}

function syllableOf(character: string): string {
  return READINGS[character] ?? pinyin(character, { toneType: "none", v: true });
}

/** The Chinese characters in some rows of GB 2312, by the first byte of their codes. */
function* standardCharacters(first: number, last: number): Generator<string> {
  const decoder = new TextDecoder("gbk");
  for (let high = first; high <= last; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (/^\p{Script=Han}$/u.test(character)) yield character;
    }
}

/** Lines of 50 characters. */
function lines(characters: readonly string[]): string {
  return characters.join("").replace(/.{50}(?=.)/gu, "$&\n");
}
