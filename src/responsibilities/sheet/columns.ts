/** The columns of the mapping sheet, and the words that stand in them. */
import type { MappingState } from "../../model/mapping.js";
import type { FormColumn } from "../../tables/xlsx/form.js";

const column = (
  heading: string,
  width: number,
  use: FormColumn["use"] = "text",
  align: FormColumn["align"] = "left",
): FormColumn => ({ heading, width, use, align });

/** From left to right; the tool's own stand last, outside the printed area. */
export const SHEET_COLUMNS = {
  domain: column("领域", 10, "text", "center"),
  category: column("一级事项", 12, "text", "center"),
  name: column("二级事项", 18),
  power: column("建议职权", 28),
  type: column("职权类型", 8, "text", "center"),
  office: column("承办机构", 14, "text", "center"),
  grade: column("把握", 4, "text", "center"),
  score: column("得分", 6, "text", "center"),
  reasons: column("理由", 32),
  decision: column("决定", 9, "edit", "center"),
  pickPower: column("改选职权", 22, "edit"),
  pickOffice: column("改选机构", 14, "edit"),
  remark: column("备注", 14, "edit"),
  note: column("提示", 16),
  item: column("事项编号（勿改）", 24, "own"),
  mark: column("校验码（勿改）", 18, "own"),
} as const satisfies Record<string, FormColumn>;

/** Which column of the mapping sheet. */
export type SheetKey = keyof typeof SHEET_COLUMNS;

/** In order. */
export const SHEET_KEYS = Object.keys(SHEET_COLUMNS) as readonly SheetKey[];

/** Names of the sheets. */
export const SHEET_NAMES = {
  mapping: "对应表",
  help: "填写说明",
  coverage: "覆盖情况",
  powers: "职权",
  offices: "机构",
} as const;

/** What stands in the column 决定. */
export const DECISION_WORDS: Readonly<Record<MappingState, string>> = {
  confirmed: "确认",
  rejected: "否决",
  proposed: "待定",
  none: "无对应",
};

/** Behind a decision whose ground has moved. */
export const DOUBT = "？";

/** How sure a proposal is, in a word. */
export function gradeOf(score: number): string {
  if (score >= 0.8) return "高";
  return score >= 0.5 ? "中" : "低";
}
