/** One disclosure item (公开事项): a row of the official table. */
import * as z from "zod";
import { anyItemId, channel, instrumentKey, itemField, level, line, method, slug } from "./common.js";

export type { Audience, Basis, Channel, Evidence, Item } from "./types.js";

export const basisSchema = z
  .union([
    instrumentKey,
    z
      .strictObject({
        instrument: instrumentKey,
        articles: z.array(line).min(1).meta({
          title: "条款 · Articles",
          description: "如 第四十七条第二款。 Articles as written, such as 第四十七条第二款.",
        }),
      })
      .meta({
        title: "文件及条款 · Instrument with articles",
        description: "文件键和条款。 An instrument and its articles.",
      }),
    z.strictObject({ words: line }).meta({
      title: "未指明的依据 · Unnamed basis",
      description:
        "标准目录只笼统写出、不指明文件的依据，如“各地相关政策法规文件”。 A basis that names no instrument in particular, in the official words.",
    }),
    z.strictObject({ words: line, local: z.literal(true) }).meta({
      title: "由本地填写的依据 · Basis to fill in",
      description:
        "标准目录留给各地填写名称的依据，如《XX省…》。 A basis in which each locality fills in a name, such as 《XX省…》.",
    }),
  ])
  .meta({
    title: "公开依据 · Basis",
    description:
      "文件键、{instrument, articles}，或 {words: 原文}。 An instrument key, {instrument, articles}, or {words: official words}.",
  });

export const audienceSchema = z
  .strictObject({
    public: z
      .boolean()
      .meta({ title: "全社会 · Everyone", description: "是否面向全社会。 Whether open to everyone." }),
    groups: z.array(line).min(1).nullable().optional().meta({
      title: "特定群体 · Groups",
      description:
        "特定群体的名称；标准目录只打勾、未写明时为 null；不涉及特定群体时省略。 The groups named; null where the table ticks the box without naming them; left out where there are none.",
    }),
  })
  .meta({
    title: "公开对象 · Audience",
    description: "全社会和（或）特定群体。 Everyone and/or named groups.",
  });

/** The fields of an item that the official table prints; shared by national items and local additions. */
export const itemFields = {
  category: line.meta({
    title: "一级事项 · Category",
    description: "公开事项的一级事项。 The first-level item.",
  }),
  name: line.meta({ title: "二级事项 · Name", description: "公开事项的二级事项。 The second-level item." }),
  content: z.array(line).min(1).meta({
    title: "公开内容（要素）· Content",
    description:
      "公开内容的各个要素，一行一个，不带编号和句末标点。 The elements to disclose, one each, no numbering, no closing punctuation.",
  }),
  basis: z.array(basisSchema).min(1).meta({
    title: "公开依据 · Basis",
    description: "公开所依据的文件。 The instruments that the disclosure rests on.",
  }),
  deadline: line.nullable().meta({
    title: "公开时限 · Deadline",
    description: "标准目录的原文；不详为 null。 In the official words; null where not known.",
  }),
  subjects: z.array(slug).min(1).meta({
    title: "公开主体 · Subjects",
    description:
      "catalogs/vocabulary/subjects.yaml 中的角色代码。 Roles in catalogs/vocabulary/subjects.yaml.",
  }),
  channels: z.array(channel).min(1).meta({
    title: "公开渠道和载体 · Channels",
    description: "公开渠道代码或 {other: 名称}。 Channel codes or {other: name}.",
  }),
  audience: audienceSchema,
  method,
  levels: z.array(level).min(1).meta({
    title: "公开层级 · Levels",
    description: "应当公开的层级。 The levels that must disclose the item.",
  }),
};

/** The wording of pages that print a field otherwise than the item does. */
export const variantSchema = z
  .strictObject({
    sources: z.array(slug).min(1).meta({
      title: "来源 · Sources",
      description: "这样写的页面。 The pages that print it so.",
    }),
    ...z.object(itemFields).partial().shape,
  })
  .meta({
    title: "另一种写法 · Variant",
    description: "有的页面写得不同的字段。 The fields that some pages print otherwise.",
  });

export const evidenceSchema = z
  .strictObject({
    seen: z.record(slug, z.union([z.literal("all"), z.array(itemField)])).meta({
      title: "所见 · Seen",
      description:
        "页面（catalogs/sources/<领域>.yaml 中的 id）及其佐证的字段，全部字段写 all；没有页面表示尚未核对。 The pages that attest the item, each with the fields it shows; no page means that nobody has checked it.",
    }),
    between: z.array(itemField).min(1).optional().meta({
      title: "合起来所见 · Seen between them",
      description:
        "这些页面合起来佐证、没有逐页记录的字段。 Fields that these pages show between them, where nobody noted which page shows which.",
    }),
    variants: z.array(variantSchema).min(1).optional().meta({
      title: "其他写法 · Variants",
      description:
        "页面之间不一致时未采用的写法，连同来源。 Where pages differ: the wording that the item does not have, with its pages.",
    }),
  })
  .meta({
    title: "佐证 · Evidence",
    description:
      "哪个页面佐证哪些字段；没有列出的字段待核实。 Which page attests which fields; a field that is not named is unverified.",
  });

/** As an edition states them: what is known of an item may be its name alone, and the rest is null until a page shows it. */
const statedFields = {
  ...itemFields,
  category: itemFields.category.nullable(),
  content: itemFields.content.nullable(),
  basis: itemFields.basis.nullable(),
  subjects: itemFields.subjects.nullable(),
  channels: itemFields.channels.nullable(),
  audience: itemFields.audience.nullable(),
  method: itemFields.method.nullable(),
  levels: itemFields.levels.nullable(),
};

export const itemSchema = z.strictObject({ id: anyItemId, ...statedFields, evidence: evidenceSchema }).meta({
  id: "Item",
  title: "公开事项 · Item",
  description:
    "标准目录的一行；不详的字段为 null，名称必填。 One row of the official table; a field that nobody knows is null, the name is always there.",
});
