/** The columns of the check sheet, and the words that stand in them. */
import type { FormColumn } from "../../tables/xlsx/form.js";
import type { Decision } from "../model.js";

const column = (
  heading: string,
  width: number,
  use: FormColumn["use"] = "text",
  align: FormColumn["align"] = "left",
): FormColumn => ({ heading, width, use, align });

/** From left to right; the tool's own stand last, outside the printed area. */
export const CHECK_COLUMNS = {
  domain: column("领域", 10, "text", "center"),
  title: column("公开事项", 24),
  why: column("要决定什么", 14),
  shown: column("目录现在写的", 48),
  seen: column("公开页面", 18),
  decision: column("决定", 8, "edit", "center"),
  value: column("改为", 36, "edit"),
  remark: column("备注", 18, "edit"),
  about: column("编号（勿改）", 20, "own"),
  mark: column("校验码（勿改）", 20, "own"),
} as const satisfies Record<string, FormColumn>;

/** Which column of the check sheet. */
export type CheckKey = keyof typeof CHECK_COLUMNS;

/** In order. */
export const CHECK_KEYS = Object.keys(CHECK_COLUMNS) as readonly CheckKey[];

/** The columns in order. */
export const CHECK_FORM: readonly FormColumn[] = CHECK_KEYS.map((key) => CHECK_COLUMNS[key]);

/** Names of the sheets. */
export const CHECK_SHEETS = {
  open: "待决定",
  advised: "建议处理",
  decided: "已决定",
  help: "填写说明",
} as const;

/** What stands in the column 决定. */
export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  agrees: "相符",
  change: "改为",
  exclude: "不列入",
  open: "待定",
};
