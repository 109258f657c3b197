/** A mapping: which power and which office answer for each item of a list, and what a person decided about it. */
import * as z from "zod";
import { line, semver } from "./common.js";

export type { Mapping, MappingGround, MappingItem, MappingLink } from "./types.js";

/**
 * What is known of a link between an item and a power or office. `proposed` is the tool's; the others are decisions
 * of a person: `confirmed`, `rejected`, or `none`: no power and no office of this agency answers for the item.
 */
export const MAPPING_STATES = ["proposed", "confirmed", "rejected", "none"] as const;

/** What is known of a link between an item and a power or office. */
export type MappingState = (typeof MAPPING_STATES)[number];

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{12}$/u)
  .meta({
    title: "指纹 · Fingerprint",
    description: "内容的指纹，12 位十六进制数。 Fingerprint of a content, 12 hexadecimal digits.",
  });

export const mappingGroundSchema = z.strictObject({ item: fingerprint, power: fingerprint.optional() }).meta({
  title: "决定时的依据 · Ground",
  description:
    "作出决定时事项和职权的内容；变了就提示复核。 What item and power said when it was decided; a change asks for another look.",
});

export const mappingLinkSchema = z
  .strictObject({
    power: line.optional().meta({
      title: "职权 · Power",
      description:
        "职权名称；有子项的为“名称／子项”，同名的加“（序号）”。 Its name, with the sub-item behind ／, with the number where two have the same name.",
    }),
    office: line.optional().meta({
      title: "承办机构 · Office",
      description: "承办这个事项的机构。 The office that answers for the item.",
    }),
    state: z.enum(MAPPING_STATES).meta({
      title: "状态 · State",
      description:
        "proposed 待定、confirmed 确认、rejected 否决、none 无对应。 Proposed, confirmed, rejected; none: nothing of this agency answers for it.",
    }),
    score: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .meta({ title: "得分 · Score", description: "0 至 1。 0 to 1." }),
    reasons: z
      .array(line)
      .optional()
      .meta({ title: "理由 · Reasons", description: "为什么这样建议。 Why it is proposed." }),
    remark: z
      .string()
      .regex(/\S/u)
      .optional()
      .meta({ title: "备注 · Remark", description: "经办人写的话。 What a person noted." }),
    ground: mappingGroundSchema.optional(),
  })
  .meta({
    title: "对应关系 · Link",
    description: "事项和一项职权、一个机构的对应关系。 A link between an item and a power or office.",
  });

export const mappingItemSchema = z
  .strictObject({
    item: line.meta({
      title: "事项编号 · Item",
      description: "国家事项编号或 local-001。 National item id, or local-001.",
    }),
    links: z.array(mappingLinkSchema).min(1),
  })
  .meta({ title: "事项 · Item", description: "一个事项的对应关系。 The links of one item." });

export const mappingSchema = z
  .strictObject({
    mapping: z.literal(1).meta({ title: "格式版本 · Format", description: "固定为 1。 Always 1." }),
    release: semver,
    items: z.array(mappingItemSchema),
  })
  .meta({
    id: "Mapping",
    title: "事项与职权对应表 · Mapping",
    description:
      "每个公开事项由哪项职权产生、哪个机构承办，以及人的决定。 Which power and office answer for each item, and what a person decided.",
  });
