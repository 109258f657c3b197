/** Whether an element of the standard (公开内容要素) stands in a local row, under whatever words. */
import { bigramsOf, cosine, vectorOf } from "../text/bigrams.js";
import { fold } from "../text/fold.js";
import { toSimplified } from "../text/traditional.js";

/** Likeness from which two wordings are taken for one element. */
const ALIKE = 0.55;

/** What an element may say besides its name: numbering, brackets, 信息 and the like. */
const BESIDES = /[\s\p{P}\p{S}\d]+|信息|情况|相关|有关|等/gu;

/** The elements of the standard that no element of the row says. */
export function droppedElements(standard: readonly string[], local: readonly string[]): string[] {
  const bare = local.map(bared);
  const whole = bare.join("\n");
  const vectors = bare.map((text) => vectorOf(bigramsOf(text), () => 1));
  return standard.filter((element) => {
    const wanted = bared(element);
    if (whole.includes(wanted)) return false;
    const vector = vectorOf(bigramsOf(wanted), () => 1);
    return !vectors.some((other) => cosine(vector, other) >= ALIKE);
  });
}

function bared(text: string): string {
  return toSimplified(fold(text)).replace(BESIDES, "");
}
