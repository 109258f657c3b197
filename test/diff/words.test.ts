import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordEdits } from "../../src/diff/index.js";

describe("the words of two texts", () => {
  it("are told apart word by word, Chinese without blanks included", () => {
    expect(
      wordEdits("办理时间、地点", "办理地点、时间和联系方式").filter(({ kind }) => kind === "same").length,
    ).toBeGreaterThan(1);
    expect(wordEdits("制定之日起10个工作日内", "制定之日起20个工作日内")).toEqual([
      { kind: "same", text: "制定之日起" },
      { kind: "removed", text: "10" },
      { kind: "added", text: "20" },
      { kind: "same", text: "个工作日内" },
    ]);
  });

  it("make up both texts again", () => {
    const texts = fc
      .array(fc.constantFrom("公开", "时限", "，", "10", "个", "办理"))
      .map((words) => words.join(""));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const edits = wordEdits(a, b);
        const side = (not: string) =>
          edits
            .filter(({ kind }) => kind !== not)
            .map(({ text }) => text)
            .join("");
        expect([side("added"), side("removed")]).toEqual([a, b]);
      }),
    );
  });

  it("are not looked for where the texts are long and have nothing in common", () => {
    const [a, b] = ["甲".repeat(20_000), "乙".repeat(20_000)];
    expect(wordEdits(a, b)).toEqual([
      { kind: "removed", text: a },
      { kind: "added", text: b },
    ]);
  });
});
