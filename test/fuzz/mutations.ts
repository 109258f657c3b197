/** Ways to break a file: as transfers, programs and people with bad intentions do. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Random } from "./random.js";

/** Breaks a file. */
export type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const BYTES = [0x00, 0x01, 0x7f, 0x80, 0xff];
const SECTOR = 512;

/** Some bytes are others. */
const flip: Mutation = (bytes, random) => {
  const broken = bytes.slice();
  for (let count = 1 + random.below(8); count > 0; count -= 1)
    broken[random.below(broken.length)] = random.below(2) === 0 ? random.pick(BYTES) : random.below(256);
  return broken;
};

const truncate: Mutation = (bytes, random) => bytes.slice(0, 1 + random.below(bytes.length));

/** A part stands somewhere else, twice or not at all. */
const move: Mutation = (bytes, random) => {
  const start = random.below(bytes.length);
  const part = bytes.subarray(start, start + 1 + random.below(2_000));
  const rest =
    random.below(2) === 0 ? bytes : joined(bytes.subarray(0, start), bytes.subarray(start + part.length));
  const at = random.below(rest.length + 1);
  return random.below(3) === 0 ? rest.slice() : joined(rest.subarray(0, at), part, rest.subarray(at));
};

/** A number of four bytes is huge, small, or that of another place. */
const number: Mutation = (bytes, random) => {
  const broken = bytes.slice();
  const view = new DataView(broken.buffer);
  if (broken.length < 8) return broken;
  const at = random.below(broken.length - 4);
  const values = [
    0,
    1,
    0x7fffffff,
    0xfffffffe,
    0xffffffff,
    view.getUint32(random.below(broken.length - 4), true),
  ];
  view.setUint32(at, random.pick(values), true);
  return broken;
};

/** Sectors change places, and the tables that say which follows which go wrong. */
const sectors: Mutation = (bytes, random) => {
  const broken = bytes.slice();
  const count = Math.floor(broken.length / SECTOR);
  if (count < 3) return number(bytes, random);
  const sector = () => SECTOR * random.below(count);
  if (random.below(2) === 0) broken.copyWithin(sector(), sector(), sector() + SECTOR);
  else new DataView(broken.buffer).setUint32(sector() + 4 * random.below(128), random.below(count + 2), true);
  return broken;
};

/** Pieces are repeated up to this length: larger files only take longer. */
const LONG = 100_000;

const WORDS = [
  "",
  "-1",
  "0",
  "1",
  "999999999",
  "1e300",
  "NaN",
  "Infinity",
  "A1:XFD1048576",
  "\uFFFE",
  "&#xFFFF;",
  "..\\..\\x",
];

/** Tags, values and texts of markup are left out, repeated, or say something else. */
const markup: Mutation = (bytes, random) => {
  const text = strFromU8(bytes, true);
  const pieces = text.split(/(?<=>)|(?=<)/u);
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(pieces.length);
    const piece = pieces[at] ?? "";
    const ways = [
      () => "",
      () => piece.repeat(2 + random.below(Math.min(50, 1 + LONG / (piece.length + 1)))),
      () => piece.replace(/"[^"]*"/u, `"${random.pick(WORDS)}"`),
      () => piece.replace(/\d+/u, random.pick(WORDS)),
      () => `${piece}${random.pick(pieces)}`,
      () => random.pick(WORDS),
    ];
    pieces[at] = random.pick(ways)();
  }
  return strToU8(pieces.join(""), true);
};

/** A part of a package is broken, or its entry is. */
const parts: Mutation = (bytes, random) => {
  const entries = Object.entries(unzipSync(bytes));
  const at = random.below(entries.length);
  const changed = entries.map(([path, content], index): [string, Uint8Array] => {
    if (index !== at) return [path, content];
    const inside =
      content.length === 0 ? content : random.pick([markup, markup, markup, flip, truncate])(content, random);
    return random.below(8) === 0 ? [path.toUpperCase().replaceAll("/", "\\"), inside] : [path, inside];
  });
  const kept = random.below(10) === 0 ? changed.filter((_, index) => index !== at) : changed;
  const level = random.below(2) === 0 ? 0 : 6;
  return zipSync(Object.fromEntries(kept) as Zippable, { level });
};

const ANY: readonly Mutation[] = [flip, truncate, move, number];

/** By what holds a file together. */
export const MUTATIONS = {
  zip: [...ANY, parts, parts, parts, parts, parts],
  ole: [...ANY, sectors, sectors, number, number],
  text: [...ANY, markup, markup, markup],
} as const satisfies Record<string, readonly Mutation[]>;

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
