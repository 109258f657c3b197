import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDeadline, parseDeadline } from "../../src/deadlines/index.js";
import { deadline } from "./arbitraries.js";

describe("formatDeadline", () => {
  it("is undone by parseDeadline", () => {
    fc.assert(
      fc.property(deadline, (value) => {
        expect(parseDeadline(formatDeadline(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["自该信息形成或变更之日起20个工作日内予以公开", "信息形成或者变更之日起20个工作日内公开"],
    ["合同签订之日起2个工作日内", "合同签订之日起2个工作日内公开"],
    ["半年至少更新1次", "每半年至少公开1次"],
    ["每年底前集中公布1次", "每年底前公开"],
    [
      "1.除处罚决定外其他内容:长期公开(动态调整);2.处罚决定:7个工作日内",
      "除处罚决定外其他内容：长期公开（动态调整）；处罚决定：7个工作日内公开",
    ],
    [
      "拟征收土地现状调查结束后5个工作日内，在村公示栏公开",
      "拟征收土地现状调查结束之日起5个工作日内公开，在村公示栏公开",
    ],
    ["企业或单位欠税的，每季公告一次", "企业或单位欠税的，每季度公开1次"],
    ["投标截止时间至少15日前", "在投标截止时间15日前公开"],
    ["信息形成之日起7个工作", "信息形成之日起7个工作日内公开；（以下截断）"],
    ["及时公开；征求意见期限不得少于30", "及时公开；征求意见期限不得少于30（以下截断）"],
  ])("writes %s as %s", (text, written) => {
    expect(formatDeadline(parseDeadline(text))).toBe(written);
  });

  it("writes whatever was read so that it reads the same", () => {
    const pieces = fc.constantFrom(
      ...[
        "1.",
        "（二）",
        "其中",
        "处罚决定",
        "：",
        "信息形成",
        "之日起",
        "公示",
        "20个工作日",
        "7个工作",
        "30",
      ],
      ...[
        "个",
        "内",
        "前",
        "后",
        "每",
        "季度",
        "及时",
        "长期",
        "公开",
        "，",
        "；",
        "在",
        "村公示栏",
        "的",
        "…",
      ],
      ...["（截断）", "不得少于", "自", "甲乙", "随", "按照", "规定", "依申请公开", "、"],
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
        (text) => {
          const read = parseDeadline(text);
          if (read.kind !== "unparsed") expect(parseDeadline(formatDeadline(read))).toEqual(read);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("keeps the words of what it cannot read", () => {
    expect(formatDeadline({ kind: "unparsed", text: "按惯例" })).toBe("按惯例");
  });
});
