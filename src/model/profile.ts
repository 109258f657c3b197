/** A locality's adaptation of the standard (profile): which agency, which release, what differs and why. */
import * as z from "zod";
import { agencySchema } from "./agency.js";
import { bureauNames } from "./bureaus.js";
import { anyDomain, anyItemId, date, itemField, line, semver, slug, url } from "./common.js";
import { domainChoicesSchema, listDomainId } from "./domain-choices.js";
import { itemFields } from "./item.js";
import { localChannelsSchema } from "./local-channels.js";
import { columnOfSchema } from "./portal-column.js";

export type {
  Addition,
  Approval,
  Confirmation,
  DisclosedBy,
  ItemPlace,
  Profile,
  ProfileDocument,
  ProfileOffice,
  ProfileResponsibilities,
  RevisionDuty,
  Undecided,
} from "./types.js";

const reason = line.meta({
  title: "理由 · Reason",
  description: "为什么这样调整；会随清单保留。 Why; kept with the list.",
});

export const documentSchema = z
  .strictObject({ title: line, number: line.optional(), date: date.optional(), url: url.optional() })
  .meta({
    title: "编制依据 · Document",
    description: "清单据以编制的文件。 A document that orders or shapes the list.",
  });

export const revisionDutySchema = z
  .strictObject({
    due: date.meta({ title: "期限 · Due", description: "最迟日期。 The last day." }),
    task: line.meta({ title: "任务 · Task", description: "要做什么。 What must be done." }),
    document: line
      .optional()
      .meta({ title: "出处 · Document", description: "规定它的文件。 The document that says so." }),
    every: z.enum(["季度", "半年", "年", "quarter", "half-year", "year"]).optional().meta({
      title: "每隔 · Every",
      description:
        "从 due 起每隔多久再做一次，如按季核对目录写 季度；不写为只做一次。 How often again after due; once unless given.",
    }),
  })
  .meta({
    title: "修订任务 · Revision duty",
    description: "按期修订清单的任务。 A duty to revise the list by a date.",
  });

export const approvalSchema = z
  .strictObject({
    of: z.enum(["预算", "预算调整", "决算", "budget", "adjustment", "final-accounts"]).meta({
      title: "批准什么 · Of",
      description: "预算、预算调整或者决算。 The budget, its adjustment or the final accounts.",
    }),
    on: date.meta({ title: "批准日期 · On", description: "哪一天批准的。 The day of the approval." }),
  })
  .meta({
    title: "预决算批准 · Approval",
    description:
      "预算、决算批准（部门为批复）的日期；此后20日内公开（见标准目录“财政预决算”），zwgk calendar 据此推算。 When a budget or final accounts were approved; they are disclosed within twenty days, as the standard has it.",
  });

export const profileOfficeSchema = z
  .strictObject({
    id: slug.optional(),
    name: line,
    aliases: z.array(line).min(1).optional().meta({
      title: "别的写法 · Aliases",
      description:
        "权责清单里对这个机构的其他写法，如 党政办。 Other names of this office in the responsibility list.",
    }),
    duties: z.array(line).optional().meta({ title: "职责 · Duties", description: "一项一条。 One each." }),
  })
  .meta({ title: "承办机构 · Office", description: "本机关的一个内设机构。 An office of the agency." });

const mappingRuleSchema = z
  .strictObject({
    power: line
      .optional()
      .meta({ title: "职权 · Power", description: "职权名称中的词。 Words in the name of the power." }),
    office: line
      .optional()
      .meta({ title: "承办机构 · Office", description: "承办机构的全称。 Full name of the office." }),
    items: z.array(anyItemId).meta({
      title: "事项 · Items",
      description: "这些职权对应的事项；空表示都不对应。 The items that such powers feed; empty for none.",
    }),
    reason,
  })
  .meta({
    title: "对应规则 · Rule",
    description: "本地直接规定的对应关系。 A local rule about which items powers feed.",
  });

export const profileResponsibilitiesSchema = z
  .strictObject({
    list: line.meta({
      title: "权责清单 · List",
      description: "权责清单的文件名，相对于方案。 File of the responsibility list, beside the profile.",
    }),
    offices: line.optional().meta({
      title: "机构清单 · Offices",
      description: "机构及职责清单的文件名。 File of the list of offices.",
    }),
    mapping: line.meta({
      title: "对应表 · Mapping",
      description:
        "zwgk map 写出的 YAML；同名的 .xlsx 由人编辑。 The YAML that zwgk map writes; people edit the .xlsx of the same name.",
    }),
    columns: z.record(line, line).optional().meta({
      title: "列 · Columns",
      description:
        "认不出的列：列名 → 字母或表头。 Columns not recognised: name → letter or heading, as --column has them.",
    }),
    rules: z.array(mappingRuleSchema).optional(),
  })
  .meta({
    title: "权责清单 · Responsibilities",
    description: "权责清单和对应表。 The responsibility list and its mapping.",
  });

