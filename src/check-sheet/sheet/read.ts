/** Reads a filled-in check sheet: what a person changed in it, and what cannot be understood. */
import { assertArgument } from "../../model/argument.js";
import type { Finding } from "../../model/index.js";
import { GRIDS } from "../../model/shapes.js";
import type { Grid, GridRow } from "../../tables/read/grid.js";
import { findHeader } from "../../tables/read/header.js";
import { choicesOf, DECISIONS, type Decided, type Decision, lineKey } from "../model.js";
import { CHECK_WORDS } from "../words/index.js";
import { CHECK_KEYS, type CheckKey } from "./columns.js";
import { type CheckMark, readMark, writtenPrint } from "./mark.js";
import { type CellPlace, checkProblem } from "./problems.js";

/** A row in which a person decided something. */
export interface CheckEdit extends Decided {
  /** See `lineKey`. */
  readonly key: string;
  readonly about: string;
  readonly mark: CheckMark;
  /** Where its cells are. */
  readonly at: (column: CheckKey) => CellPlace;
}

/** What was read of a check sheet. */
export interface CheckEdits {
  /** False where the tables hold no check sheet. */
  readonly isSheet: boolean;
  readonly edits: readonly CheckEdit[];
  /** Row by row. */
  readonly problems: readonly Finding[];
}

const NEEDED: readonly CheckKey[] = ["decision", "about", "mark"];

/** A sheet is read whatever language it was written in. */
const WORDINGS = Object.values(CHECK_WORDS);

const HEADINGS = Object.fromEntries(
  CHECK_KEYS.map((key) => [key, WORDINGS.map(({ heading }) => heading[key])]),
) as unknown as Record<CheckKey, readonly string[]>;

/**
 * Reads the edits of a check sheet. Rows may be sorted, filtered or deleted.
 *
 * @param grids the tables of the file
 */
export function readCheckSheet(grids: readonly Grid[]): CheckEdits {
  assertArgument("readCheckSheet", grids, GRIDS);
  const edits: CheckEdit[] = [];
  const problems: Finding[] = [];
  let isSheet = false;
  for (const grid of grids) {
    const header = findHeader(grid, HEADINGS, NEEDED.length);
    if (!header || NEEDED.some((key) => header.missing.includes(key))) continue;
    isSheet = true;
    const columns = new Map(Array.from(header.columns, ([column, key]) => [key, column]));
    for (const row of grid.rows.slice((header.at.at(-1) ?? 0) + 1)) {
      const read = readRow(row, columns, grid.name);
      if (read && "rule" in read) problems.push(read);
      else if (read) edits.push(read);
    }
  }
  return { isSheet, edits, problems };
}

/** @returns null where nobody changed the row */
function readRow(
  row: GridRow,
  columns: ReadonlyMap<CheckKey, number>,
  table: string,
): CheckEdit | Finding | null {
  const text = (key: CheckKey) => row.cells[columns.get(key) ?? -1]?.text.trim() ?? "";
  const at = (key: CheckKey): CellPlace => ({ table, row: row.row, column: (columns.get(key) ?? 0) + 1 });
  if (CHECK_KEYS.every((key) => text(key) === "")) return null;
  const about = text("about");
  const mark = readMark(about, text("mark"));
  if (!mark) return checkProblem("check-row-changed", at("mark"));
  const decision = decisionOf(text("decision"));
  if (!decision || !choicesOf(mark.kind).includes(decision)) {
    const code = mark.kind === "discloser" ? "check-discloser-unknown" : "check-decision-unknown";
    return checkProblem(code, at("decision"), text("decision"));
  }
  const decided = { decision, value: text("value"), remark: text("remark") };
  if (decision === mark.decision && writtenPrint(decided) === mark.written) return null;
  return { key: lineKey({ kind: mark.kind, about }), about, mark, at, ...decided };
}

function decisionOf(word: string): Decision | null {
  const bare = word
    .replace(/[？?。]$/u, "")
    .replaceAll("’", "'")
    .trim();
  if (bare === "") return "open";
  const isNamed = (one: Decision) =>
    WORDINGS.some(({ decision }) => decision[one].toLowerCase() === bare.toLowerCase());
  return DECISIONS.find(isNamed) ?? null;
}
