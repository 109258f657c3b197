/** What the tools know and no table says: `catalogs/vocabulary/knowledge/*.yaml`. Word lists, no part of the catalog. */
import * as z from "zod";
import { DOMAIN_IDS, ITEM_FIELDS, VOCABULARIES } from "./codes.js";
import { bilingual, domainId, itemId, line, partialDate, slug, url } from "./common.js";

export type {
  EndedBody,
  EndedWork,
  GeneralItem,
  KnowledgeFile,
  MinistryWords,
  OutsideMatter,
  Preset,
} from "./types.js";

const words = z.array(line).min(1);

/** A field of work: a domain, or `outside:` and the id of a matter that no guideline covers. */
const fieldKey = z
  .string()
  .regex(new RegExp(`^(?:${DOMAIN_IDS.join("|")}|outside:[a-z0-9-]+)$`, "u"))
  .meta({
    title: "领域或其外 · Field",
    description:
      "领域代码，或 outside:加本文件 outside 中的代码。 A domain, or outside: and an id of `outside` in this file.",
  });

const pattern = z
  .string()
  .refine(isPattern, "a regular expression with the flag u")
  .meta({ title: "模式 · Pattern", description: "正则表达式（u）。 A regular expression with the flag u." });

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}

export const outsideMatterSchema = z.strictObject({ id: slug, ...bilingual.shape }).meta({
  title: "事务 · Matter",
  description: "标准指引都不涉及的一类事务。 A matter that no guideline covers.",
});

export const ministrySchema = z
  .strictObject({
    departments: words.meta({
      title: "部门 · Departments",
      description: "地方部门的名称或名称的一部分。 Names of local departments, or parts of them.",
    }),
    leaning: z
      .strictObject({ to: fieldKey, share: z.number().gt(0).lt(1) })
      .optional()
      .meta({
        title: "倾向 · Leaning",
        description:
          "别无线索时，该部门的职权最可能属于哪里、可能性多大。 What a power of such a department most likely is when nothing else tells, and how likely.",
      }),
    fields: z.array(
      z.strictObject({
        of: fieldKey,
        acts: z
          .array(z.enum(["approval", "enforcement", "benefit", "service", "other"]))
          .min(1)
          .optional()
          .meta({
            title: "职权种类 · Acts",
            description:
              "事项所公开的职权种类；都公开时省略。 Kinds of power that its items disclose; all when left out.",
          }),
        laws: words.optional().meta({
          title: "法规 · Laws",
          description:
            "法律法规的名称，或国家和地方共有的部分。 Titles of laws, or the part that national and local ones share.",
        }),
        words: words.optional().meta({
          title: "专用词 · Words",
          description: "权责清单中别处不用的词。 Words that nothing else in a responsibility list would use.",
        }),
        hints: words.optional().meta({
          title: "线索 · Hints",
          description: "只是倾向于此的词。 Words that only lean this way.",
        }),
      }),
    ),
  })
  .meta({
    title: "部门 · Ministry",
    description:
      "同一些部门管的领域和领域之外的事，界线划在一处。 Fields that the same departments look after, in and outside the domains.",
  });

export const generalItemSchema = z
  .strictObject({ category: line, name: line, content: words })
  .meta({ title: "内容 · Item", description: "一项通用内容。 One such item." });

export const presetSchema = z
  .strictObject({
    code: slug,
    ...bilingual.shape,
    also: words.optional(),
    level: z.enum(["county", "township"]),
    leaves: z.array(
      z.strictObject({
        domains: z.array(domainId).min(1).optional(),
        items: z.array(itemId).min(1).optional(),
        reason: bilingual,
      }),
    ),
  })
  .meta({
    title: "机关种类 · Preset",
    description:
      "一类机关一开始就不列入什么，为什么。 What the lists of a kind of agency leave out, and why.",
  });

