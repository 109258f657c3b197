/** Words in which a word of the grammar stands by chance. */

/** Longer words in which one of the words above means nothing: 公示栏 is no 公示. */
export const INERT = [
  ..."上一年度 上一年 上一季度 下一年度".split(" "),
  ..."向社会保险 公示栏 公告栏 公开栏 公开平台 信息公开 集中式 集中供 集中连片 年中国 日报 周报 旬报 月报 季报 年报 实时报 内容 后续 前期 学前儿童 学前教育 学前班 前款 最后 即将 将来 数据 起草 应急 辖区内 区域内 境内 校内 院内 响应 随机 随访".split(
    " ",
  ),
  ..."按揭 现在 存在 所在 在建 在册 在编 在岗 在职 在线 在押 在读 在校生 在校学生 意向 方向 去向 流向 导向 动向 由于 理由 自由 事由 案由 对象 对应 相对 核对 针对 日期 对比 对接 对照 对口 对策 在产 在营 在办 在途 需求 需要 必需 同级 同意 共同 合同 同类 不同 参与 与会 条件 条例 条款 条目 次序 次要".split(
    " ",
  ),
];
