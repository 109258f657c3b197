/** 司法、公安、民族宗教、信访、兵役: legal services and household registers are domains; order and defence are not. */
import type { Ministry, Outside } from "./types.js";

const RULE_OF_LAW: Outside = {
  id: "rule-of-law-affairs",
  zh: "行政复议、执法监督、矫正和合法性审查",
  en: "reconsideration, supervision, corrections, legality review",
};
const PUBLIC_ORDER: Outside = {
  id: "public-order",
  zh: "治安、交通、出入境等公安事务",
  en: "public order, traffic, borders",
};
const STABILITY: Outside = {
  id: "social-governance",
  zh: "综治、维稳、信访和民族宗教",
  en: "social governance, petitions, religion",
};
const DEFENCE: Outside = { id: "defence", zh: "兵役和国防", en: "military service and defence" };

export const JUSTICE: Ministry = {
  departments: "司法局 司法所 司法行政 法律援助中心 公证处 公共法律服务 司法办",
  leaning: { to: "public-legal-services", share: 0.5 },
  fields: [
    {
      of: "public-legal-services",
      laws: `律师法 法律援助 人民调解 基层法律服务 公证法 司法鉴定 律师事务所管理办法 律师执业管理办法 法治宣传教育 法制宣传教育 公证机构 公证员
        律师 仲裁法 公共法律服务 公证 七五普法 八五普法 国家统一法律职业资格`,
      words: `法律援助 律师 人民调解 基层法律服务 公证 司法鉴定 普法 法治宣传 法制宣传 法治文化 法律服务 法律咨询 代拟法律文书 公共法律服务 法律文书
        法律顾问 仲裁机构 仲裁委员会 调解委员会 调解员 法律职业资格 法律知识 法治创建 矛盾纠纷调解 民间纠纷 纠纷调解 法治教育 法律查询
        12348 依法治理 法律宣传 鉴定人`,
      hints: "法律 法治 调解 法制 纠纷 司法",
    },
    {
      of: RULE_OF_LAW,
      laws: "行政复议法 社区矫正法 行政诉讼法 监狱法 规范性文件 行政执法监督 国家赔偿法 安置帮教 人民陪审员",
      words: `行政复议 行政应诉 规范性文件 合法性审查 行政执法监督 执法证 执法人员资格 社区矫正 安置帮教 刑满释放 社区服刑 人民陪审员 人民监督员
        行政赔偿 国家赔偿 学法用法 备案审查 司法行政 起草工作 戒毒`,
      hints: "行政执法 地方性法规 政府规章 国家工作人员",
    },
  ],
};

export const POLICE: Ministry = {
  departments: "公安局 公安分局 派出所 交警 出入境 户政 户籍 交通管理",
  fields: [
    {
      of: "household-registration",
      laws: `户口登记条例 居民身份证法 居住证暂行条例 临时居民身份证 居住证 中国公民收养子女登记 户籍管理 流动人口 暂住 户口`,
      words: `户口 落户 户籍 居民身份证 身份证 居住证 暂住 出生登记 死亡注销 注销户口 迁入 迁出 迁移 投靠 入户 分户 立户 户政 户主 姓名变更 更改姓名 民族成份
        出生日期更正 常住人口 户口簿 流动人口登记 收养登记 收养 准迁证 服现役注销 性别变更 民族变更 人口登记`,
      hints: "流动人口 入籍 民族变更 无户口",
    },
    {
      of: PUBLIC_ORDER,
      laws: `道路交通安全法 治安管理处罚法 枪支管理法 民用爆炸物品 护照法 出境入境管理法 旅馆业治安 典当管理办法 大型群众性活动 保安服务管理条例
        禁毒法 机动车驾驶证 机动车登记 印章 公章 计算机信息系统 网络安全法 废旧金属收购 剧毒化学品 集会游行示威法 反恐怖主义法 机动车修理业
        特种行业 拘留所 戒毒条例 租赁房屋治安 中国公民往来 企业事业单位内部治安 公安机关 道路交通 金融机构营业场所 易制爆`,
      words: `治安 旅馆业 特种行业 公章 印章 枪支 弹药 爆破 爆炸物品 爆破作业 剧毒化学品 大型群众性活动 保安 准养证 禁毒 吸毒 护照 出入境 往来港澳 往来台湾 签证 驾驶证
        机动车 非机动车 电动自行车 号牌 行驶证 交通事故 道路交通 通行证 焰火燃放 集会游行 废旧金属 网络安全 典当业 犯罪 赌博 卖淫 盗窃 开锁 安全技术防范
        金库 边境 机动车登记 外国人居留 印铸刻字 无犯罪记录 无犯罪`,
      hints: "公安 交警 警察 交通管制",
    },
  ],
};

export const GOVERNANCE: Ministry = {
  departments:
    "民族宗教 民宗局 宗教事务局 民族事务 信访局 政法委 综治办 维稳 武装部 人武部 统战 平安办 综治中心 平安法治办 社会治理",
  leaning: { to: STABILITY, share: 0.6 },
  fields: [
    {
      of: STABILITY,
      laws: "宗教事务条例 宗教活动场所 信访条例 信访工作条例 清真食品 民族区域自治 城市民族工作 民族乡 归侨侨眷权益保护法 反邪教 宗教 妇女权益保障法 反家庭暴力法",
      words: `宗教 清真 少数民族 民族团结 信访 来信来访 维稳 综治 综合治理 社会治安综合治理 平安建设 网格化 社会治理 邪教 侨务 归侨 侨眷 华侨 对台 扫黑除恶 反恐 社会稳定
        矛盾纠纷排查 家庭暴力 突发群体性 妇女 港澳台`,
      hints: "稳定 民族 统战 平安",
    },
    {
      of: DEFENCE,
      laws: "兵役法 征兵工作条例 国防动员法 民兵 国防教育法 军事设施保护法 国防法 人民武装 民用运力 国防 预备役",
      words: "兵役 征兵 民兵 国防 预备役 应征 适龄青年 逃避服兵役 军事设施 人民武装 武装 拥军",
      hints: "军事 征召",
    },
  ],
};
