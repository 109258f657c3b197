/** 退役军人、残联、慈善: no guideline was issued for them; allowances of the disabled come near social assistance. */
import type { Ministry, Outside } from "./types.js";

const VETERANS: Outside = { id: "veterans", zh: "退役军人和优抚", en: "veterans and their families" };
const CHARITY: Outside = {
  id: "charity-and-welfare",
  zh: "慈善、儿童福利和残疾人事务",
  en: "charity, child welfare, disabled people",
};

export const VETERANS_AFFAIRS: Ministry = {
  departments:
    "退役军人事务局 退役军人局 退役军人服务站 退役军人服务中心 退役军人事务站 退役军人事务所 退役军人和 优抚办 双拥办 军休所 光荣院",
  leaning: { to: VETERANS, share: 0.9 },
  fields: [
    {
      of: VETERANS,
      laws: `军人抚恤优待条例 退役士兵安置条例 烈士褒扬条例 退役军人保障法 伤残抚恤管理办法 烈士安葬办法 英雄烈士保护法 军队离休退休干部
        光荣院管理办法 烈士纪念设施保护管理办法 优抚医院管理办法`,
      words: `优抚 抚恤金 抚恤 优待金 义务兵家庭 退役士兵 退役军人 复员 转业 烈士 双拥 伤残军人 伤残等级 伤残抚恤 残疾军人 评残 带病回乡 参战 三属 定期定量 光荣牌 军休 军人 军属 烈属
        随军家属 退伍军人 老兵 现役军人 军烈属 两参人员 参战参试 60周岁农村籍 农村籍退役 烈士子女 烈士遗属 自主就业 一次性经济补助 立功受奖 军人优待证 退役军人优待证 荣军 悬挂光荣牌 优待证
        军队退役 军人家属 革命功臣 部分烈士 英烈 伤残人员 抚恤补助 优抚对象 褒扬 退役军人就业 退役军人创业`,
      hints: "优待 安置",
    },
  ],
};

export const DISABLED_PERSONS: Ministry = {
  departments:
    "残疾人联合会 残联 残疾人服务中心 残疾人就业服务 红十字会 慈善总会 儿童福利院 未成年人保护工作站 关工委",
  leaning: { to: CHARITY, share: 0.6 },
  fields: [
    {
      of: CHARITY,
      laws: "慈善法 慈善组织 志愿服务条例 志愿服务 残疾人保障法 残疾人就业条例 家庭寄养管理办法 未成年人保护法 信托法",
      words: `慈善 公开募捐 信托 志愿服务 志愿者 残疾人证 残疾证 残疾人保障 残疾人事业 残疾人权益 残疾人康复 残疾人就业保障金 家庭寄养 留守儿童 困境儿童 儿童福利机构 未成年人保护 社会工作者 义工
        残疾 残疾人 残疾儿童 助残 残疾预防 残疾人家庭 残疾人辅助器具 辅助器具 无障碍改造 康复救助 康复训练 听力残疾 轮椅车燃油 残疾人机动轮椅车 阳光家园 儿童督导 儿童主任 儿童之家 关爱儿童
        慈善捐赠 捐赠 募捐 红十字 困境未成年人 留守妇女 流浪乞讨 救助管理站 救助管理`,
      hints: "儿童福利 残联 寄养 未成年人",
    },
  ],
};
