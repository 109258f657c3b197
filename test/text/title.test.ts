import { describe, expect, it } from "vitest";
import { quoteTitle } from "../../src/text/title.js";

describe("quoteTitle", () => {
  it.each([
    ["政府信息公开条例", "《政府信息公开条例》"],
    ["《政府信息公开条例》", "《政府信息公开条例》"],
    ["关于印发《工作方案》的通知", "《关于印发〈工作方案〉的通知》"],
    ["《甲》和《乙》", "《〈甲〉和〈乙〉》"],
  ])("%s → %s", (title, quoted) => {
    expect(quoteTitle(title)).toBe(quoted);
  });
});
