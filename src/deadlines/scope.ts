/** What a part is about: the nouns that can stand for it without a colon. */
import { isAgency } from "./subject.js";
import { isWords, OWN_WORD } from "./words.js";

/** How a noun ends that can be the scope of a clause without a colon. */
const SCOPE_ENDS = [
  ..."类 信息 内容 事项 决定 结果 情况 名单 目录 标准 政策 文件 通知书 公布 公示 公告 资讯 数据 报告".split(
    " ",
  ),
  ..."处罚 许可 强制 审批 备案 收费 栏目 问题 事务 村务 居务 财务 党务 工作 项目 预算 决算 计划 总结 规划 清单 材料 单位 企业 部门 机关 组织 职能 机构 名录 制度 指南 事件 预警 征收 检查 补贴 救助 采购 事故 目录 措施 方案 收支 收入 支出 资金 资产 账目 物资 工程 内容 党务 政务".split(
    " ",
  ),
  "》",
];

/** Nouns of the domains: ends of a scope, or all of it. */
const DOMAIN_NOUNS =
  "企业 建设 资料 决策 意向 质量 水质 水量 水价 价格 行情 指数 数值 对象 人员 成员 家庭 住户 学校 学生 教师 机制 体系 简章 章程 条件 流程 程序 渠道 电话 地址 方式 范围 清册 台账 报表 决议 议题 纪要 活动 培训 岗位 招聘 考试 录用 成绩 成果 证书 合同 协议 供应商 整改 督查 监测 检测 检验 抽检 抽查 认定 评估 评审 评定 核查 年检 监管 执法 灾情 疫情 舆情 险情 火险 汛情 雨情 气象 停水 停电 停气 停供 受理 审核 文本 分配 配租 轮候 发放 待遇 保险 就业 养老 医保 低保 特困 优抚 抚恤 捐赠 善款 款物 土地 房源 宅基地 解读 报告书 报告表 登记表 一览表 明细表 名册 花名册 档案 项目库 进度 收支 欠税 许可证 判决书 裁定书 文书 通告 简介 概况 职责 分工 津贴 补助 奖补 资助 细则 办法 规程 规范 预案 问答 答复 提案 建议 议案 任免 表彰 奖励 诉求 咨询 投诉 举报 榜单 公报 年报 月报 季报 简报 通报".split(
    " ",
  );

/** They tell a part from another one by themselves. */
const NOUNS = ["结果", "决定", "名单", "方案", "计划", "政策", "处罚", "许可", "预算", "决算"];

const OTHERS = ["其他", "其它", "其余"];

const STAGES = ["上半年", "下半年", "批前", "批后", "事前", "事中", "事后"];

/** 方案制定后、资金拨付后各: two events. */
export const SEVERAL = /后[、和及]|各$/u;

/** 收到文件5日内: an event without 之日起, by the verb that it begins with. */
export const RECEIVED =
  /^(?:[省市县区乡镇村]级?)?(?:收到|接到|获取|获得|取得)[^，、]*(?:信息|文件|通知|申请|批复|材料|资料|来?函|报告|指标|资金|款项?|[批发]文|批件|批示|文书|决定|[通意决申告]?[知见定请]书|线索|举报|投诉|诉求|来信|信件|建议|提案|结果|数据|名单)$/u;

/** Whether words name what a part is about, without any mark that they do. */
export function isScope(text: string): boolean {
  return (
    isWords(text) &&
    !NO_SCOPE.test(text) &&
    !SEVERAL.test(text) &&
    !RECEIVED.test(text) &&
    ([...STAGES, ...DOMAIN_NOUNS, ...OTHERS, ...NOUNS].includes(text) || endsAsScope(text) || isAgency(text))
  );
}

/** Any noun, with nothing before it that would make it a time or a condition. */
export function isTopic(text: string): boolean {
  return isWords(text) && !SEVERAL.test(text) && !NO_TOPIC.test(text);
}

const NO_TOPIC = new RegExp(
  `^(?:(?!${OWN_WORD})[自从]|向(?![阳日])|由|如|若|因|除|按|根据|依[据照]|不|未|并|且|至少|最)|(?:应当|必须)(?!在|通过)|[并、]$`,
  "u",
);

/** Any noun, where no place, agent or adverb can be meant: 典型案例适时公布, 网格员长期公示. */
export function isNamed(text: string): boolean {
  return isTopic(text) && !RECEIVED.test(text) && !NO_SCOPE.test(text) && !NO_NOUN.test(text);
}

const NO_NOUN =
  /^(?:提前|每|依法|向社会|向公众|视[同为]|等同|对|在|于|通过|将|把|以|为|可|能|坚持|做到|实[行现]|采[取用]|并|还|再|应|须|要)|[的地得]$/u;

/** 按程序, 根据部署: how, and not of what; 应当定期发布收支情况: another part, which was not read; 在媒体上公示: where. */
const NO_SCOPE =
  /^(?:向(?![阳日])|按照?|根据|依照|依据|及时|立即|实时|适时|定期(?!报告|公告))|(?:应当|必须)(?:定期|及时|随时|实时|立即)|^(?:应当?|须|并|依法)*(?:(?:将|向|对|发布|公).*|张榜|上墙|予以|进行)(?:公[开示布告]|发布)$|^(?:依法)?(?:在|通过).*(?:公[开示布告](?!系统|平台|网|栏|牌)|发布)/u;

/** 时限较长事项（如修路、建校等）: what a bracket explains is the scope. */
export function endsAsScope(text: string): boolean {
  const noun = text.replace(/（[^（）]*）$/u, "");
  return [...SCOPE_ENDS, ...DOMAIN_NOUNS].some((end) => noun.length > end.length && noun.endsWith(end));
}
