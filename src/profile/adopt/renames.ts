/** A body that goes by another name in every row where it stands has been renamed; in some rows, another body stands there. */
import type { PublishedRow } from "../../tables/read/published.js";
import type { BaseRow } from "./base.js";
import { sameLines, sameSetting } from "./lines.js";

/** A row of before beside what it is now. */
export interface EditedPair {
  readonly before: BaseRow;
  readonly row: PublishedRow;
}

/**
 * The roles that have another name now.
 *
 * @param isKnown whether a name is that of a role already: then another body took its place
 */
export function renamedRoles(
  pairs: readonly EditedPair[],
  isKnown: (name: string) => boolean,
): Map<string, string> {
  const news = new Map<string, string | null>();
  for (const { before, row } of pairs) {
    for (const [at, role] of before.values.subjects.entries()) {
      const name = nameNow(before, row, at);
      const first = news.get(role);
      news.set(
        role,
        first === undefined || (first !== null && name !== null && sameSetting(first, name)) ? name : null,
      );
    }
  }
  const found = [...news].flatMap(([role, name]) =>
    name === null || isKnown(name) ? [] : [[role, name] as const],
  );
  return new Map(found);
}

/** What stands in the place of a subject now; null where it still stands there, or nothing can be said. */
function nameNow({ subjects }: BaseRow, row: PublishedRow, at: number): string | null {
  if (row.raw.subjects === undefined || sameLines(row.subjects, subjects)) return null;
  const name = row.subjects[at];
  const others = subjects.every((one, index) => index === at || sameSetting(row.subjects[index] ?? "", one));
  return row.subjects.length === subjects.length && name !== undefined && others ? name : null;
}

/** A row whose subjects go by their new names. */
export function renamedRow(row: BaseRow, names: ReadonlyMap<string, string>): BaseRow {
  if (!row.values.subjects.some((role) => names.has(role))) return row;
  return {
    ...row,
    subjects: row.subjects.map((name, at) => names.get(row.values.subjects[at] ?? "") ?? name),
  };
}
