/** The columns of the intake sheet, and the words that stand in them. */
import type { FormColumn } from "../../tables/xlsx/form.js";
import type { IntakeDecision, IntakeKind } from "../types.js";

const column = (
  heading: string,
  width: number,
  use: FormColumn["use"] = "text",
  align: FormColumn["align"] = "left",
): FormColumn => ({ heading, width, use, align });

/** From left to right. */
export const SHEET_COLUMNS = {
  item: column("事项编号", 14),
  category: column("一级事项", 12, "text", "center"),
  name: column("二级事项", 18),
  kind: column("比对结果", 8, "text", "center"),
  fields: column("栏目", 12, "text", "center"),
  standard: column("目录现有", 40),
  page: column("来源所写", 40),
  decision: column("决定", 9, "edit", "center"),
  note: column("提示", 28),
  line: column("行号（勿改）", 24, "own"),
} as const satisfies Record<string, FormColumn>;

/** Which column. */
export type SheetKey = keyof typeof SHEET_COLUMNS;

/** In order. */
export const SHEET_KEYS = Object.keys(SHEET_COLUMNS) as readonly SheetKey[];

/** Name of the sheet. */
export const SHEET_NAME = "录入核对";

/** What each kind of line is called. */
export const KIND_WORDS: Readonly<Record<IntakeKind, string>> = {
  confirms: "相符",
  fills: "补充",
  contradicts: "不一致",
  adds: "新增",
};

/** What stands in the column 决定; a blank cell is not decided yet. */
export const DECISION_WORDS: Readonly<Record<IntakeDecision, string>> = {
  take: "采用",
  variant: "另记",
  skip: "不采用",
};
