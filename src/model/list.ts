/** A disclosure list (事项目录): what a profile makes of the catalog. The form that `--format json` writes. */
import * as z from "zod";
import { agencySchema } from "./agency.js";
import { CHANNEL_CODES, ITEM_FIELDS } from "./codes.js";
import { channel, date, instrumentKey, level, line, method, partialDate, semver, slug } from "./common.js";
import { listDomainId } from "./domain-choices.js";
import { completenessSchema, guidelineSchema, otherChannelsSchema } from "./edition.js";
import { replacementSchema } from "./instrument.js";
import { audienceSchema } from "./item.js";
import { localChannelSchema } from "./local-channels.js";
import { portalColumnSchema } from "./portal-column.js";
import { approvalSchema, documentSchema, revisionDutySchema } from "./profile.js";

export type { DisclosureList, ListRow, ListSection, Origin, OutdatedBasis } from "./types.js";

export const originSchema = z
  .union([
    z.strictObject({ edition: line }).meta({
      title: "标准 · Standard",
      description: "来自哪个版本，如 social-assistance/2019。 The edition.",
    }),
    z.strictObject({ profile: line, line: z.int().min(1).nullable(), reason: line.nullable() }).meta({
      title: "本地 · Local",
      description:
        "来自本地方案的哪一处（如 change[0].set.deadline）、第几行、什么理由。 The place in the profile, its line, the reason.",
    }),
  ])
  .meta({ id: "Origin", title: "出处 · Origin", description: "一个值从何而来。 Where a value comes from." });

export const outdatedBasisSchema = z
  .strictObject({
    index: z.int().min(0).meta({
      title: "位置 · Index",
      description: "本行公开依据中的第几条，从 0 起。 Place in the row's basis, from 0.",
    }),
    instrument: instrumentKey,
    status: z.enum(["replaced", "repealed"]),
    since: partialDate.nullable().meta({
      title: "失效日期 · Since",
      description: "自何时失效；不详为 null。 Since when; null where not known.",
    }),
    successor: replacementSchema.nullable(),
    horizon: date.meta({
      title: "核对截止 · Horizon",
      description: "登记表核对到哪一天。 The day up to which the registry was checked.",
    }),
  })
  .meta({
    title: "失效的依据 · Outdated basis",
    description: "已被取代或废止的一条公开依据。 An entry of the basis that was replaced or repealed.",
  });

export const listRowSchema = z
  .strictObject({
    id: line.meta({
      title: "事项编号 · Id",
      description: "国家事项编号或 local-001。 National item id, or local-001.",
    }),
    category: line.nullable(),
    name: line,
    content: z.array(line),
    basis: z.array(line).meta({
      title: "公开依据 · Basis",
      description: "按印出的样子。 As printed.",
    }),
    outdated: z.array(outdatedBasisSchema).min(1).optional().meta({
      title: "失效的依据 · Outdated",
      description:
        "至 basisOn 那一天已失效的依据；没有或未判断时省略。 Entries that had ended by basisOn; left out where there are none or nobody asked.",
    }),
    outdatedContent: z.array(outdatedBasisSchema).min(1).optional().meta({
      title: "失效的引用 · Outdated mentions",
      description:
        "公开内容中提到、至 basisOn 那一天已失效的文件；index 是公开内容中的第几条，从 0 起；没有或未判断时省略。 Instruments named in the content that had ended by basisOn; index counts the elements.",
    }),
    deadline: line.nullable(),
    subjects: z.array(z.strictObject({ role: slug, name: line })),
    channels: z.array(channel),
    audience: audienceSchema.nullable(),
    method: method.nullable(),
    levels: z.array(level),
    verification: z.enum(["attested", "partial", "unverified", "local"]).meta({
      title: "核实状态 · Verification",
      description: "attested、partial、unverified，本地新增为 local。 local for an addition.",
    }),
    unchecked: z
      .array(z.enum([...ITEM_FIELDS]))
      .min(1)
      .optional()
      .meta({
        title: "待核实的字段 · Unchecked",
        description:
          "没有页面佐证、也没有人核对过的字段，以及空着的公开时限；没有时省略。 Fields that no page shows and nobody confirmed, and a deadline that is missing; left out where there are none.",
      }),
    placeholders: z.array(line).min(1).optional().meta({
      title: "待填 · Placeholders",
      description:
        "由本地填写的占位文字，如《XX省…》；没有时省略。 Words that the locality has to fill in; left out where there are none.",
    }),
    office: line.nullable().optional().meta({
      title: "承办机构 · Office",
      description: "经人确认的承办机构；清单没有对应表时省略。 As confirmed; absent without a mapping.",
    }),
    column: portalColumnSchema.optional(),
    remark: line.optional().meta({
      title: "备注 · Remark",
      description:
        "表中最后一栏；没有备注时省略。 The last column of the table; left out where there is none.",
    }),
    origins: z.record(z.enum([...ITEM_FIELDS]), originSchema),
  })
  .meta({ title: "清单行 · Row", description: "清单的一行。 One row of a list." });

