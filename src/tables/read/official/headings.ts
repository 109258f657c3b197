/** What the columns of the official table are called, by us and by those who publish. */
import type { Vocabulary } from "../../../model/data.js";
import type { Column } from "../../row.js";
import { WORDS } from "../../words/index.js";
import type { HeadingMatcher, HeadingSynonyms } from "../heading.js";

/** What a column holds; `aside` is known and not read. */
export type Heading = Column | "id" | "section" | "aside";

type Synonyms = readonly (string | HeadingMatcher)[];

/** Headings met in published lists. Where two fit, the first one has it. */
const MET: Readonly<Record<Heading, Synonyms>> = {
  number: ["序号", "序列", "项目序号", "事项序号"],
  id: [],
  section: ["公开领域", "所属领域", "领域名称", "试点领域"],
  aside: ["事项编码", "领域编码"],
  category: [
    "一级事项",
    "一级公开事项",
    "一级目录",
    "一级分类",
    "一级指标",
    "一级主题",
    "一级栏目",
    "公开事项/一级",
    "公开事项/类别",
    "公开类别",
    "事项类别",
    "事项分类",
    "类别",
  ],
  name: [
    "二级事项",
    "三级事项",
    "四级事项",
    "二级公开事项",
    "三级公开事项",
    "二级目录",
    "三级目录",
    "二级分类",
    "二级指标",
    "三级指标",
    "二级栏目",
    "三级栏目",
    "公开事项/二级",
    "公开事项/三级",
    "公开事项/名称",
    "公开事项",
    "公开事项名称",
    "公开事项名",
    "政务公开事项",
    "事项名称",
    "公开项目",
    "具体事项",
    "事项",
  ],
  content: [
    "内容要素",
    "主要内容",
    "内容",
    "要素",
    (folded) => /^公开(?:的)?(?:具体|主要)?(?:内容|要素)/u.test(folded),
  ],
  basis: ["依据", (folded) => /^(?:公开|法律|法规|政策|设定|制定)+(?:法规|政策)?依据$/u.test(folded)],
  deadline: ["时限", (folded) => /^(?:公开|发布|更新)(?:的)?(?:时限|时间|期限|时效)(?:要求)?$/u.test(folded)],
  subjects: ["公开责任主体", (folded) => /^(?:公开|责任|发布|实施)+(?:主体|单位|部门|机构)$/u.test(folded)],
  channels: [
    "公开形式",
    "渠道",
    "载体",
    (folded) =>
      /^(?:公开|发布|信息)*(?:渠道|载体|途径|平台)(?:和|及|与|或)?(?:渠道|载体|平台)?$/u.test(folded),
  ],
  audience: [
    "公开范围",
    "社会",
    "社会公众",
    "特定群众",
    "特定对象",
    "特定人群",
    "对象",
    (folded) => /^(?:公开|受众)对象/u.test(folded),
  ],
  method: ["公开属性", "公开性质", "主动公开", "依申请公开"],
  levels: ["层级", "公开级别", (folded) => LEVEL_HEADING.test(folded)],
  office: [
    "具体承办",
    (folded) =>
      /^(?:承办|经办|具体承办|责任|负责|办理|牵头|业务)(?:机构|科室|股室|处室|单位|科)(?:站所)?$/u.test(
        folded,
      ),
  ],
  remark: ["备注", "说明", "备考"],
};

/** 县级, 县（市、区）级, 乡镇级, 乡、村级, 市级. */
const LEVEL_HEADING = /^[省市州县区旗乡镇街道村社居]{1,8}级$/u;

/**
 * Headings of all columns: those met in published lists, our own ones in both languages, and the channels, each of
 * which may have a column of its own.
 */
export function headingSynonyms({ channels, methods, levels }: Vocabulary): HeadingSynonyms<Heading> {
  const own = Object.values(WORDS).map(({ heading, csv }) => ({ heading, csv }));
  const ours = (pick: (words: (typeof own)[number]) => readonly string[]): string[] => own.flatMap(pick);
  const terms = (entries: Vocabulary["methods"]) =>
    entries.flatMap(({ term, en, aliases }) => [term, en, ...aliases]);
  return {
    number: [...ours(({ heading }) => [heading.seq]), ...MET.number],
    id: [...ours(({ csv }) => [csv.id]), ...MET.id],
    section: [...ours(({ csv }) => [csv.domain]), ...MET.section],
    aside: [...ours(({ csv }) => [csv.number, csv.verification, csv.release]), ...MET.aside],
    category: [...ours(({ heading }) => [heading.category]), ...MET.category],
    name: [...ours(({ heading }) => [heading.name, heading.item]), ...MET.name],
    content: [...ours(({ heading }) => [heading.content]), ...MET.content],
    basis: [...ours(({ heading }) => [heading.basis]), ...MET.basis],
    deadline: [...ours(({ heading }) => [heading.deadline]), ...MET.deadline],
    subjects: [...ours(({ heading }) => [heading.subjects]), ...MET.subjects],
    office: [...ours(({ heading }) => [heading.office]), ...MET.office],
    channels: [
      ...ours(({ heading }) => [heading.channels]),
      ...terms(channels.filter(({ code }) => code !== "other")),
      ...MET.channels,
    ],
    audience: [...ours(({ heading }) => [heading.audience, heading.public, heading.groups]), ...MET.audience],
    method: [...ours(({ heading }) => [heading.method]), ...terms(methods), ...MET.method],
    levels: [...ours(({ heading }) => [heading.levels]), ...terms(levels), ...MET.levels],
    remark: [...ours(({ heading }) => [heading.remark]), ...MET.remark],
  };
}
