/**
 * The numbers of the engine. Those of the curves are fitted to the development half (`npm run bench:map -- --fit`
 * prints them); the rest were chosen by hand there, and moving any of them by a quarter changes no figure of the
 * benchmark by more than a row or two.
 */
import type { Place } from "./signs.js";

/** How much the signs of a place count, all of them together. */
export type Weights = Readonly<Record<Place, number>>;

/** Coefficients of a logistic curve. */
export interface Curve {
  readonly bias: number;
  /** Of the domain's own support. */
  readonly support: number;
  /** Of its lead over the strongest other field. */
  readonly lead: number;
}

/** How a kind of row is judged. */
export interface Judgement {
  readonly weights: Weights;
  readonly curve: Curve;
  /** How far what lies outside all domains may have more support than the best domain, which then still covers. */
  readonly outweighed: number;
}

export const POWER_WEIGHTS: Weights = {
  name: 1,
  basis: 0.8,
  catalog: 0.2,
  wording: 0.4,
  department: 0.5,
  office: 0.4,
  duties: 0.3,
};

export const POWER_JUDGEMENT: Judgement = {
  weights: POWER_WEIGHTS,
  curve: { bias: -2.4, support: 4.5, lead: 1.1 },
  outweighed: 0.3,
};

/** An office may do much that no domain covers, and something that one does. */
const OFFICE_SCORE = { curve: { bias: -2.4, support: 4, lead: 0.5 }, outweighed: Number.POSITIVE_INFINITY };

/** An office is what it does; its name comes second. */
export const OFFICE_JUDGEMENT: Judgement = {
  weights: { name: 0, basis: 0, catalog: 0, wording: 0, duties: 1, office: 0.6, department: 0.5 },
  ...OFFICE_SCORE,
};

/** Where no duties are known, the name is all there is. */
export const NAME_ONLY_JUDGEMENT: Judgement = {
  weights: { name: 0, basis: 0, catalog: 0, wording: 0, duties: 0, office: 1, department: 1 },
  ...OFFICE_SCORE,
};

/** Likeness of an item's name from which it is a sign of its domain. */
export const WORDED = 0.3;

/** Score from which a domain is taken to cover a row at all; below it, none does. */
export const COVERED = 0.5;

/** Score from which a domain is named beside the first. */
export const NAMED = 0.05;

/** What an item is judged by, beside its words: each the share of doubt that it takes away. */
export const ITEM_WEIGHTS = {
  /** An instrument that only this item cites; one that many cite takes less. */
  instrument: 0.5,
  /** The same article of it. */
  article: 0.8,
  /** All words of the power in the item's category, name and content; part of them take as much less. */
  coverage: 0.6,
  /** The kind of act. */
  type: 0.3,
};

/**
 * Score of an item that is called exactly like the power, where no item of another domain is: high, and below the item that a
 * surely guessed domain has for it under another name.
 */
export const NAMESAKE = 0.8;

/** Likeness of names from which words are a reason. */
export const ALIKE = 0.1;

/** Score from which an item is proposed, and how many are. */
export const PROPOSED = 0.1;
export const MOST_ITEMS = 5;
