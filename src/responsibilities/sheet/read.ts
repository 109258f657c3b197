/** Reads an edited mapping sheet: only what a person changed in it, and what cannot be understood. */
import { assertArgument, assertFields } from "../../model/argument.js";
import type { Finding } from "../../model/index.js";
import type { MappingLink, MappingState } from "../../model/mapping.js";
import { GRIDS, KEYS } from "../../model/shapes.js";
import type { Grid, GridRow } from "../../tables/read/grid.js";
import { findHeader } from "../../tables/read/header.js";
import { officesIn } from "../../text/office-name.js";
import type { MappingEdit } from "../mapping/edits.js";
import { line } from "../mapping/keys.js";
import { DECISION_WORDS, SHEET_COLUMNS, SHEET_KEYS, type SheetKey } from "./columns.js";
import { type Mark, readMark, remarkPrint, rowPrint } from "./mark.js";
import { oncePerName, sheetProblem } from "./problems.js";

/** What drop-downs offer. */
export interface SheetChoices {
  /** Keys of the powers of today. */
  readonly powers: ReadonlySet<string>;
  /** Names of the offices of today. */
  readonly offices: ReadonlySet<string>;
  /** Gives the name of an office that a person spelled otherwise. */
  readonly nameOf?: (written: string) => string;
}

/** How to read a sheet. */
export interface ReadSheetOptions extends SheetChoices {
  /** Whether the sheet is all there is: decisions and remarks that it was written with are read as edits too. */
  readonly whole?: boolean;
}

/** What was read of a sheet. */
export interface SheetEdits {
  /** False where the tables hold no mapping sheet. */
  readonly isSheet: boolean;
  readonly edits: readonly MappingEdit[];
  /** Row by row; where there are any, the sheet must not be overwritten. */
  readonly problems: readonly Finding[];
}

/** Columns without which a table is no mapping sheet. */
const NEEDED: readonly SheetKey[] = ["decision", "item", "mark"];

/**
 * Reads the edits of a mapping sheet. Rows may be sorted, filtered, deleted or doubled.
 *
 * @param grids the tables of the file
 */
export function readMappingSheet(grids: readonly Grid[], choices: ReadSheetOptions): SheetEdits {
  assertArgument("readMappingSheet", grids, GRIDS);
  assertFields("readMappingSheet", choices, { powers: KEYS, offices: KEYS });
  for (const grid of grids) {
    const header = findHeader(grid, HEADINGS, NEEDED.length);
    if (!header || NEEDED.some((key) => header.missing.includes(key))) continue;
    const columns = new Map(Array.from(header.columns, ([column, key]) => [key, column]));
    const rows = grid.rows.slice((header.at.at(-1) ?? 0) + 1).map((row) => rowOf(row, columns, choices));
    return {
      isSheet: true,
      edits: rows.flatMap(({ edit }) => edit ?? []),
      problems: oncePerName(rows.flatMap(({ problems }) => problems)),
    };
  }
  return { isSheet: false, edits: [], problems: [] };
}

const HEADINGS = Object.fromEntries(
  SHEET_KEYS.map((key) => [key, [SHEET_COLUMNS[key].heading]]),
) as unknown as Record<SheetKey, readonly string[]>;

interface ReadRow {
  readonly edit?: MappingEdit;
  readonly problems: readonly Finding[];
}

function rowOf(row: GridRow, columns: ReadonlyMap<SheetKey, number>, choices: ReadSheetOptions): ReadRow {
  const text = (key: SheetKey) => row.cells[columns.get(key) ?? -1]?.text.trim() ?? "";
  const fault = (code: Parameters<typeof sheetProblem>[0], key: SheetKey, detail = "") =>
    sheetProblem(code, row.row, (columns.get(key) ?? 0) + 1, detail);
  const item = text("item");
  const link = linkOf(text);
  const mark = readMark(text("mark"));
  if (!mark || mark.row !== rowPrint(item, link)) return { problems: [fault("sheet-row-changed", "mark")] };
  const decided = decisionOf(text("decision"), choices.whole ? UNDECIDED : mark);
  if (decided === undefined) {
    return { problems: [fault("sheet-decision-unknown", "decision", text("decision"))] };
  }
  const power = line(text("pickPower"));
  const office = officePicked(line(text("pickOffice")), choices);
  const isBlank = link.power === undefined && link.office === undefined;
  const problems = [
    ...(power === "" || choices.powers.has(power) ? [] : [fault("sheet-power-unknown", "pickPower", power)]),
    ...(office === "" ||
    choices.offices.has(office) ||
    officesIn(office).every((one) => choices.offices.has(one))
      ? []
      : [fault("sheet-office-unknown", "pickOffice", office)]),
    ...(isBlank && power + office === "" && (decided === "confirmed" || decided === "rejected")
      ? [fault("sheet-nothing-proposed", "decision", text("decision"))]
      : []),
  ];
  if (problems.length > 0) return { problems };
  const remark = text("remark");
  const edit: MappingEdit = {
    item,
    link: { ...link, state: mark.state },
    ...(decided === null ? {} : { decision: decided }),
    ...(power === "" ? {} : { power }),
    ...(office === "" ? {} : { office }),
    ...(remarkPrint(remark) === (choices.whole ? UNDECIDED : mark).remark ? {} : { remark }),
  };
  return isEdit(edit) ? { edit, problems: [] } : { problems: [] };
}

/** The office that was picked, by the name that the agency gives it. */
function officePicked(written: string, { offices, nameOf }: SheetChoices): string {
  if (written === "" || offices.has(written) || !nameOf) return written;
  const name = nameOf(written);
  const isKnown = officesIn(name).every((one) => offices.has(one));
  return isKnown ? name : written;
}

function isEdit({ decision, power, office, remark }: MappingEdit): boolean {
  return [decision, power, office, remark].some((value) => value !== undefined);
}

/** The link of a row as it was written. */
function linkOf(text: (key: SheetKey) => string): Omit<MappingLink, "state"> {
  const power = text("power");
  const office = text("office");
  const score = Number(text("score"));
  const reasons = text("reasons").split("\n").filter(Boolean);
  return {
    ...(power === "" ? {} : { power: line(power) }),
    ...(office === "" ? {} : { office: line(office) }),
    ...(text("score") === "" || Number.isNaN(score) ? {} : { score }),
    ...(reasons.length === 0 ? {} : { reasons }),
  };
}

/** What every row is compared with where the sheet is all there is. */
const UNDECIDED = { state: "proposed", doubtful: false, remark: remarkPrint("") } as const;

/** The new decision; null where it is that which was written; undefined where the word is none of ours. */
function decisionOf(
  word: string,
  { state, doubtful }: Pick<Mark, "state" | "doubtful">,
): MappingState | null | undefined {
  const bare = word.replace(/[？?]$/u, "").trim();
  const states = Object.entries(DECISION_WORDS) as [MappingState, string][];
  const found = bare === "" ? "proposed" : states.find(([, known]) => known === bare)?.[0];
  if (found === undefined) return undefined;
  const isConfirmedAgain = doubtful && !/[？?]$/u.test(word) && bare !== "";
  return found === state && !isConfirmedAgain ? null : found;
}
