/** The columns of the check sheet. */
import type { FormColumn } from "../../tables/xlsx/form.js";

const column = (
  width: number,
  use: FormColumn["use"] = "text",
  align: FormColumn["align"] = "left",
): Omit<FormColumn, "heading"> => ({ width, use, align });

/** From left to right; the tool's own stand last, outside the printed area. */
export const CHECK_COLUMNS = {
  domain: column(10, "text", "center"),
  title: column(24),
  why: column(14),
  shown: column(48),
  seen: column(18),
  decision: column(12, "edit", "center"),
  value: column(36, "edit"),
  remark: column(18, "edit"),
  about: column(20, "own"),
  mark: column(20, "own"),
} as const satisfies Record<string, Omit<FormColumn, "heading">>;

/** Which column of the check sheet. */
export type CheckKey = keyof typeof CHECK_COLUMNS;

/** In order. */
export const CHECK_KEYS = Object.keys(CHECK_COLUMNS) as readonly CheckKey[];
