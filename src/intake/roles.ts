/** The roles for which the names of bodies stand, places left out: 石狮市民政局 is a civil affairs bureau. */

import type { Level } from "../model/codes.js";
import type { Vocabulary } from "../model/data.js";
import { runsOf } from "../text/bigrams.js";
import type { Publisher } from "./types.js";

/** What stands before the name of a body: a place, or nothing. */
const PLACE = /(?:^|[省市州盟县区旗镇乡]|街道)$/u;
/** A name that begins with its level needs no place before it. */
const LEVEL = /^[省市州县区旗镇乡]/u;
/** An authority that names itself. */
const SELF: Readonly<Record<Level, string>> = {
  county: "county-government",
  township: "township",
  village: "village-committee",
};
/** So much of its name at least: 海坛片区管理局 of 平潭综合实验区海坛片区管理局. */
const LEAST_NAME = 4;

/**
 * The roles of names.
 *
 * @param publisher whose list it is
 * @returns null where some name stands for no role of the vocabulary: what is left would not be what the page says
 */
export function rolesOf(
  names: readonly string[],
  { subjects }: Pick<Vocabulary, "subjects">,
  publisher?: Publisher,
): string[] | null {
  const known = subjects
    .flatMap(({ code, term, aliases }) => [term, ...aliases].map((one) => ({ code, words: wordsOf(one) })))
    .sort((a, b) => b.words.length - a.words.length);
  const roles = names.map((name) => {
    const words = wordsOf(name);
    if (publisher && words.length >= LEAST_NAME && wordsOf(publisher.name).endsWith(words))
      return SELF[publisher.level];
    return known.find((one) => isNamed(words, one.words))?.code;
  });
  const found = roles.flatMap((role) => role ?? []);
  return found.length === names.length && found.length > 0 ? [...new Set(found)] : null;
}

function isNamed(name: string, known: string): boolean {
  if (!name.endsWith(known)) return false;
  return LEVEL.test(known) || PLACE.test(name.slice(0, name.length - known.length));
}

function wordsOf(text: string): string {
  return runsOf(text).join("");
}
