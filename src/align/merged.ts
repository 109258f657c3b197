/** Rows that take several items in. */
import { foldedLetters } from "../text/fold.js";
import { cleanName } from "./clean.js";
import { isCoordinated, partsOfName, shortenedIn } from "./coordinated.js";
import type { AlignRow } from "./types.js";
import type { Worded } from "./wordings.js";

/** A further item counts as taken in from this share of its elements on, and from so many of them. */
const SHARE = 0.6;
const LEAST_ELEMENTS = 2;

/** A name that an element consists of is no chance from this length on. */
const LEAST_NAME = 4;

/** The texts of an item, folded to be looked up. */
export interface MergeKeys {
  readonly category: string;
  readonly name: string;
  readonly elements: readonly string[];
  /** Name and elements in every wording: what a row that stands for the item may say of it. */
  readonly own: ReadonlySet<string>;
}

/** {@link keyOf}, or what remembers its answers: the rows of a table have many elements in common. */
export type KeyOf = (text: string) => string;

/** Folds the texts of an item, and of its other wordings. */
export function mergeKeysOf(item: Worded, wordings: readonly Worded[]): MergeKeys {
  return {
    category: keyOf(item.category ?? ""),
    name: keyOf(item.name),
    elements: item.content.map(keyOf),
    own: new Set([item, ...wordings].flatMap(({ name, content }) => [name, ...content]).map(keyOf)),
  };
}

/** The elements of a row, folded to be looked up. */
export function elementKeysOf({ content }: AlignRow, keyOf: KeyOf): readonly string[] {
  return (content ?? []).slice(0, MOST_ELEMENTS).map(keyOf);
}

/**
 * The items that a row takes in beside the one it stands for: their name, or most of their elements, are among what the
 * row has beyond the item's own name and elements; or its name is theirs and the item's in one, as 部门预决算 is.
 *
 * @param content its elements, folded
 * @param own the item that the row stands for
 * @param others items of the same domain that no row of the table stands for
 * @returns positions in `others`, ascending
 */
export function mergedInto(
  { name }: AlignRow,
  content: readonly string[],
  own: MergeKeys,
  others: readonly MergeKeys[],
): readonly number[] {
  if (others.length === 0) return [];
  const title = (name ?? "").slice(0, LONGEST_NAME);
  const elements = new Set([...content, ...neighbours(content), ...title.split(CONJUNCTION).map(keyOf)]);
  const beyond = new Set([...elements].filter((element) => !own.own.has(element)));
  const stems = new Set([...beyond].map(stemOf));
  const parts = partsOfName(title.split(CONJUNCTION).map(keyOf).filter(Boolean), own.category);
  const near = others.filter(({ category }) => category === own.category);
  const shortened = shortenedIn(
    parts,
    own.name,
    near.map((other) => other.name),
  );
  const whole = parts.join("");
  const isNamed = (other: MergeKeys): boolean => {
    // 审核信息 stands in several categories: of another one, its name says nothing.
    const isClear =
      other.category === own.category || others.every((one) => one === other || one.name !== other.name);
    if (!isClear || other.name === own.name || other.name.length < LEAST_NAME) return false;
    if (beyond.has(other.name) || stems.has(stemOf(other.name))) return true;
    return (
      isContraction(whole, own.name, other.name) ||
      (other.category === own.category && (isCoordinated(parts, other.name) || shortened.has(other.name)))
    );
  };
  const named = new Set(others.filter(isNamed));
  // What a named item explains says nothing for another one with the same elements.
  const explained = new Set([...named].flatMap(({ elements: theirs }) => theirs));
  const isDescribed = (other: MergeKeys): boolean => {
    const found = other.elements.filter((element) => beyond.has(element) && !explained.has(element)).length;
    return found >= LEAST_ELEMENTS && found >= SHARE * other.elements.length;
  };
  return others.flatMap((other, at) => (named.has(other) || isDescribed(other) ? [at] : []));
}

/** What stands between names in one. */
const CONJUNCTION = /[、，,；;和及与/／（）()]/u;

/** More elements and longer names are no row of a list. */
const MOST_ELEMENTS = 500;
const LONGEST_NAME = 100;

/** 中标、成交结果 is one name, and stands in two elements where the mark between them separates. */
function neighbours(elements: readonly string[]): string[] {
  return elements.slice(1).map((element, at) => `${elements[at]}${element}`);
}

/** 中标结果公示 is called 中标结果. */
function stemOf(name: string): string {
  const stem = name.replace(/(?:公示|公告|信息|情况)$/u, "");
  return stem.length >= LEAST_NAME ? stem : name;
}

/**
 * Whether a name contracts two that differ in a part: 部门预决算 of 部门预算 and 部门决算, 就业、失业登记 of 就业登记 and
 * 失业登记. Both stand in it in order, and it has nothing else.
 */
function isContraction(title: string, own: string, other: string): boolean {
  if (own.length < LEAST_NAME) return false;
  if (title.length <= Math.max(own.length, other.length)) return false;
  if (!own.startsWith(other.slice(0, 1)) && !own.endsWith(other.slice(-2))) return false;
  const used = new Set<number>();
  for (const name of [own, other]) {
    const places = placesIn(title, name);
    if (places === null) return false;
    for (const at of places) used.add(at);
  }
  return used.size === title.length;
}

/** Where the characters of a name stand in a title, in order: as near to its end, and as near to its begin; null where they do not. */
function placesIn(title: string, name: string): readonly number[] | null {
  const forward = inOrder([...title], [...name]);
  const backward = inOrder([...title].reverse(), [...name].reverse());
  if (forward === null || backward === null) return null;
  return [...forward, ...backward.map((at) => title.length - 1 - at)];
}

function inOrder(title: readonly string[], name: readonly string[]): readonly number[] | null {
  const places: number[] = [];
  let from = 0;
  for (const character of name) {
    const at = title.indexOf(character, from);
    if (at < 0) return null;
    places.push(at);
    from = at + 1;
  }
  return places;
}

/** A text as it is looked up. */
export function keyOf(text: string): string {
  return foldedLetters(cleanName(text));
}
