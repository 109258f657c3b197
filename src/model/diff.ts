/** What `zwgk diff --format json` prints, and what it reads: the report of changes and the ignore file. */
import * as z from "zod";
import { date, line } from "./common.js";
import { listDomainId } from "./domain-choices.js";

export type { ChangesReport, IgnoredChange, IgnoreFile } from "./types.js";

const sentence = z.strictObject({ zh: z.string(), en: z.string() }).meta({
  title: "双语文字 · Bilingual text",
  description: "同一句话的中文和英文。 One sentence in Chinese and in English.",
});

const changeLevel = z.enum(["weakening", "review", "info"]).meta({
  title: "级别 · Level",
  description:
    "weakening 弱化、review 核对、info 知悉。 weakening: the public loses something; review: a person must look; info: good to know.",
});

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{16}$/u)
  .meta({
    title: "指纹 · Fingerprint",
    description:
      "16 位十六进制数字；同一事项的同一变化总是相同。 16 hexadecimal digits, the same for the same change of the same item.",
  });

const changeSchema = z
  .strictObject({
    rule: z.string().meta({
      title: "规则 · Rule",
      description: "规则编号，永久不变，如 deadline-loosened。 Permanent id of the rule.",
    }),
    level: changeLevel,
    domain: listDomainId.nullable(),
    item: z.string().nullable().meta({
      title: "事项编号 · Item",
      description: "不在事项上的变化为 null。 Null where the change is not about an item.",
    }),
    entry: z.strictObject({ of: z.string(), id: z.string() }).optional().meta({
      title: "条目 · Entry",
      description:
        "既不是事项也不是领域时：哪一种条目、哪一条，如 instrument。 What it is about where that is neither an item nor a domain.",
    }),
    match: z.number().min(0).max(1).optional().meta({
      title: "相似度 · Match",
      description: "没有编号的行按内容对应时有多像。 How alike rows are that were matched by content.",
    }),
    title: z.strictObject({ category: z.string(), name: z.string() }).nullable().meta({
      title: "事项名称 · Title",
      description: "一级、二级事项。 Category and name of the item.",
    }),
    field: z.string().nullable().meta({
      title: "字段 · Field",
      description: "如 deadline；整个事项增减移动时为 null。 Null where a whole item came, went or moved.",
    }),
    old: z.json().meta({ title: "原值 · Old", description: "没有则为 null。 Null where there was nothing." }),
    new: z.json().meta({ title: "新值 · New", description: "没有则为 null。 Null where there is nothing." }),
    message: sentence,
    fingerprint,
  })
  .meta({
    id: "Change",
    title: "变化 · Change",
    description: "一处变化和它的含义。 One change and what it means.",
  });

const count = z.int().min(0);

/** The JSON that `zwgk diff --format json` prints. */
export const changesReportSchema = z
  .strictObject({
    changes: z.array(changeSchema),
    summary: z.strictObject({ weakening: count, review: count, info: count }).meta({
      title: "合计 · Summary",
      description: "各级别的数目。 Numbers of changes by level.",
    }),
    semver: z.enum(["major", "minor", "patch", "none"]).optional().meta({
      title: "版本建议 · Version",
      description:
        "至少应升哪一级版本号；用 --semver 时才有。 The least new version that the changes demand; only with --semver.",
    }),
  })
  .meta({
    id: "ChangesReport",
    title: "修订对照 · Changes",
    description: "zwgk diff --format json 的输出。 What zwgk diff --format json prints.",
  });

export const ignoredChangeSchema = z
  .strictObject({
    fingerprint,
    reason: line.meta({ title: "理由 · Reason", description: "为什么可以忽略。 Why it may be ignored." }),
    until: date.meta({
      title: "期限 · Until",
      description: "忽略到哪一天（含），过期重新计入。 The last day on which it is ignored.",
    }),
  })
  .meta({ title: "忽略 · Ignored change", description: "一处已接受的变化。 A change that was accepted." });

export const ignoreFileSchema = z.array(ignoredChangeSchema).meta({
  id: "IgnoreFile",
  title: "忽略清单 · Ignore file",
  description: "zwgk diff --ignore 读的文件。 What zwgk diff --ignore reads.",
});
