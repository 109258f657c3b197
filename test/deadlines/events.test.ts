/** Events that localities word in many ways, and what lies before one. */
import { describe, expect, it } from "vitest";
import { eventOf } from "../../src/deadlines/events.js";
import { parseDeadline } from "../../src/deadlines/grammar.js";
import { heldAgainst } from "../../src/deadlines/held.js";

describe("an event by its words", () => {
  it.each([
    ["信息形成", "formed"],
    ["相关信息产生", "formed"],
    ["信息制作完成", "formed"],
    ["信息变更", "changed"],
    ["内容更新", "changed"],
    ["信息形成或者变更", "formed-or-changed"],
    ["信息制作、变更", "formed-or-changed"],
    ["信息制作或者获取", "made-or-obtained"],
    ["政府信息形成、获取", "made-or-obtained"],
    ["信息制作、变更或者获取", "formed-changed-or-obtained"],
    ["信息获取（形成变更）", "formed-changed-or-obtained"],
    ["规划获批准", "plan-approval"],
    ["作出行政处罚决定", "penalty-decision-made"],
    ["决定作出", "decision-made"],
    ["财政部门批复部门预算", "finance-reply"],
    ["经本级人民代表大会常务委员会审查批准", null],
    ["经本级人民代表大会及其常务委员会批准", "people-congress-approval"],
    // What is obtained alone, or changed then, is none that the law counts from.
    ["信息获取", null],
    ["信息获取或者变更", null],
    ["信息形成审批", null],
    ["审批", null],
  ])("%s: %s", (wording, event) => {
    expect(eventOf(wording)).toBe(event);
  });
});

describe("what must be published before an event", () => {
  it.each([
    ["组织听证7个工作日前公开", "组织听证5个工作日前公开", "looser"],
    ["组织听证5个工作日前公开", "组织听证7个工作日前公开", "tighter"],
    ["组织听证7个工作日前公开", "组织听证前公开", "looser"],
    ["组织听证前公开", "组织听证7个工作日前公开", "tighter"],
    // Another event may be earlier or later, whatever lies before it.
    ["组织听证7个工作日前公开", "签订协议7个工作日前公开", "incomparable"],
    ["组织听证前公开", "签订协议7个工作日前公开", "incomparable"],
    ["签订协议前公开", "组织听证前公开", "incomparable"],
  ])("%s, now %s: %s", (standard, local, relation) => {
    expect(heldAgainst(parseDeadline(local), parseDeadline(standard)).relation).toBe(relation);
  });
});
