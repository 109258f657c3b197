/** Findings for programs: a documented JSON with a schema of its own, `schemas/findings.schema.json`. */

import * as z from "zod";
import { assertArgument, assertFields, listOf, NUMBER } from "../model/argument.js";
import type { Finding } from "../model/index.js";
import { FINDING } from "../model/shapes.js";
import { countFindings } from "./summary.js";

const count = z.int().min(0);

const sentence = z.strictObject({ zh: z.string(), en: z.string() }).meta({
  title: "双语文字 · Bilingual text",
  description: "同一句话的中文和英文。 One sentence in Chinese and in English.",
});

const findingSchema = z
  .strictObject({
    rule: z.string().meta({
      title: "规则 · Rule",
      description: "规则编号，不变，见 docs/rules.md。 Stable id of the rule, see docs/rules.md.",
    }),
    level: z.enum(["error", "warning", "info"]).meta({
      title: "级别 · Level",
      description: "error 错误、warning 警告、info 提示。 How grave it is.",
    }),
    file: z.string().nullable().meta({
      title: "文件 · File",
      description: "文件名，和命令行所写一致。 The file as it was named.",
    }),
    position: z
      .strictObject({ line: z.int().min(1), column: z.int().min(1) })
      .nullable()
      .meta({
        title: "位置 · Position",
        description: "行和列，从 1 起，列按 UTF-16 计。 Line and column from 1, columns in UTF-16 units.",
      }),
    path: z.array(z.union([z.string(), z.int()])).meta({
      title: "数据路径 · Path",
      description: "在数据中的位置，如 items、3、basis、0。 The place in the data.",
    }),
    message: sentence,
    hint: sentence,
  })
  .meta({ id: "Finding", title: "发现 · Finding", description: "校验发现的一个问题。 One thing found." });

/** The JSON that `zwgk validate --format json` prints. */
export const findingsReportSchema = z
  .strictObject({
    findings: z.array(findingSchema),
    summary: z.strictObject({ files: count, error: count, warning: count, info: count }).meta({
      title: "合计 · Summary",
      description: "文件数和各级别的数目。 Numbers of files, and of findings by level.",
    }),
  })
  .meta({
    id: "FindingsReport",
    title: "校验结果 · Findings",
    description: "zwgk validate --format json 的输出。 What zwgk validate --format json prints.",
  });

export type { FindingsReport } from "../model/types.js";

/**
 * Formats findings as JSON.
 *
 * @param options `files`: how many files were looked at
 * @returns indented JSON by `schemas/findings.schema.json`, ending in a line break
 */
export function formatJson(findings: readonly Finding[], options: { readonly files: number }): string {
  assertArgument("formatJson", findings, listOf(FINDING));
  assertFields("formatJson", options, { files: NUMBER });
  const { files } = options;
  const report = { findings, summary: { files, ...countFindings(findings) } };
  return `${JSON.stringify(report, null, 2)}\n`;
}
