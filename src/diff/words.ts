/** Word by word: what changed inside a text. */
import { diffArrays } from "diff";

/** A run of a text: in both sides, only in the old one, or only in the new one. */
export interface WordEdit {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** More changed words than this are not worth finding: the texts have nothing to do with each other. */
const MAX_EDITS = 1_000;

/** Chinese writes no blanks between words; the segmenter knows them from its dictionary. */
const segmenter = () => new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Compares two texts word by word.
 *
 * @returns in order; the `same` and `removed` runs make up `old`, the `same` and `added` ones `now`
 */
export function wordEdits(old: string, now: string): WordEdit[] {
  const words = segmenter();
  const split = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);
  const runs = diffArrays(split(old), split(now), { maxEditLength: MAX_EDITS });
  const edits = runs?.map(({ value, added, removed }): WordEdit => {
    const kind = added ? "added" : removed ? "removed" : "same";
    return { kind, text: value.join("") };
  });
  return edits ?? wholly(old, now);
}

function wholly(old: string, now: string): WordEdit[] {
  return [
    { kind: "removed", text: old },
    { kind: "added", text: now },
  ];
}
