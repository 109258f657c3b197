import { describe, expect, it } from "vitest";
import { catalog as released } from "../../src/index.js";
import type { Profile } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { catalog, FIRST_LINE, profileOf, resolve } from "./fixture.js";

const found = (yaml: string) =>
  resolve(yaml).findings.map(({ rule, level, path, position }) => ({
    rule,
    level,
    path: path.join("."),
    line: (position?.line ?? 0) - FIRST_LINE,
  }));

const change = (set: string, item = "social-assistance-001") =>
  `change: [{item: ${item}, set: {${set}}, reason: 理由}]\n`;
const addition = (fields: string) => `add:
  - id: local-001
    domain: health
    content: [内容]
    basis: [城乡规划法]
    deadline: null
    subjects: [township]
    channels: [portal]
    audience: {public: true}
    method: proactive
    reason: 理由
    ${fields}
`;

it("accepts exclusions, changes and additions that make sense", () => {
  expect(
    found(`exclude:
  - {item: social-assistance-002, reason: 理由}
${change("deadline: 10个工作日内")}${addition("category: 宣传\n    name: 健康宣传\n    levels: [township]")}`),
  ).toEqual([]);
});

it("reports a profile made for another release", () => {
  const { profile, options } = profileOf("");
  const { findings } = resolveProfile({ ...profile, release: "0.9.0" }, catalog, options);
  expect(findings).toMatchObject([
    { rule: "profile-release", level: "error", position: { line: 3, column: 10 } },
  ]);
});

it("reports an old id that one item has taken the place of, and follows it", () => {
  const yaml = `exclude:
  - item: health-009
    reason: 理由
`;
  expect(found(yaml)).toEqual([
    { rule: "profile-item-moved", level: "warning", path: "exclude.0.item", line: 1 },
  ]);
  expect(resolve(yaml).list.sections.map((section) => section.domain)).toEqual(["social-assistance"]);
});

it("reports an old id that is nobody's now, as without effect", () => {
  const yaml = "exclude: [{item: health-008, reason: 理由}, {item: health-007, reason: 理由}]\n";
  expect(resolve(yaml).findings.map(({ message }) => message.zh)).toEqual([
    "编号 health-008 的事项已取消，此处不起作用：取消",
    "编号 health-007 的事项现在是“行政许可 / 公共场所卫生许可”（health-001）、“行政许可 / 护士执业注册”（health-002），此处不起作用：拆分",
  ]);
});

it("reports what is excluded twice", () => {
  expect(
    found(`exclude:
  - {item: health-001, reason: 理由}
  - {item: health-001, reason: 另一个理由}
`),
  ).toEqual([{ rule: "profile-excluded-twice", level: "warning", path: "exclude.1.item", line: 2 }]);
});

it("reports an item both excluded and changed, once", () => {
  expect(
    found(`exclude: [{item: health-001, reason: 理由}]
${change("name: 许可", "health-001")}`),
  ).toEqual([{ rule: "profile-excluded-and-changed", level: "error", path: "change.0.item", line: 1 }]);
});

it("reports a field changed twice; two fields in two changes are fine", () => {
  const two = (second: string) => `change:
  - {item: health-001, set: {deadline: 10个工作日内}, reason: 理由}
  - {item: health-001, set: {${second}}, reason: 理由}
`;
  expect(found(two("deadline: 5个工作日内"))).toEqual([
    { rule: "profile-changed-twice", level: "error", path: "change.1.set.deadline", line: 2 },
  ]);
  expect(found(two("name: 许可"))).toEqual([]);
});

describe("a change of nothing", () => {
  it("is reported where the value is the standard's", () => {
    expect(found(change("content: [政策文件, 办事指南], name: 监督"))).toEqual([
      { rule: "profile-change-of-nothing", level: "warning", path: "change.0.set.content", line: 0 },
    ]);
  });

  it("is reported where no field is set", () => {
    expect(found(change(""))).toMatchObject([{ rule: "profile-change-of-nothing", path: "change.0.set" }]);
  });

  it("sees through the order of keys", () => {
    expect(found(change("audience: {public: true}"))).toMatchObject([{ rule: "profile-change-of-nothing" }]);
  });
});

