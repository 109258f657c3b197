/** A published row as alignment reads it. */
import { foldedLetters } from "../text/fold.js";
import type { Texts } from "./parts.js";
import type { AlignRow } from "./types.js";

/** 石狮市, 福建省石狮市, 大英县玉峰镇: what a local authority's name begins with. */
const PLACES = /^(?:\p{Script=Han}{2,8}?(?:自治州|自治县|街道|[省市州盟县区旗镇乡])){1,4}/u;

/** The texts of a row, the places that its subjects are named after taken out of its names. */
export function textsOf({ category, name, content, basis, subjects }: AlignRow): Texts {
  const places = (subjects ?? []).flatMap((subject) => PLACES.exec(subject.trim())?.[0] ?? []);
  const without = (text: string) => places.reduce((left, place) => left.replaceAll(place, ""), text);
  return {
    domain: "",
    category: without(category ?? ""),
    name: without(name ?? ""),
    content: content ?? [],
    basis: basis ?? [],
  };
}

/** A row whose 一级事项 names its domain: what is its category then stands before the name, if anywhere. */
export function belowDomain(row: AlignRow): AlignRow {
  const [category, ...name] = (row.name ?? "").split("/");
  return name.length === 0
    ? { ...row, category: null }
    : { ...row, category: category ?? null, name: name.join("/") };
}

/** Key of a row's category: rows of one table that have the same stand together; empty where there is none. */
export function categoryKey({ category }: AlignRow): string {
  return foldedLetters(category ?? "");
}

/** Rows that are weighed together. */
export interface AlignTable {
  readonly name: string;
  /** Positions of its rows among all rows, in order. */
  readonly positions: readonly number[];
}

/** Some ten times the items of the largest domain: what is longer is aligned part by part, in memory that does not grow. */
const MOST_ROWS = 1000;

/** Which rows stand in which table. */
export function tablesOf(rows: readonly AlignRow[]): readonly AlignTable[] {
  const last = new Map<string, number[]>();
  const tables: { name: string; positions: number[] }[] = [];
  rows.forEach(({ at }, position) => {
    const name = at?.table ?? "";
    const positions = last.get(name);
    if (positions && positions.length < MOST_ROWS) positions.push(position);
    else {
      const begun = [position];
      last.set(name, begun);
      tables.push({ name, positions: begun });
    }
  });
  return tables;
}
