import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Word, wordDiff } from "../../src/text/word-diff.js";

/** 制定之日起[-20-]{+10+}个工作日内 */
const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "old" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

const side = (words: readonly Word[], kind: Word["kind"]) =>
  words
    .filter((word) => word.kind === "same" || word.kind === kind)
    .map(({ text }) => text)
    .join("");

describe("wordDiff", () => {
  it.each([
    ["信息形成之日起20个工作日内", "信息形成之日起10个工作日内", "信息形成之日起[-20-]{+10+}个工作日内"],
    ["扶贫资金分配结果", "衔接推进乡村振兴补助资金分配结果", "[-扶贫-]{+衔接推进乡村振兴补助+}资金分配结果"],
    ["申请材料", "申请材料、办理流程", "申请材料{+、办理流程+}"],
    ["联系方式及地址", "联系方式", "联系方式[-及地址-]"],
    ["办理条件", "办理条件", "办理条件"],
    ["", "新增", "{+新增+}"],
  ])("%s → %s", (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it("takes numbers whole: 2012 did not become 2021 by its last two digits", () => {
    expect(marked("民发〔2012〕220号文", "民发〔2021〕57号文")).toBe("民发〔[-2012〕220-]{+2021〕57+}号文");
  });

  it("marks texts that share next to nothing as a whole", () => {
    expect(marked("特困人员认定办法的通知", "建设项目环境影响评价审批")).toBe(
      "[-特困人员认定办法的通知-]{+建设项目环境影响评价审批+}",
    );
  });

  it("keeps every character of both texts", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."公开时限10个工作日内，ab-é〔〕\u0301") }),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = wordDiff(before, after);
        expect(side(words, "old")).toBe(before);
        expect(side(words, "new")).toBe(after);
      }),
    );
  });

  it("gives up on words where long texts have nothing in common", () => {
    const [before, after] = ["甲乙".repeat(50_000), "丙丁".repeat(50_000)];
    expect(wordDiff(before, after)).toEqual([
      { kind: "old", text: before },
      { kind: "new", text: after },
    ]);
  });

  it("finds one word that changed in a text of any length", () => {
    const [start, end] = ["办理条件、".repeat(30_000), "，咨询电话".repeat(30_000)];
    expect(wordDiff(`${start}20日${end}`, `${start}10日${end}`)).toEqual([
      { kind: "same", text: start },
      { kind: "old", text: "20" },
      { kind: "new", text: "10" },
      { kind: "same", text: `日${end}` },
    ]);
  });

  it("cuts no number where texts begin or end alike", () => {
    expect(marked("2012年", "2022年")).toBe("[-2012-]{+2022+}年");
    expect(marked("见v1.2条", "见v1.3条")).toBe("见[-v1.2-]{+v1.3+}条");
  });
});
