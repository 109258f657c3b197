/** Reads the decisions back from an intake sheet. Rows may be sorted, filtered or deleted. */
import { assertArgument, listOf, OBJECT } from "../../model/argument.js";
import type { Finding } from "../../model/finding.js";
import { GRIDS } from "../../model/shapes.js";
import type { Grid } from "../../tables/read/grid.js";
import { findHeader } from "../../tables/read/header.js";
import type { Decisions } from "../edits.js";
import type { IntakeDecision, IntakeLine } from "../types.js";
import { DECISION_WORDS, SHEET_COLUMNS, SHEET_KEYS, type SheetKey } from "./columns.js";

/** What was read of a sheet. */
export interface IntakeSheet {
  /** False where the tables hold no intake sheet. */
  readonly isSheet: boolean;
  readonly decisions: Decisions;
  /** Row by row; where there are any, nothing is written. */
  readonly problems: readonly Finding[];
}

/** Columns without which a table is no intake sheet. */
const NEEDED: readonly SheetKey[] = ["decision", "line"];

const HEADINGS = Object.fromEntries(
  SHEET_KEYS.map((key) => [key, [SHEET_COLUMNS[key].heading]]),
) as unknown as Record<SheetKey, readonly string[]>;

/**
 * Reads the decisions.
 *
 * @param grids the tables of the file
 * @param lines what can be decided about today; a row of the sheet that is none of them has been dealt with
 */
export function readIntakeSheet(grids: readonly Grid[], lines: readonly IntakeLine[]): IntakeSheet {
  assertArgument("readIntakeSheet", grids, GRIDS);
  assertArgument("readIntakeSheet", lines, listOf(OBJECT));
  const known = new Map(lines.map((line) => [line.id, line]));
  for (const grid of grids) {
    const header = findHeader(grid, HEADINGS, NEEDED.length);
    if (!header || NEEDED.some((key) => header.missing.includes(key))) continue;
    const columns = new Map(Array.from(header.columns, ([column, key]) => [key, column]));
    const decisions = new Map<string, IntakeDecision>();
    const problems: Finding[] = [];
    for (const { cells, row } of grid.rows.slice((header.at.at(-1) ?? 0) + 1)) {
      const text = (key: SheetKey) => cells[columns.get(key) ?? -1]?.text.trim() ?? "";
      const line = known.get(text("line"));
      const word = text("decision");
      if (!line || word === "") continue;
      const decision = WORDS.get(word);
      const isWrong = decision === undefined || (decision === "variant" && line.kind !== "contradicts");
      if (isWrong) problems.push(unknown(word, row, (columns.get("decision") ?? 0) + 1));
      else decisions.set(line.id, decision);
    }
    return { isSheet: true, decisions, problems };
  }
  return { isSheet: false, decisions: new Map(), problems: [] };
}

const WORDS: ReadonlyMap<string, IntakeDecision> = new Map(
  Object.entries(DECISION_WORDS).map(([decision, word]) => [word, decision as IntakeDecision]),
);

function unknown(word: string, line: number, column: number): Finding {
  return {
    rule: "sheet-decision-unknown",
    level: "error",
    file: null,
    position: { line, column },
    path: [],
    message: { zh: `“决定”在这一行不能是“${word}”`, en: `决定 cannot be “${word}” in this row` },
    hint: {
      zh: "选 采用 或 不采用；“另记”只用于不一致的行",
      en: "choose 采用 or 不采用; 另记 is for rows that contradict",
    },
  };
}
