/** A site's columns held against those that its list needs. */
import { assertArgument } from "../model/argument.js";
import { COLUMNS_NAMED } from "../model/shapes.js";
import { type Bag, bagOf, likeness } from "../text/bag.js";
import type { NeededColumn } from "./tree.js";

/** A column of a site, as its export states it. */
export interface SiteColumn {
  /** Names from the first level down. */
  readonly path: readonly string[];
  /** Row of the export, from 1. */
  readonly row: number;
}

/** A column that is needed, and the one of the site that serves it. */
export interface ColumnMatch {
  readonly needed: NeededColumn;
  readonly found: SiteColumn;
  /** 1 where the names of the last level, and those above as far as both have them, are the same. */
  readonly likeness: number;
}

/** What a comparison found. */
export interface ColumnComparison {
  readonly matches: readonly ColumnMatch[];
  /** Needed, and not on the site. */
  readonly missing: readonly NeededColumn[];
  /** On the site at the last level, and asked for by no item of the list. */
  readonly further: readonly SiteColumn[];
}

/** Likeness from which a column is taken for a needed one under another name. */
const ALIKE = 0.6;
/** The last level says most; those above tell apart what has the same name (政策法规文件). */
const OWN_NAME = 0.6;

/**
 * Compares column by column (逐项对照). Each column of the site serves one needed column, the most alike first.
 *
 * @param needed as {@link portalColumns} makes them
 * @param site the exported columns; those that contain others are compared only where exactly they are needed
 */
export function compareColumns(
  needed: readonly NeededColumn[],
  site: readonly SiteColumn[],
): ColumnComparison {
  assertArgument("compareColumns", needed, COLUMNS_NAMED);
  assertArgument("compareColumns", site, COLUMNS_NAMED);
  const asked = new Set(needed.map(({ path }) => JSON.stringify(path)));
  const isLeaf = (one: SiteColumn) => !site.some((other) => other !== one && contains(one, other));
  // A profile may give a domain a column that has others below it.
  const leaves = site.filter((one) => asked.has(JSON.stringify(one.path)) || isLeaf(one));
  const texts = leaves.map((leaf) => textsOf(leaf.path));
  const pairs = needed.flatMap((column, at) => {
    const own = textsOf(column.path);
    return texts.flatMap((other, leaf) => {
      const likeness = likenessOf(own, other);
      return likeness >= ALIKE ? [{ at, leaf, likeness }] : [];
    });
  });
  const servedBy = new Map<number, { readonly leaf: number; readonly likeness: number }>();
  const taken = new Set<number>();
  for (const { at, leaf, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (servedBy.has(at) || taken.has(leaf)) continue;
    servedBy.set(at, { leaf, likeness });
    taken.add(leaf);
  }
  return {
    matches: needed.flatMap((column, at): ColumnMatch[] => {
      const match = servedBy.get(at);
      const found = match && leaves[match.leaf];
      return match && found ? [{ needed: column, found, likeness: match.likeness }] : [];
    }),
    missing: needed.filter((_, at) => !servedBy.has(at)),
    further: leaves.filter(
      (one, leaf) => !taken.has(leaf) && !leaves.some((other, at) => taken.has(at) && contains(other, one)),
    ),
  };
}

function contains(outer: SiteColumn, inner: SiteColumn): boolean {
  return (
    inner.path.length > outer.path.length && outer.path.every((name, level) => inner.path[level] === name)
  );
}

interface Texts {
  readonly name: Bag;
  readonly above: Bag;
}

function textsOf(path: readonly string[]): Texts {
  return { name: bagOf(path.at(-1) ?? ""), above: bagOf(path.slice(0, -1).join("、")) };
}

function likenessOf(a: Texts, b: Texts): number {
  const name = likeness(a.name, b.name);
  if (a.above.size === 0 || b.above.size === 0) return name;
  // Rounded, so that what differs by the order of a sum alone counts as equal.
  return Number((OWN_NAME * name + (1 - OWN_NAME) * likeness(a.above, b.above)).toFixed(6));
}
