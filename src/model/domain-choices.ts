/** Which domains (领域) a list has, what they are called there, and those of the locality's own. */
import * as z from "zod";
import { anyDomain, line, slug } from "./common.js";

export type { DomainChoices, OwnDomain } from "./types.js";

const reason = line.meta({
  title: "理由 · Reason",
  description: "为什么不涉及；印在“未涉及领域”中。 Why it does not concern the agency.",
});

/** A domain of a list: one of the 26, or one that the profile adds. */
export const listDomainId = slug.meta({
  title: "领域代码 · Domain",
  description:
    "26 个领域之一（代码或中文名称），或 domains.add 中新增的领域。 One of the 26 domains, or one of domains.add.",
});

export const ownDomainSchema = z
  .strictObject({
    id: slug.meta({
      title: "代码 · Id",
      description:
        "小写字母、数字、连字符，如 local-tourism；不能是 26 个领域的代码。 A code of one's own, none of the 26.",
    }),
    name: line.meta({ title: "名称 · Name", description: "印出的名称，如 旅游。 The name that is printed." }),
    en: line.optional().meta({ title: "英文 · English", description: "英文名称。 The name in English." }),
  })
  .meta({
    title: "自设领域 · Own domain",
    description:
      "26 个领域之外、本地自设的领域；它的事项写在 add 中。 A domain beyond the 26; its items stand in `add`.",
  });

export const domainChoicesSchema = z
  .strictObject({
    include: z.array(anyDomain).min(1).optional().meta({
      title: "只列入 · Include",
      description:
        "只列入这些领域（自设的领域总是列入），也可以是第二批的，如 旅游；不写则 26 个都列入。 Only these, which may be of the second wave too; all of the 26 where it is left out.",
    }),
    further: z.array(anyDomain).min(1).optional().meta({
      title: "另外列入 · Further",
      description:
        "26 个以外另外列入的第二批领域，如 旅游；列入的是见到的事项。 Domains of the second wave besides, with the items that were seen.",
    }),
    exclude: z
      .array(z.strictObject({ domain: anyDomain, reason }))
      .optional()
      .meta({ title: "不列入 · Exclude", description: "整个不列入的领域。 Domains left out as a whole." }),
    rename: z.record(anyDomain, line).optional().meta({
      title: "改称 · Rename",
      description:
        "领域 → 本地的名称，如 扶贫 → 乡村振兴。 Domain → what it is called here, such as 扶贫 → 乡村振兴.",
    }),
    merge: z
      .array(
        z
          .strictObject({
            into: listDomainId,
            domains: z.array(anyDomain).min(1).meta({
              title: "并入的领域 · Domains",
              description: "事项移到 into 之下的领域。 The domains whose items move.",
            }),
          })
          .meta({ title: "合并 · Merge", description: "几个领域合为一个。 Domains made one." }),
      )
      .optional(),
    add: z.array(ownDomainSchema).optional(),
    showAbsent: z.boolean().optional().meta({
      title: "印出未涉及领域 · Show absent",
      description:
        "true：清单末尾印出“未涉及领域”及理由。 true prints at the end which domains do not concern the agency, and why.",
    }),
  })
  .meta({
    title: "领域 · Domains",
    description: "列入哪些领域、本地怎么称呼、自设哪些。 Which domains, what they are called, and own ones.",
  });
