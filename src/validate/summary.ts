/** How many findings there are of each level. */
import { assertArgument, listOf } from "../model/argument.js";
import type { Bilingual, Finding, FindingLevel } from "../model/index.js";
import { FINDING } from "../model/shapes.js";
import { plural } from "../text/plural.js";

/** Numbers of findings by level. */
export type FindingCounts = Readonly<Record<FindingLevel, number>>;

/** Counts findings. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  assertArgument("countFindings", findings, listOf(FINDING));
  const count = (level: FindingLevel) => findings.filter((finding) => finding.level === level).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/**
 * The last line of a report.
 *
 * @param files how many files were looked at
 */
export function summaryLine({ error, warning, info }: FindingCounts, files: number): Bilingual {
  return {
    zh: `${files} 个文件：${error} 个错误，${warning} 个警告，${info} 个提示`,
    en: `${plural(files, "file")}: ${plural(error, "error")}, ${plural(warning, "warning")}, ${info} info`,
  };
}