export const confirmationSchema = z
  .strictObject({
    item: line.meta({
      title: "事项 · Item",
      description: "国家事项编号或 local-001。 National item id, or local-001.",
    }),
    fields: z.union([z.literal("all"), z.array(itemField).min(1)]).meta({
      title: "字段 · Fields",
      description: "核对过的字段；全部字段写 all。 The fields that were compared; all for every one.",
    }),
    compared: line.meta({
      title: "核对所据 · Compared with",
      description: "核对时对照的文件名或网址。 The file or address that it was compared with.",
    }),
    on: date.meta({ title: "日期 · On", description: "哪一天核对的。 The day of the comparison." }),
  })
  .meta({
    title: "核对相符 · Confirmation",
    description:
      "经办人对照原文核对、认为相符的字段；由 zwgk confirm 写入。 Fields that a person compared with the official text and found to agree; zwgk confirm writes them.",
  });

const exclusionSchema = z.strictObject({ item: anyItemId, reason }).meta({
  title: "不列入的事项 · Exclusion",
  description: "本机关不列入清单的国家事项。 A national item left out.",
});

const changeSchema = z
  .strictObject({
    item: anyItemId,
    set: z
      .strictObject({
        category: itemFields.category.optional(),
        name: itemFields.name.optional(),
        content: itemFields.content.optional(),
        basis: itemFields.basis.optional(),
        deadline: itemFields.deadline.optional(),
        subjects: itemFields.subjects.optional(),
        channels: itemFields.channels.optional(),
        audience: itemFields.audience.optional(),
        method: itemFields.method.optional(),
        levels: itemFields.levels.optional(),
      })
      .meta({
        title: "改为 · Set",
        description: "改动的字段和新值。 The fields changed, with their new values.",
      }),
    reason,
  })
  .meta({ title: "调整 · Change", description: "对一个国家事项的调整。 A change of a national item." });

export const disclosedBySchema = z
  .strictObject({
    subject: slug.optional().meta({
      title: "主体 · Subject",
      description: "标准目录中的公开主体（代码或中文名称）。 A role of the standard.",
    }),
    domain: anyDomain.optional(),
    item: anyItemId.optional(),
    by: z.enum(["own", "bureau"]).meta({
      title: "由谁公开 · By",
      description: "own 本机关、bureau 县级部门。 The agency itself, or the county's bureau.",
    }),
    reason: reason.optional(),
  })
  .refine(({ subject, domain, item }) => (subject ?? domain ?? item) !== undefined, {
    message: "写明 subject、domain 或 item · say subject, domain or item",
  })
  .meta({
    title: "由谁公开 · Disclosed by",
    description:
      "标准写明由部门公开的事项，本地由谁公开；写得最细的为准（事项、领域和主体、领域、主体）。 Who discloses here what the standard gives to a department; the closest entry counts.",
  });

/** A local addition as a profile states it. */
export const additionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^local-\d{3}$/u)
      .meta({ title: "本地编号 · Local id", description: "local- 加三位数字。 local- and three digits." }),
    domain: listDomainId,
    ...itemFields,
    reason,
  })
  .meta({
    title: "本地新增事项 · Addition",
    description: "国家目录之外的本地事项。 An item beyond the national list.",
  });

const rowId = line.meta({
  title: "编号 · Id",
  description: "国家事项编号或 local-001。 National item id, or local-001.",
});

export const placeSchema = z
  .union([
    z.strictObject({ item: rowId, after: rowId }).meta({ title: "之后 · After" }),
    z.strictObject({ item: rowId, before: rowId }).meta({ title: "之前 · Before" }),
  ])
  .meta({
    title: "位置 · Place",
    description:
      "把一个事项排到同一领域的另一事项之后或之前；按次序逐条执行。 Puts an item behind or before another one of its domain; carried out one after the other.",
  });

/** Why a person must decide what an upgrade could not. */
export const CONFLICT_KINDS = [
  "field-changed",
  "item-rewritten",
  "item-split",
  "item-merged",
  "item-gone",
  "domain-changed",
  "addition-duplicates",
  "power-gone",
] as const;

export const undecidedSchema = z
  .strictObject({
    at: z.enum(["change", "exclude", "add", "mapping", "columns", "disclosedBy"]).meta({
      title: "位置 · Place",
      description:
        "本地方案的哪一部分；mapping 为职权对应表，columns 为网站栏目，disclosedBy 为由谁公开。 The part of the profile, or its mapping.",
    }),
    item: line.meta({ title: "事项 · Item", description: "该处写的编号。 The id that stands there." }),
    field: itemField.optional(),
    why: z.enum(CONFLICT_KINDS).meta({
      title: "原因 · Why",
      description:
        "field-changed 标准也改了该字段、item-rewritten 不列入的事项改写了、item-split 事项拆分了、item-merged 与本地另有处理的事项合并了、item-gone 事项取消了、domain-changed 事项移入或移出了整个不列入的领域、addition-duplicates 与新的国家事项重复、power-gone 确认的职权已不在权责清单中。 What the release did.",
    }),
    release: semver,
    base: z.json().meta({ title: "原标准 · Base", description: "升级前的标准。 The standard before." }),
    standard: z.json().meta({ title: "新标准 · Standard", description: "升级后的标准。 The standard now." }),
    local: z
      .json()
      .meta({ title: "本地 · Local", description: "本地的写法，暂予保留。 The local value, kept." }),
  })
  .meta({
    title: "待决 · Undecided",
    description:
      "升级时标准和本地都改了的地方。本地写法暂予保留；核对后删去本条即为保留本地，zwgk upgrade --take standard 改用标准。 Where standard and locality both changed; the local value stands until a person decides.",
  });

