/** One edition of one guideline: `catalogs/editions/<domain>/<edition>.yaml`. */
import * as z from "zod";
import { REDIRECT_STATUSES } from "./codes.js";
import { anyDomain, anyItemId, bilingual, date, line, slug } from "./common.js";
import { itemSchema } from "./item.js";

export type { Completeness, Edition, Guideline, Redirect } from "./types.js";

export const guidelineSchema = z
  .strictObject({
    title: line.meta({
      title: "标准指引名称 · Title",
      description: "标准指引或标准目录的名称。 Title of the guideline.",
    }),
    issuer: line.nullable().meta({
      title: "印发机关 · Issuer",
      description: "印发机关；未见为 null。 The issuing body; null where not seen.",
    }),
    number: line.nullable().meta({
      title: "文号 · Number",
      description: "印发文件的文号；未见为 null。 Document number; null where not seen.",
    }),
    issued: date.nullable().meta({
      title: "印发日期 · Issued",
      description: "印发日期；未见为 null。 Date of issue; null where not seen.",
    }),
  })
  .meta({
    title: "标准指引 · Guideline",
    description: "本版所依据的标准指引。 The guideline that this edition gives.",
  });

export const completenessSchema = z
  .strictObject({
    nationalItems: z.int().min(1).nullable().meta({
      title: "全国事项数 · National items",
      description: "国家目录的事项总数；不详为 null。 Size of the national list; null where not known.",
    }),
    basis: bilingual.nullable().meta({
      title: "依据 · Basis",
      description: "总数从何得知。 Where the size is known from.",
    }),
    missing: bilingual.nullable().meta({
      title: "已知缺漏 · Known gaps",
      description:
        "已知缺少或存疑之处；没有为 null。 What is known to be missing or doubtful; null where nothing is.",
    }),
  })
  .meta({ title: "完整性 · Completeness", description: "本版有多完整。 How complete the edition is." });

/** What the heading of the official table says of the boxes that are not ticked. */
export const otherChannelsSchema = z.literal("optional").meta({
  title: "其他渠道 · Other channels",
  description:
    "表头注明“■”必选、“□”可选的，写 optional：列入的渠道必选，其余可选；表头没有说的不写。 optional where the heading says that ■ is required and □ optional: the channels of an item are required, all others optional. Left out where it says nothing.",
});

export const redirectSchema = z
  .strictObject({
    id: anyItemId,
    status: z.enum(REDIRECT_STATUSES).meta({
      title: "去向 · Status",
      description: "moved 移动、split 拆分、merged 合并、withdrawn 取消。 What became of the item.",
    }),
    to: z.array(anyItemId).meta({
      title: "去向事项 · Targets",
      description: "现在的事项；取消时为空。 The items that took its place; empty when withdrawn.",
    }),
    reason: bilingual.meta({ title: "原因 · Reason", description: "为什么。 Why." }),
  })
  .meta({
    title: "旧编号去向 · Redirect",
    description:
      "不再单独存在的编号和它的去向。 An id that is no longer an item of its own, and what became of it.",
  });

export const editionSchema = z
  .strictObject({
    domain: anyDomain,
    edition: slug.meta({
      title: "版次 · Edition",
      description: "与文件名一致，通常为年份。 Same as the file name, usually the year.",
    }),
    guideline: guidelineSchema,
    base: slug.optional().meta({
      title: "所依标准 · Base",
      description:
        "一地自己的版本所对应的标准版次；标准目录的版本不写。 Of a locality's own edition: the edition of the standard whose ids it keeps. Editions of the standard have none.",
    }),
    completeness: completenessSchema,
    otherChannels: otherChannelsSchema.optional(),
    sources: z.array(slug).meta({
      title: "来源 · Sources",
      description: "本版核对过的页面。 The pages that this edition was checked against.",
    }),
    notes: z.array(line).meta({
      title: "编者注 · Notes",
      description:
        "来源之间的分歧、取舍和存疑之处。 Where sources disagree, what was chosen, what is doubtful.",
    }),
    redirects: z.array(redirectSchema).optional(),
    items: z.array(itemSchema).meta({
      title: "公开事项 · Items",
      description:
        "按标准目录的次序；一项也没有见到的为 []，并在 completeness.missing 中说明。 In the order of the official table; [] where no item was seen, which completeness.missing has to say.",
    }),
  })
  .meta({
    id: "Edition",
    title: "标准目录版本 · Edition",
    description: "一个领域标准目录的一个版本。 One edition of one domain's guideline.",
  });