export const listSectionSchema = z
  .strictObject({
    domain: listDomainId,
    number: z.int().meta({
      title: "序号 · Number",
      description:
        "官方序号；自设的领域从 27 起。 Official position; domains of the locality's own go on from 27.",
    }),
    name: line,
    edition: slug.nullable().meta({
      title: "版次 · Edition",
      description: "自设的领域为 null。 null for a domain of the locality's own.",
    }),
    guideline: guidelineSchema.nullable(),
    completeness: completenessSchema.nullable(),
    otherChannels: otherChannelsSchema.optional(),
    rows: z.array(listRowSchema),
  })
  .meta({ title: "领域 · Section", description: "一个领域的各行。 The rows of one domain." });

const count = z.int().min(0);

export const disclosureListSchema = z
  .strictObject({
    list: z.literal(1),
    agency: agencySchema,
    release: z.strictObject({ version: semver, date }),
    date: date
      .nullable()
      .meta({ title: "编制日期 · Date", description: "方案写明的编制日期。 As the profile states it." }),
    basisOn: date.optional().meta({
      title: "效力判断日 · Basis on",
      description:
        "按哪一天判断公开依据的效力；未判断时省略。 The day on which the basis had to be in force; left out where nobody asked.",
    }),
    documents: z.array(documentSchema),
    revisions: z.array(revisionDutySchema),
    approvals: z.array(approvalSchema).optional(),
    channels: z.partialRecord(z.enum(CHANNEL_CODES), localChannelSchema),
    lacks: z.array(z.enum(CHANNEL_CODES)).min(1).optional().meta({
      title: "本地没有的渠道 · Lacks",
      description: "方案写明本地没有的渠道；没有写明时省略。 Channels that the locality does not have.",
    }),
    channelsInCells: z.literal(true).optional().meta({
      title: "格内印本地名称 · Names in cells",
      description: "渠道的本地名称印在表格内。 Local names of channels are printed in the cells.",
    }),
    own: z.literal(true).optional().meta({
      title: "只列本机关的 · Own",
      description: "只含本机关自己是公开主体的事项。 Only items of which the agency itself is the subject.",
    }),
    absent: z
      .array(z.strictObject({ domain: listDomainId, name: line, reason: line.nullable() }))
      .min(1)
      .optional()
      .meta({
        title: "未涉及领域 · Absent",
        description:
          "不涉及本机关的领域和理由；方案要求印出时才有。 Domains that do not concern the agency, and why; where the profile asks for them.",
      }),
    attestedOnly: z.boolean().meta({
      title: "仅含已见事项 · Attested only",
      description: "有待核实之处的事项是否已被略去。 Whether items with something unchecked were left out.",
    }),
    stateOmitted: z.literal(true).optional().meta({
      title: "写明暂不列入 · State what is omitted",
      description:
        "封面写明略去的核对后补充；方案要求时才有。 The cover says that what was left out will follow; where the profile asks for it.",
    }),
    counts: z.strictObject({
      items: count,
      attested: count,
      partial: count,
      unverified: count,
      local: count,
      omitted: count.meta({
        title: "略去 · Omitted",
        description:
          "因 attestedOnly 略去的、有待核实之处的事项数。 Items with something unchecked that were left out.",
      }),
    }),
    sections: z.array(listSectionSchema),
    boards: z.literal(true).optional().meta({
      title: "村级公示 · Boards",
      description: "只含村务公开栏应当对应公示的事项。 Only what village boards mirror.",
    }),
  })
  .meta({
    id: "DisclosureList",
    title: "事项目录 · Disclosure list",
    description: "由本地方案和标准目录生成的政务公开事项目录。 A resolved profile.",
  });
