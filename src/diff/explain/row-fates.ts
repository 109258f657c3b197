/** What became of rows of tables: as the catalog's redirects say of their ids, else as their content suggests. */
import type { Redirect } from "../../model/edition.js";
import { likelySuccessions } from "../likely.js";
import type { MatchedRow, RowMatch } from "../match-rows.js";
import { fates } from "./fates.js";
import { LIKELY } from "./likely-redirects.js";

/** Rows that belong together, and what became of those that stand alone; an id is the position of its match. */
export interface RowFates {
  readonly matches: readonly RowMatch[];
  readonly redirects: readonly Redirect[];
}

/** What became of one old row; places are positions in their tables. */
interface RowFate extends Pick<Redirect, "status" | "reason"> {
  readonly from: number;
  readonly to: readonly number[];
}

/**
 * Says what became of old rows.
 *
 * @param matches as rows were matched one to one; a row that was split is matched no longer
 * @param redirects what the catalog says became of ids
 */
export function rowFates(
  a: readonly MatchedRow[],
  b: readonly MatchedRow[],
  matches: readonly RowMatch[],
  redirects: readonly Redirect[],
): RowFates {
  const stated = statedFates(a, b, redirects);
  const told = new Set(stated.map(({ from }) => from));
  const likely = likelySuccessions(a, b, matches).flatMap(({ from, to }): RowFate[] =>
    from.map((one) => ({ from: one, to, status: from.length > 1 ? "merged" : "split", reason: LIKELY })),
  );
  const found = [...stated, ...likely.filter(({ from }) => !told.has(from))];
  const split = new Set(found.flatMap(({ from, status }) => (status === "split" ? [from] : [])));
  const apart = matches.flatMap((one): RowMatch[] =>
    one.a !== null && one.b !== null && split.has(one.a)
      ? [
          { a: one.a, b: null, score: 0 },
          { a: null, b: one.b, score: 0 },
        ]
      : [one],
  );
  const idOf = (side: "a" | "b", at: number) => String(apart.findIndex((one) => one[side] === at));
  const alone = new Set(apart.flatMap((one) => (one.a !== null && one.b === null ? [one.a] : [])));
  return {
    matches: apart,
    redirects: found
      .filter(({ from }) => alone.has(from))
      .map(({ from, to, status, reason }) => ({
        id: idOf("a", from),
        status,
        to: to.map((at) => idOf("b", at)),
        reason,
      })),
  };
}

/** What redirects say of the rows whose ids the other table does not have. */
function statedFates(
  a: readonly MatchedRow[],
  b: readonly MatchedRow[],
  redirects: readonly Redirect[],
): RowFate[] {
  const places = new Map(b.flatMap(({ id }, at) => (id === null ? [] : [[id, at] as const])));
  const fate = fates(redirects, (id) => places.has(id));
  return a.flatMap(({ id }, from): RowFate[] => {
    if (id === null || places.has(id)) return [];
    const { redirect, targets } = fate(id);
    const to = targets.flatMap((target) => places.get(target) ?? []);
    // Where none of its targets is in the table, it has gone from it all the same.
    return redirect && (to.length > 0 || redirect.status === "withdrawn")
      ? [{ from, to, status: redirect.status, reason: redirect.reason }]
      : [];
  });
}
