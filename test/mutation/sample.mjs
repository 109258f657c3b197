/** Draws what of a room is mutated where the whole takes too long: eight lines here and there, the same ones for a seed. */
import { readdirSync, readFileSync } from "node:fs";

const LINES = 8;

/**
 * @param {string} folder such as `src/deadlines`
 * @param {number} share of its lines, between 0 and 1
 * @param {number} seed draws others
 * @returns {string[]} `src/deadlines/due.ts:17-24`, in the order of the files' names
 */
export function drawn(folder, share, seed) {
  const random = randomOf(seed);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return files.sort().flatMap((name) => {
    const count = readFileSync(`${folder}/${name}`, "utf8").split("\n").length;
    return Array.from({ length: Math.ceil(count / LINES) }, (_, at) => at * LINES + 1)
      .filter(() => random() < share)
      .map((from) => `${folder}/${name}:${from}-${Math.min(from + LINES - 1, count)}`);
  });
}

/** Mulberry32: numbers between 0 and 1, the same ones for a seed. */
function randomOf(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