describe("what is not in the list anyway", () => {
  it.each([
    [
      "an excluded item of another level",
      "exclude: [{item: social-assistance-004, reason: 理由}]\n",
      "exclude.0.item",
    ],
    ["a changed item of another level", change("name: 审批", "social-assistance-004"), "change.0.item"],
    [
      "an excluded item of an excluded domain",
      "exclude: [{item: health-001, reason: 理由}]\ndomains: {exclude: [{domain: health, reason: 理由}]}\n",
      "exclude.0.item",
    ],
    [
      "an addition of another level",
      addition("category: 宣传\n    name: 健康宣传\n    levels: [county]"),
      "add.0.levels",
    ],
  ])("is reported: %s", (_what, yaml, path) => {
    expect(found(yaml)).toMatchObject([{ rule: "profile-not-selected", level: "warning", path }]);
  });
});

it("reports an addition with the names of a national item", () => {
  expect(
    found(addition("category: 行政许可\n    name: 公共场所卫生许可\n    levels: [township]")),
  ).toMatchObject([{ rule: "profile-addition-exists", level: "warning", path: "add.0.name" }]);
});

describe("a change that asks less than the standard", () => {
  it.each([
    ["a dropped content element", "content: [政策文件]", "办事指南"],
    ["a dropped channel", "channels: [portal]", "notice-board"],
    [
      "a narrower audience",
      "audience: {public: false, groups: [低保对象]}",
      "公开对象缩小：原为“全社会”，现为“低保对象”",
    ],
    ["disclosure on request", "method: on-request", "公开方式由“proactive”改为“on-request”"],
    ["disclosure that is partly on request", "method: both", "公开方式由“proactive”改为“both”"],
    ["a dropped level", "levels: [township]", "county"],
    ["a longer deadline", "deadline: 30个工作日内", "公开时限放宽"],
    ["no deadline at all", "deadline: null", "不再写明公开时限"],
    ["a deadline that says nothing", "deadline: 按惯例公开", "没有具体期限"],
  ])("is reported: %s", (_what, set, named) => {
    const { findings } = resolve(change(set));
    expect(findings).toMatchObject([{ rule: "profile-loosens", level: "warning" }]);
    expect(findings[0]?.message.zh).toContain(named);
  });

  it("names what may allow it, which is for a person to read", () => {
    const because = (reason: string) => change("deadline: 30个工作日内").replace("理由", reason);
    for (const reason of ["依据《某省政务公开办法》第三条", "按国办发〔2019〕54号"])
      expect(resolve(because(reason)).findings).toMatchObject([
        { rule: "profile-loosens-by-rule", level: "info" },
      ]);
    // That law took the place of law is a reason of a basis, and allows nothing.
    const succeeded = "《执业医师法》已被《医师法》取代；方便群众";
    for (const reason of ["我镇没有网站", "根据上级文件要求", "县政府第3次常务会议决定", succeeded])
      expect(resolve(because(reason)).findings).toMatchObject([{ rule: "profile-loosens" }]);
  });

  it.each([
    ["more content", "content: [政策文件, 办事指南, 联系方式]"],
    ["another order of the channels, and one more", "channels: [notice-board, portal, {other: 村广播}]"],
    ["a shorter deadline", "deadline: 10个工作日内"],
    ["a further level", "levels: [county, township, village]"],
    ["groups named beside everyone", "audience: {public: true, groups: [低保对象]}"],
  ])("is not seen in %s", (_what, set) => {
    expect(found(change(set))).toEqual([]);
  });

  it("is not seen where a domain has another name here, and its items say so", () => {
    const item = "poverty-alleviation-002";
    const content = (released.item(item)?.content ?? []).map((element) =>
      element.replaceAll("扶贫领域", "乡村振兴领域"),
    );
    expect(content.join()).toContain("乡村振兴领域");
    const unclear = (domains: Profile["domains"]) =>
      resolveProfile(
        {
          profile: 1,
          agency: { name: "某镇人民政府", level: "township" },
          release: released.release.release,
          ...(domains ? { domains } : {}),
          change: [{ item, set: { content }, reason: "领域已改称" }],
        },
        released,
      ).findings.filter(({ rule }) => rule === "profile-unclear");
    expect(unclear({ rename: { "poverty-alleviation": "乡村振兴" } })).toEqual([]);
    expect(unclear(undefined)).toHaveLength(1);
  });

  it.each([
    ["a deadline that cannot be compared", "deadline: 每月公开一次", "宽严须由人判断：公开时限改变"],
    ["an element in other words", "content: [政策文件, 办事的指南]", "“办事指南”改为“办事的指南”"],
  ])("is left to a person to say: %s", (_what, set, named) => {
    const { findings } = resolve(change(set));
    expect(findings).toMatchObject([{ rule: "profile-unclear", level: "info" }]);
    expect(findings[0]?.message.zh).toContain(named);
  });
});
