/** Whether one content element says another, names it among others, or stands for it beside others. */
import { describe, expect, it } from "vitest";
import {
  bare,
  coversToo,
  holds,
  isOptional,
  says,
  sayTogether,
  wordingOf,
} from "../../src/fields/wording.js";

describe("an element as it counts", () => {
  it.each([
    ["1.申请条件", "申请条件"],
    ["（一）申请条件", "申请条件"],
    ["①申请条件", "申请条件"],
    ["●申请条件", "申请条件"],
    ["12、申请条件", "申请条件"],
    ["1.5米以上的", "1.5米以上的"],
    ["第10条", "第10条"],
    ["第十条、第 二十一 款", "第10条、第21款"],
  ])("%s", (text, counts) => {
    expect(bare(text)).toBe(counts);
  });

  it("is left to the locality where it says so", () => {
    expect(isOptional("各地可根据实际情况适当公开")).toBe(true);
    expect(isOptional("选择性公开的内容")).toBe(true);
    expect(isOptional("办事指南")).toBe(false);
  });
});

describe("one element says another", () => {
  it.each([
    ["申请条件", "申请条件"],
    ["（二）申请条件信息", "申请条件"],
    ["受理部门", "受理机构"],
    ["联系电话", "联系方式"],
    ["办事指南：包括申请条件、申请材料、办理流程", "办事指南"],
    ["办事指南：包括申请条件、申请材料、办理流程", "申请材料"],
    ["意见征集", "城乡规划事项的意见征集"],
    ["意见征集", "城乡规划事项的意见征集情况"],
    ["新办", "新办的办理情况"],
    ["各校本年度招生计划", "义务教育阶段学校招生计划"],
    ["《某省社会救助实施办法》", "各地配套政策法规文件"],
    ["申请条件和申请材料", "申请材料"],
    ["乡村振兴项目", "扶贫项目"],
  ])("%s says %s", (local, wanted) => {
    expect(says(wordingOf(local), wordingOf(wanted))).toBe(true);
  });

  it.each([
    ["申请条件", "监督投诉渠道"],
    ["规章", "法律法规和规章"],
    ["信息", "相关情况"],
    ["《某省社会救助实施办法》", "《社会救助暂行办法》等政策文件"],
    ["办理时限", "办理机构"],
  ])("%s does not say %s", (local, wanted) => {
    expect(says(wordingOf(local), wordingOf(wanted))).toBe(false);
  });
});

it.each([
  ["申请条件和申请材料", "申请材料", true],
  ["申请条件和材料", "申请材料", true],
  ["申请条件、材料", "申请条件", true],
  ["办理条件和材料", "申请材料", false],
  ["申请材料", "申请材料", true],
  ["申请条件", "料", false],
])("%s holds %s: %s", (local, wanted, expected) => {
  expect(holds(wordingOf(wanted), wordingOf(local))).toBe(expected);
});

it.each([
  ["申请条件、材料、流程", "办理流程", true],
  ["预决算", "预算", false],
  ["部门预决算报表", "部门预算报表", true],
  ["行政处罚决定书", "自然人行政处罚决定书", true],
  ["申请条件", "办理流程", false],
  ["处罚", "自然人行政处罚决定书", false],
])("%s stands for %s as well as for another: %s", (local, wanted, expected) => {
  expect(coversToo(wordingOf(local), wordingOf(wanted))).toBe(expected);
});

it.each([
  [["申请", "条件"], "申请条件", true],
  [["申请条件", "办理流程"], "指南：申请条件、申请材料、办理流程、办理时限", true],
  [["监督电话"], "指南：申请条件、申请材料、办理流程、办理时限", false],
  [["申请条件"], "指南：申请条件、申请材料、办理流程、办理时限", false],
  [["监督电话"], "申请条件", false],
])("%j together say %s: %s", (locals, wanted, expected) => {
  expect(sayTogether(locals.map(wordingOf), wordingOf(wanted))).toBe(expected);
});
