/** How Chinese text sounds: pinyin, initials, and a form in which what sounds alike is equal. */
import { PINYIN } from "./pinyin-table.js";

const HAN = /\p{Script=Han}/gu;

/** Code of the first syllable: the private use area, which no real text needs. */
const FIRST = 0xe000;

interface Reading {
  /** Without tone, `v` for ü. */
  readonly syllable: string;
  /** One character that stands for all syllables that sound alike. */
  readonly sound: string;
}

/**
 * Pinyin of a text, without tones and blanks: `dibao` for 低保.
 *
 * @param text any text; characters outside the 3,755 of GB 2312, level 1, are left as they are, and each other
 *   one is given its commonest reading
 */
export function pinyinOf(text: string): string {
  return replaceHan(text, ({ syllable }) => syllable);
}

/** Initials of a text: `sfz` for 身份证. As long as the text; see {@link pinyinOf} for what is left as it is. */
export function initialsOf(text: string): string {
  return replaceHan(text, ({ syllable }) => syllable.charAt(0));
}

/**
 * The sound of a text, to be compared with that of another: 底保 sounds as 低保 does. Tones make no difference, nor
 * what many speakers do not tell apart (z and zh, c and ch, s and sh; an and ang, en and eng, in and ing). As long as
 * the text; see {@link pinyinOf} for what is left as it is.
 */
export function soundOf(text: string): string {
  return replaceHan(text, ({ sound }) => sound);
}

function replaceHan(text: string, as: (reading: Reading) => string): string {
  readings ??= readTable(PINYIN);
  const known = readings;
  return text.replace(HAN, (character) => {
    const reading = known.get(character);
    return reading ? as(reading) : character;
  });
}

/** Read when first needed: a search for plain words never does. */
let readings: ReadonlyMap<string, Reading> | undefined;

function readTable(table: string): ReadonlyMap<string, Reading> {
  const read = new Map<string, Reading>();
  const sounds = new Map<string, string>();
  for (const line of table.trim().split("\n")) {
    const syllable = line.slice(0, line.search(HAN));
    const alike = syllable.replace(/^([zcs])h/u, "$1").replace(/([aei]n)g$/u, "$1");
    const sound = sounds.get(alike) ?? String.fromCharCode(FIRST + sounds.size);
    sounds.set(alike, sound);
    for (const character of line.slice(syllable.length)) read.set(character, { syllable, sound });
  }
  return read;
}
