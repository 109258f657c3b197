/** A list of texts in which words are looked up: joined to one, so that the engine's own search does the work. */

/** Between two texts; no word contains it. */
const SEPARATOR = "\0";

/** Texts to look words up in. */
export interface Texts {
  readonly all: readonly string[];
  /** Which of the texts contain a word, by position, ascending. */
  having(word: string): readonly number[];
}

/** Prepares texts for look-ups. */
export function joinTexts(all: readonly string[]): Texts {
  const joined = all.join(SEPARATOR);
  let length = -1;
  const ends = all.map((text) => {
    length += text.length + 1;
    return length;
  });
  return {
    all,
    having(word) {
      const found: number[] = [];
      let position = 0;
      for (let at = joined.indexOf(word); at >= 0; at = joined.indexOf(word, ends[position])) {
        while ((ends[position] ?? joined.length) <= at) position++;
        found.push(position);
      }
      return found;
    },
  };
}