export const endedBodySchema = z
  .strictObject({
    names: words.meta({
      title: "名称 · Names",
      description: "名称和简称，前面有什么字都算。 Names, whatever stands before them.",
    }),
    exact: words.optional().meta({
      title: "短名 · Exact",
      description:
        "前面是地名或没有字才算的名称。 Names that count only with a place or nothing before them.",
    }),
    successor: bilingual,
    ended: partialDate,
    source: z.strictObject({ title: line, url }),
  })
  .meta({
    title: "不再保留的机构 · Ended body",
    description:
      "机构改革后不再保留的机构和承接它的机构。 A body that a reform ended, and what took its duties.",
  });

export const endedWorkSchema = z
  .strictObject({
    id: slug,
    items: z.array(itemId).min(1),
    words: words.meta({
      title: "用语 · Words",
      description:
        "权责清单里写着其中一个的职权，管的是这项工作。 A power of a responsibility list that holds one of them is about this work.",
    }),
    ended: partialDate,
    reason: bilingual,
    source: z.strictObject({ title: line, url }),
  })
  .meta({
    title: "已经结束的工作 · Ended work",
    description:
      "标准印发以后结束的工作：有关事项不会再有新的信息。 Work that has ended since the standard was issued: its items have nothing new to disclose.",
  });

export const knowledgeFileSchema = z
  .strictObject({
    knowledge: slug.meta({ title: "名称 · Name", description: "与文件名一致。 Same as the file name." }),
    outside: z.array(outsideMatterSchema).min(1).optional().meta({
      title: "领域之外 · Outside",
      description: "26 个标准指引都不涉及的事务。 Matters that no item of the 26 guidelines discloses.",
    }),
    ministries: z.array(ministrySchema).min(1).optional(),
    ownAffairs: z.strictObject({ offices: words, discloses: domainId }).optional().meta({
      title: "机关内务 · Own affairs",
      description:
        "管本机关事务的内设机构的全名（不含科、处等尾字），和它们仍要公开的领域。 Whole names of offices that look after their own agency, without the unit at the end, and what they disclose all the same.",
    }),
    general: z.array(generalItemSchema).min(1).optional().meta({
      title: "通用内容 · General items",
      description: "各单位都公开、26 个领域不涉及的内容。 What authorities publish that no guideline covers.",
    }),
    elementKinds: z.array(pattern).min(1).optional().meta({
      title: "要素种类 · Kinds of elements",
      description:
        "办事指南各要素的写法，先合者为准。 Elements of a service guide; the first that fits counts.",
    }),
    presets: z.array(presetSchema).min(1).optional(),
    bodies: z.array(endedBodySchema).min(1).optional(),
    endedWork: z.array(endedWorkSchema).min(1).optional(),
    fillers: words.optional().meta({
      title: "虚词 · Fillers",
      description: "提问时的虚词，长的在前。 What people say around what they look for; longer ones first.",
    }),
    also: z
      .partialRecord(z.enum([...VOCABULARIES, "domains"]), z.record(slug, words))
      .optional()
      .meta({
        title: "别称 · Also",
        description:
          "人们在方案和命令行里对代码的称呼，词表的用语和别名之外的。 What people write for a code in profiles and on the command line, beside its term and aliases.",
      }),
    headings: z
      .partialRecord(
        z.enum(["number", "section", "aside", ...ITEM_FIELDS, "office", "column", "remark"]),
        z.array(z.union([line, z.strictObject({ pattern })])).min(1),
      )
      .optional()
      .meta({
        title: "表头 · Headings",
        description:
          "各栏在已发布的表中的名称，或其模式；两栏都合时以前者为准。 Headings met in published tables, by column; where two fit, the first one has it.",
      }),
  })
  .meta({
    id: "KnowledgeFile",
    title: "工具的词表 · Knowledge",
    description:
      "catalogs/vocabulary/knowledge/<名称>.yaml：工具所用的词，不是标准目录的内容。 Words that the tools know; no content of the catalog.",
  });
