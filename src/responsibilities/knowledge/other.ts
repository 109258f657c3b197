/** 交通、统计、档案、商务、工信、机关内务…: departments that no guideline was issued for. */
import type { Ministry, Outside } from "./types.js";

const TRANSPORT: Outside = { id: "transport", zh: "交通运输和公路", en: "transport and roads" };
const COMMERCE: Outside = {
  id: "commerce-and-industry",
  zh: "商务、工业、科技和通信",
  en: "commerce, industry, science, telecoms",
};
const RECORDS: Outside = {
  id: "statistics-and-archives",
  zh: "统计、档案和保密",
  en: "statistics, archives, secrets",
};
const HOUSEKEEPING: Outside = {
  id: "housekeeping",
  zh: "党务、人事、文秘、督查等机关内部事务",
  en: "the agency's own affairs: party work, staff, papers",
};

export const TRANSPORTATION: Ministry = {
  departments: "交通运输局 交通局 公路局 公路管理 运管所 道路运输 海事 交管站 交通运输 公路 航道",
  leaning: { to: TRANSPORT, share: 0.85 },
  fields: [
    {
      of: TRANSPORT,
      laws: `公路法 道路运输条例 公路安全保护条例 内河交通安全管理条例 航道法 港口法 路政管理规定 农村公路 出租汽车 超限运输 船舶 公路水运工程 铁路安全管理条例 城市公共汽车 邮政法
        道路旅客运输 道路货物运输 机动车维修 快递 乡道 水上交通 渡口 道路运输 收费公路 巡游出租 网络预约出租 公路 铁路 民用航空 轨道交通`,
      words: `公路 道路运输 客运 货运 运输经营 出租汽车 出租车 网约车 机动车维修 驾驶员培训 超限 路政 航道 港口 码头 渡口 船舶 船员 水路运输 交通运输 乡道 村道 县道 桥梁隧道 铁路
        危险货物运输 班线 公交 邮政 快递 建筑控制区 涉路施工 非公路标志 交通建设 浮桥 通航 航标 道路货物 农村道路 营运`,
      hints: "运输 交通 车辆 道路",
    },
  ],
};

export const COMMERCE_AND_INDUSTRY: Ministry = {
  departments:
    "商务局 工业和信息化局 工信局 经信局 经济信息委 科技局 科学技术局 招商局 投资促进 经济发展局 大数据局 经济和信息化 供销社 外事 贸促会 工业园区",
  leaning: { to: COMMERCE, share: 0.5 },
  fields: [
    {
      of: COMMERCE,
      laws: `成品油市场 酒类流通 报废机动车 单用途商业预付卡 对外贸易法 商业特许经营 二手车流通 家庭服务业 无线电管理条例 电信条例 科学技术进步法 中小企业促进法 汽车销售 直销管理
        再生资源回收 美容美发 洗染业 对外劳务合作 旧电器 零售商 成品油 电信设施 技术合同 科学技术普及法 实验动物 监控化学品 民用爆炸物品生产 商务 外商投资法 拍卖管理办法 家电维修`,
      words: `成品油 加油站 酒类 报废汽车 报废机动车 单用途 预付卡 对外贸易 外商投资 二手车 家政服务 家庭服务 再生资源 美容美发 洗染 对外劳务 特许经营 拍卖 无线电 电信 科技 技术合同
        高新技术 中小企业 工业 信息化 招商引资 电子商务 商贸 商品流通 展会 进出口 汽车销售 监控化学品 民爆 技术改造 科普 零售商 农贸市场 促销 技术转让 企业技术 服务外包`,
      hints: "商务 贸易 产业 经济发展 企业服务 经济",
    },
  ],
};

export const ADMINISTRATION: Ministry = {
  departments: `统计局 档案局 档案馆 保密局 审计局 机关事务 编办 机构编制 组织部 宣传部 纪委 监察 党政办 党政综合办公室 党建办 党群 政府办公室 人民政府办公室 人大办 政协 团委 妇联 机要
    秘书科 督查科 督查室 网信办 电子政务 政务中心 党建工作办公室 基层党建`,
  leaning: { to: HOUSEKEEPING, share: 0.4 },
  fields: [
    {
      of: RECORDS,
      laws: "统计法 档案法 保守国家秘密法 全国经济普查条例 全国人口普查条例 全国农业普查条例 统计 档案 涉外调查 国家秘密 普查",
      words: "统计 普查 统计资料 统计调查 档案 国家秘密 保密 涉密 地方志 密码 史志 年鉴 统计数据",
      hints: "资料 调查",
    },
    {
      of: HOUSEKEEPING,
      laws: "机关事务管理条例 政府信息公开条例 事业单位登记管理暂行条例 机构编制 公共机构节能条例 互联网新闻信息 公务员",
      words: `文电 公文 印鉴 机要 会务 会议 后勤 党务 党建 党风廉政 纪检 监察 组织人事 干部 督查 督办 值班 政务公开 政府信息公开 网站 门户网站 电子政务 信息化平台 建议提案 人大代表 代表建议
        政协提案 提案 讲话稿 综合性材料 机关日常 机关运转 日常运转 固定资产 离退休 精神文明 意识形态 群团 工青妇 共青团 妇联 绩效考核 目标责任 责任目标 财务报账 人事管理 统一指挥
        统筹协调 指挥协调 决策部署 政务信息 信息收集 调查研究 事业单位登记 机构编制 宣传工作 统战工作 党组织 党员 领导活动 文稿 文秘 接待 政府采购预算 行政审批制度改革 放管服 政务服务
        内部审计 绩效管理 目标管理 秘书 来信来访 中长期规划 长期规划 发展规划 年度工作计划 规范性文件起草 社区服务 社区建设 内控`,
      hints:
        "统筹 综合协调 协调 机关 文书 综合 行政审批 材料 办公 计划总结 机构信息 上级政策 本级文件 规章制度 宣传 贯彻",
    },
  ],
};
