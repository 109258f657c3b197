/** A rubric by which a local catalog is scored: `catalogs/rubrics/<id>.yaml`. */
import * as z from "zod";
import { CHANNEL_CODES } from "./codes.js";
import { bilingual, line, slug } from "./common.js";

export type { Criterion, Rubric } from "./types.js";

/** What a table can show, each a share between 0 and 1. */
export const MEASURES = [
  "items",
  "catalog",
  "content",
  "deadlines",
  "channels",
  "audience",
  "basis",
] as const;

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

export const criterionSchema = z
  .strictObject({
    id: slug,
    title: bilingual,
    points: z.number().min(0).max(100).meta({
      title: "分值 · Points",
      description: "满分。 Points for full marks.",
    }),
    measure: z.enum(MEASURES).nullable().meta({
      title: "测度 · Measure",
      description:
        "items 应公开事项的比例、catalog 应公开事项及其公开对象、方式、层级的比例、content 要素的比例、deadlines 不迟于标准的比例、channels 渠道的比例、audience 对象和方式不缩小的比例、basis 依据现行有效的比例；null 为表格看不出、不评。 What the share is of; null where no table can show it.",
    }),
    channels: z.array(z.enum(CHANNEL_CODES)).min(1).optional().meta({
      title: "渠道 · Channels",
      description: "测度为 channels 时只看这些渠道。 With the measure channels: these alone.",
    }),
  })
  .meta({ title: "考核项 · Criterion", description: "一个考核项。 One criterion." });

export const rubricSchema = z
  .strictObject({
    rubric: slug.meta({ title: "代码 · Id", description: "与文件名一致。 Same as the file name." }),
    title: bilingual,
    source: line.meta({
      title: "出处 · Source",
      description: "评分办法仿自哪个文件。 The document that the method is modelled on.",
    }),
    sections: z
      .array(
        z
          .strictObject({ title: bilingual, criteria: z.array(criterionSchema).min(1) })
          .meta({ title: "部分 · Section", description: "一组考核项。 Criteria that belong together." }),
      )
      .min(1),
  })
  .meta({
    id: "Rubric",
    title: "评分办法 · Rubric",
    description: "对标评分的办法。 How conformity is scored.",
  });
