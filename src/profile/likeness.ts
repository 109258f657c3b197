/** How alike a local addition and a national item are. */
import type { CatalogItem } from "../catalog/index.js";
import { bagOf, likeness } from "../text/bag.js";
import { fold } from "../text/fold.js";
import { namedInFull } from "../text/named.js";

/** What is compared of both. */
interface Named {
  readonly category: string | null;
  readonly name: string;
  readonly content: readonly string[];
}

/** Likeness from which a person should look: half of it the name, half the content. */
const ALIKE = 0.75;
/** Likeness of names from which a person should look: of their pairs of characters, or of their characters and some pairs. */
const PAIRS_ALIKE = 0.65;
const [SOME_PAIRS, CHARACTERS_ALIKE] = [0.4, 0.75];

/** The item that an addition probably is, under its name or one near it; undefined where none is like it. */
export function nearestItem(addition: Named, items: readonly CatalogItem[]): CatalogItem | undefined {
  const times = new Map<string, number>();
  for (const { name } of items) times.set(name, (times.get(name) ?? 0) + 1);
  const scored = items.flatMap((item) => {
    // Of 办事指南, which every category has, the name says nothing.
    const isTelling = item.category === addition.category || times.get(item.name) === 1;
    const byName = isTelling ? likeness(bagOf(addition.name), bagOf(item.name)) : 0;
    const whole = likenessTo(addition, item);
    const isNear =
      byName >= PAIRS_ALIKE ||
      (byName >= SOME_PAIRS && sharedCharacters(addition.name, item.name) >= CHARACTERS_ALIKE);
    return isNear || whole >= ALIKE ? [{ item, score: Math.max(byName, whole) }] : [];
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.item;
}

/** 河湖排污口审批 is 入河排污口设置审批 with a word put between and another one before. */
function sharedCharacters(a: string, b: string): number {
  const [one, other] = [new Set(fold(a)), new Set(fold(b))];
  const shared = [...one].filter((character) => other.has(character)).length;
  return shared / Math.sqrt(one.size * other.size);
}

/** @returns 0 to 1; 1 where category and name are the same but for their setting */
function likenessTo(addition: Named, item: Named): number {
  if (fold(namedInFull(addition)) === fold(namedInFull(item))) return 1;
  const content = likeness(bagOf(addition.content.join("\n")), bagOf(item.content.join("\n")));
  return (likeness(bagOf(addition.name), bagOf(item.name)) + content) / 2;
}
