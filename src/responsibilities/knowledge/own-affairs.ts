/** Offices that look after their own agency: what they do about safety, insurance or law they do for its staff. */
import type { DomainId } from "../../model/index.js";

/** Their whole names, without what stands in brackets; the unit at the end (科, 处, 办公室 …) may be left out. */
export const OWN_AFFAIRS_OFFICES = `办公室 局办公室 委办公室 机关办公室 党政 党政综合 秘书 行政 文秘 督查 综合调研 调研 组织人事 人事 人事教育 人事宣教 干部人事
  政治 政工 政治工作 机关党委 机关党建 机关纪委 党建 党建工作 党群 党群工作 政策法规 法规 法制 法治 政策研究 财务 计划财务 计财 规划财务 财务审计 财务资产 资金资产 内审 审计
  后勤 机关后勤 机关事务 信息 信息调研 保密 机要 档案 老干部 离退休干部 工会 宣传 宣传教育`;

/** What such an agency discloses of its own affairs all the same: its budget is one of many. */
export const OWN_AFFAIRS_DISCLOSED: DomainId = "budget-final-accounts";
