/** What of a query an item contains, for people to see why it was found. */
import type { Corpus } from "./corpus.js";
import type { Term } from "./terms.js";

interface Piece {
  readonly text: string;
  readonly start: number;
}

/**
 * The forms of terms that an item contains.
 *
 * @param at position of the item in the corpus
 * @returns in the order of the query, pairs of characters joined where the item has them joined, none within another
 */
export function matchedIn(at: number, terms: readonly Term[], { fields }: Corpus): readonly string[] {
  const own = fields.map(({ texts, textOf }) => {
    const text = textOf[at] ?? -1;
    return {
      text: texts("text").all[text] ?? "",
      spelt: (spelling: "sound" | "initials") => texts(spelling).all[text] ?? "",
    };
  });
  const has = (text: string) => own.some((one) => one.text.includes(text));
  const pieces = terms.flatMap(({ forms, start }): Piece[] => {
    for (const { text, spelling } of forms) {
      if (spelling === "pinyin") continue;
      for (const one of own) {
        const found = (spelling === "text" ? one.text : one.spelt(spelling)).indexOf(text);
        if (found >= 0) return [{ text: one.text.slice(found, found + text.length), start }];
      }
    }
    return [];
  });
  const texts = join(pieces, has).map(({ text }) => text);
  return [...new Set(texts)].filter((text) => !texts.some((other) => other !== text && other.includes(text)));
}

/** Joins pairs that overlap in the query, 失业 and 业登, where the whole stands in the item too. */
function join(pieces: readonly Piece[], has: (text: string) => boolean): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const overlaps =
      last && piece.start === last.start + last.text.length - 1 && last.text.endsWith(piece.text.charAt(0));
    const whole = overlaps ? last.text + piece.text.slice(1) : "";
    if (last && overlaps && has(whole)) joined[joined.length - 1] = { text: whole, start: last.start };
    else joined.push(piece);
  }
  return joined;
}
