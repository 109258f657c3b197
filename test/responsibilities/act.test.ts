import { describe, expect, it } from "vitest";
import { actOf } from "../../src/responsibilities/act.js";

describe("the kind of a power", () => {
  it.each([
    ["行政处罚", "燃气经营许可证核发", "enforcement"],
    ["行政许可（国办）", "落户", "approval"],
    ["行政给付", "农机购置补贴", "benefit"],
    ["公共服务", "法律咨询", "service"],
  ])("is told by its type %s, whatever its name", (type, name, act) => {
    expect(actOf({ type, name, subItem: null })).toBe(act);
  });

  it.each([
    ["对骗取农机购置补贴的处罚", "enforcement"],
    ["关闭、拆除城市环境卫生设施许可", "approval"],
    ["高龄津贴发放", "benefit"],
    ["协调、指导行业工作", "other"],
  ])("is told by the name %s where no type stands", (name, act) => {
    expect(actOf({ type: null, name, subItem: null })).toBe(act);
  });
});
