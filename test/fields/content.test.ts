import { describe, expect, it } from "vitest";
import { judge } from "../../src/fields/judge.js";
import { makeKnowledge } from "../../src/fields/knowledge.js";
import { termsOf } from "../../src/fields/terms.js";
import { catalog } from "../../src/index.js";

const knowledge = makeKnowledge(termsOf(catalog.vocabulary), null);

/** What the judge says of it, but for additions and the order. */
function verdicts(standard: readonly string[], local: readonly string[]): string[] {
  return judge("content", standard, local, knowledge).flatMap(({ rule, part }) =>
    part.old === null || rule.endsWith("-reordered") ? [] : [`${rule} ${part.old}`],
  );
}

const DROPPED = "content-dropped ";

/** The elements that are gone for certain. */
function droppedElements(standard: readonly string[], local: readonly string[]): string[] {
  return verdicts(standard, local).flatMap((one) =>
    one.startsWith(DROPPED) ? one.slice(DROPPED.length) : [],
  );
}

/** What the standard asks for, and the same in the words of a county. */
const SAME: [standard: string, local: string[]][] = [
  ["受理部门", ["受理机构"]],
  ["所需材料", ["办理材料"]],
  ["申请条件", ["办理条件"]],
  ["法定依据", ["设立依据"]],
  ["收费依据及标准", ["收费标准"]],
  ["城乡规划事项的意见征集", ["意见征集"]],
  ["新办的办理情况（涉密项目除外）", ["新办"]],
  ["《中华人民共和国教师法》", ["《教师法》"]],
  ["各地配套政策法规文件", ["《广东省社会救助条例》"]],
  ["识别程序（农户申请、民主评议、公示公告、逐级审核）", ["识别程序"]],
  ["办事指南，包括：适用范围、办理依据、受理机构等", ["办事指南"]],
  ["办事指南：主要包括事项名称、设定依据、申请条件、办理材料", ["办事指南：内容同上"]],
  ["办事指南：主要包括事项名称、设定依据、申请条件、办理材料", ["设定依据", "申请条件", "办理材料"]],
  ["申请材料目录", ["办事指南：包括事项名称、受理条件、申请材料、办理时间"]],
  ["涉及扶贫领域其他政策文件", ["涉及巩固脱贫成果同乡村振兴有效衔接的其他政策文件"]],
  ["办理时间、地点", ["办理时间", "地点"]],
  ["征地工作流程图（选择性公开）", []],
];

describe("an element", () => {
  it.each(SAME)("%s stands in %j", (standard, local) => {
    expect(droppedElements([standard], local)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["审核结果", ["申请受理"]],
    ["所需材料", ["受理部门", "办理条件", "办理流程"]],
    ["法律法规和规章", ["规章"]],
    ["审核结果", []],
    ["监督投诉渠道", ["咨询电话"]],
  ])("%s does not stand in %j", (standard, local) => {
    expect(droppedElements([standard], local)).toEqual([standard]);
  });

  it("that is left out of the standard's own row is found, and nothing else; unless the standard lets it be", () => {
    const missed = catalog.items().flatMap(({ id, content }) =>
      content.flatMap((element, at) => {
        const dropped = droppedElements(content, content.toSpliced(at, 1));
        const isFound = dropped.length === 1 && dropped[0] === element;
        return isFound ? [] : [`${id} ${element}`];
      }),
    );
    expect(missed.filter((one) => !/选择性公开|可根据实际情况/u.test(one))).toEqual([]);
    expect(catalog.items().flatMap(({ content }) => content).length).toBeGreaterThan(2500);
  });

  it.each<[string[], string[], string[]]>([
    [
      ["申请条件", "申请材料", "办理流程"],
      ["申请条件、材料、流程"],
      ["content-reworded 申请条件", "content-reworded 申请材料", "content-reworded 办理流程"],
    ],
    [["年度预算", "年度决算"], ["年度预决算"], ["content-reworded 年度预算", "content-reworded 年度决算"]],
    [
      ["法人行政处罚决定书", "自然人行政处罚决定书"],
      ["行政处罚决定书"],
      ["content-reworded 法人行政处罚决定书", "content-reworded 自然人行政处罚决定书"],
    ],
    [["申请条件", "审核结果"], ["申请条件、材料"], ["content-dropped 审核结果", "content-reworded 申请条件"]],
    [
      ["年度预算", "年度决算", "监督投诉渠道"],
      ["年度预决算"],
      ["content-dropped 监督投诉渠道", "content-reworded 年度决算", "content-reworded 年度预算"],
    ],
    [
      ["申请条件", "申请材料"],
      ["申请条件和申请材料"],
      ["content-reworded 申请条件", "content-reworded 申请材料"],
    ],
    [
      ["申请条件", "申请材料"],
      ["申请条件和材料"],
      ["content-reworded 申请条件", "content-reworded 申请材料"],
    ],
    [
      ["申请条件和申请材料"],
      ["申请条件", "申请材料"],
      ["content-reworded 申请条件和申请材料", "content-reworded 申请条件和申请材料"],
    ],
    [["受理机构"], ["受理部门"], ["content-reworded 受理机构"]],
    [["联系方式"], ["联系电话"], ["content-reworded 联系方式"]],
    [["《行政许可法》第十条"], ["《行政许可法》第10条"], ["content-typographic 《行政许可法》第十条"]],
    [["申请材料"], ["1.申请材料"], ["content-typographic 申请材料"]],
    [["申请材料"], ["（一）申请材料"], ["content-typographic 申请材料"]],
    [["①申请材料"], ["申请材料"], ["content-typographic ①申请材料"]],
    [["《义务教育法》"], ["《中华人民共和国义务教育法》"], ["content-reworded 《义务教育法》"]],
    [["申请条件", "审核结果"], ["申请条件"], ["content-dropped 审核结果"]],
    [["公租房申请条件", "公租房申请材料"], ["公租房申请条件"], ["content-dropped 公租房申请材料"]],
    [["法律法规和规章"], ["规章"], ["content-dropped 法律法规和规章"]],
    [["申请条件和申请材料"], ["申请条件"], ["content-reworded 申请条件和申请材料"]],
    [["征地工作流程图（选择性公开）"], [], ["content-optional-dropped 征地工作流程图（选择性公开）"]],
  ])("of %j, held against %j, is judged %j", (standard, local, expected) => {
    expect(verdicts(standard, local).sort()).toEqual(expected.sort());
  });

  it.each<[string[], string[], string[]]>([
    [["受理部门"], ["受理机构", "减免政策"], ["减免政策"]],
    [["城乡规划事项的意见征集"], ["减免政策", "意见征集"], ["减免政策"]],
    [["申请条件和申请材料"], ["申请条件", "申请材料", "减免政策"], ["减免政策"]],
    [["办事指南：主要包括事项名称、设定依据、申请条件、办理材料"], ["法定依据", "受理条件", "所需材料"], []],
  ])("that says %j is no addition: %j adds %j alone", (standard, local, expected) => {
    const added = judge("content", standard, local, knowledge).flatMap(({ rule, part }) =>
      rule === "content-added" ? [part.new] : [],
    );
    expect(added).toEqual(expected);
  });

  it("is compared in time that grows with the text", () => {
    const long = `${"包括".repeat(20_000)}${"（".repeat(20_000)}`;
    expect(droppedElements(["审核结果"], [long, "，".repeat(50_000), "：甲、".repeat(20_000)])).toEqual([
      "审核结果",
    ]);
  });
});
