/** Lines that name an agency over the rows that are its own: （二）县民政局（共12项）. */
import { withoutNumber } from "./texts.js";

const COUNT = "(?:[（(]共?\\d{1,4}[项个][）)])?$";
const AGENCY = new RegExp(
  `^[\\p{Script=Han}（）()、.\\d]{2,30}(?:局|厅|委员会|人民政府|办事处|办公室)${COUNT}`,
  "u",
);

/** Whether a line names an agency, and nothing else. */
export function isAgency(line: string): boolean {
  return AGENCY.test(line.replace(/\s/gu, ""));
}

/** The agency that such a line names, without the number before it and the count behind it. */
export function agencyIn(line: string): string {
  return withoutNumber(line.replace(/\s/gu, "")).replace(new RegExp(COUNT, "u"), "");
}
