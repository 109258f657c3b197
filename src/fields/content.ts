/** Content elements (公开内容要素) compared: what stands there in other words, joined or divided is not gone. */
import { pairAlike } from "./alike.js";
import { compareElements, type ElementFacts } from "./elements.js";
import type { Knowledge } from "./knowledge.js";
import { coversToo, holds, isOptional, says, sayTogether, type Wording } from "./wording.js";

/** Two elements of which one became the other; both may have others too, where elements were joined or divided. */
type ElementPair = ElementFacts<string>["pairs"][number];

/** What happened to the elements; of those that became others, the ones in other words. */
export interface ContentFacts extends ElementFacts<string> {
  /** Those that became others of the same words, set differently. */
  readonly typographic: readonly ElementPair[];
  /** Those gone that the standard leaves to the locality. */
  readonly optional: readonly string[];
}

/** Compares two lists of content elements. */
export function compareContent(
  old: readonly string[],
  now: readonly string[],
  { readElement, wordingOf }: Pick<Knowledge, "readElement" | "wordingOf">,
): ContentFacts {
  const facts = compareElements(
    old,
    now,
    (element) => element,
    (olds, news) => pairAlike(olds, news, readElement),
  );
  const typographic = facts.pairs.filter(
    (pair) => readElement(pair.old).letters === readElement(pair.new).letters,
  );
  const alike = facts.pairs.filter((pair) => !typographic.includes(pair));
  const more = otherWays(facts, alike, wordingOf);
  const dropped = facts.dropped.filter((one) => !more.some((pair) => pair.old === one));
  const added = facts.added.filter(
    (one) => !more.some((pair) => pair.new === one || pair.parts?.includes(one)),
  );
  // No spread: engines are slow to copy what is replaced, and whole catalogs pass through here.
  return {
    old,
    new: now,
    dropped: dropped.filter((one) => !isOptional(one)),
    optional: dropped.filter(isOptional),
    added,
    pairs: more.length === 0 ? alike : [...alike, ...more.map((pair) => ({ old: pair.old, new: pair.new }))],
    typographic,
    reordered: facts.reordered,
  };
}

/** A pair of which the new side may be several elements put together. */
interface FoundPair extends ElementPair {
  readonly parts?: readonly string[];
}

/** What is left of both sides, paired where one says the other in ways that likeness alone does not see. */
function otherWays(
  { dropped, added }: Pick<ContentFacts, "dropped" | "added">,
  alike: readonly ElementPair[],
  wordingOf: (text: string) => Wording,
): FoundPair[] {
  const joined = dropped.flatMap((one): FoundPair[] => {
    const wanted = wordingOf(one);
    const found =
      added.find((other) => says(wordingOf(other), wanted)) ??
      alike.find((pair) => coversToo(wordingOf(pair.new), wanted))?.new;
    if (found !== undefined) return [{ old: one, new: found }];
    const parts = [...alike.map((pair) => pair.new), ...added];
    return sayTogether(parts.map(wordingOf), wanted) ? [{ old: one, new: parts.join("；"), parts }] : [];
  });
  const divided = added.flatMap((one): FoundPair[] => {
    const part = wordingOf(one);
    const whole = [...alike, ...joined].find((pair) => holds(part, wordingOf(pair.old)));
    return whole ? [{ old: whole.old, new: one }] : [];
  });
  return [...joined, ...divided];
}
