/** How alike a local addition and a national item are. */
import { bagOf, likeness } from "../text/bag.js";
import { fold } from "../text/fold.js";

/** What is compared of both. */
interface Named {
  readonly category: string;
  readonly name: string;
  readonly content: readonly string[];
}

/** Likeness from which a person should look: half of it the name, half the content. */
export const ALIKE = 0.75;

/** @returns 0 to 1; 1 where category and name are the same but for their setting */
export function likenessTo(addition: Named, item: Named): number {
  if (fold(addition.category + addition.name) === fold(item.category + item.name)) return 1;
  const content = likeness(bagOf(addition.content.join("\n")), bagOf(item.content.join("\n")));
  return (likeness(bagOf(addition.name), bagOf(item.name)) + content) / 2;
}

/** Likeness of the names alone: the part of the shorter one that stands in the other. */
export function nameLikeness(a: string, b: string): number {
  return likeness(bagOf(a), bagOf(b));
}
