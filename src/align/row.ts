/** A published row as alignment reads it. */
import { fold } from "../text/fold.js";
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

/** Key of a row's category: rows of one table that have the same stand together; empty where there is none. */
export function categoryKey({ category }: AlignRow): string {
  return fold(category ?? "").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Which rows stand in which table: positions of rows by the name of the table, in order. */
export function tablesOf(rows: readonly AlignRow[]): ReadonlyMap<string, readonly number[]> {
  const tables = new Map<string, number[]>();
  rows.forEach(({ at }, position) => {
    const table = at?.table ?? "";
    const positions = tables.get(table);
    if (positions) positions.push(position);
    else tables.set(table, [position]);
  });
  return tables;
}