export const profileSchema = z
  .strictObject({
    profile: z.literal(1).meta({ title: "格式版本 · Format", description: "固定为 1。 Always 1." }),
    agency: agencySchema,
    release: semver,
    base: line.optional().meta({
      title: "底本 · Base",
      description:
        "代替标准目录作底的本地版本：版次（方案旁边 editions/<领域>/<版次>.yaml），或文件、文件夹。不写就用标准目录。 The edition of one's own that the list stands on, instead of the standard's: its name, a file or a folder, beside the profile.",
    }),
    date: date
      .optional()
      .meta({ title: "编制日期 · Date", description: "清单的编制日期，印在封面上。 Printed on the cover." }),
    documents: z.array(documentSchema).optional(),
    revisions: z.array(revisionDutySchema).optional(),
    approvals: z.array(approvalSchema).optional(),
    preset: slug.optional().meta({
      title: "预设 · Preset",
      description:
        "机关的种类：town 乡镇、street-office 街道、county-government 县级政府、county-bureau 县级部门；它决定哪些事项一开始就不列入。 The kind of agency, which leaves out what such an agency does not do.",
    }),
    own: z.boolean().optional().meta({
      title: "只列本机关的 · Own",
      description:
        "true：只列本机关自己是公开主体的事项。 true: only the items of which the agency itself is the subject.",
    }),
    attestedOnly: z.boolean().optional().meta({
      title: "只公布核对过的 · Attested only",
      description:
        "true：有待核实之处的事项暂不列入，留在核对单里，核对以后自动列入。 true: items in which anything is unchecked wait in the check sheet, and enter the list once they are checked.",
    }),
    stateOmitted: z.boolean().optional().meta({
      title: "写明暂不列入 · State what is omitted",
      description:
        "true：只公布核对过的时，封面写明“本次公布几项，其余核对后补充”。 true: the cover of a list without unchecked items says that others will follow.",
    }),
    subjects: z
      .union([
        z.record(slug, line),
        line.regex(/\.ya?ml$/u).meta({
          title: "文件 · File",
          description:
            "本县共用的部门名称文件，相对于方案，如 county-subjects.yaml。 The county's file of bureaus, beside the profile.",
        }),
      ])
      .optional()
      .meta({
        title: "主体名称 · Subject names",
        description:
          "主体代码（或中文名称）→ 印在清单上的名称；或全县共用的部门名称文件。写在这里的主体，乡镇的清单也照印。 Role → the local name that is printed; or the county's file of bureaus.",
      }),
    bureaus: bureauNames.optional(),
    disclosedBy: z.array(disclosedBySchema).optional(),
    channels: localChannelsSchema.optional(),
    domains: domainChoicesSchema.optional(),
    columns: z.array(columnOfSchema).optional(),
    exclude: z.array(exclusionSchema).optional(),
    change: z.array(changeSchema).optional(),
    add: z.array(additionSchema).optional(),
    confirmed: z.array(confirmationSchema).optional(),
    remarks: z.record(line, line).optional().meta({
      title: "核对备注 · Remarks",
      description:
        "核对单各行的备注：行的编号 → 备注；由 zwgk confirm 写入。 Remarks of the check sheet by line; zwgk confirm writes them.",
    }),
    order: z.array(placeSchema).optional().meta({
      title: "次序 · Order",
      description: "与标准目录不同的次序。 Where the order differs from the standard's.",
    }),
    undecided: z.array(undecidedSchema).min(1).optional(),
    offices: z.array(profileOfficeSchema).optional(),
    officeOf: z.record(line, line.nullable()).optional().meta({
      title: "承办机构归属 · Office of",
      description:
        "事项编号 → 承办机构，先于对应表；null：没有本机关的机构承办，仍列入。由 zwgk confirm、zwgk adopt 写入，也可手写。 Item id → its office, before what the mapping says; null: it stays without an office of the agency. zwgk confirm and zwgk adopt write it.",
    }),
    responsibilities: profileResponsibilitiesSchema.optional(),
  })
  .meta({
    id: "Profile",
    title: "本地方案 · Profile",
    description: "一个机关对标准目录的采用和调整。 How an agency adopts and adapts the standard.",
  });
