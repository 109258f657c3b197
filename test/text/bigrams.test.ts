import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bigramsOf, cosine, rarity, vectorOf } from "../../src/text/bigrams.js";

const even = () => 1;
const vector = (text: string) => vectorOf(bigramsOf(text), even);

describe("pairs of characters", () => {
  test("are the same for traditional and full-width writing, and do not cross punctuation", () => {
    expect(bigramsOf("最低、生活ＡＢ")).toEqual(["最低", "生活", "活a", "ab"]);
    expect(bigramsOf("農機")).toEqual(bigramsOf("农机"));
  });

  test("keep a single character and nothing of boxes and blanks", () => {
    expect(bigramsOf("■ 法 □")).toEqual(["法"]);
    expect(bigramsOf("  ")).toEqual([]);
  });
});

describe("likeness", () => {
  test("is symmetric and lies between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const likeness = cosine(vector(a), vector(b));
        expect(likeness).toBe(cosine(vector(b), vector(a)));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is 1 with itself and 0 with nothing", () => {
    expect(cosine(vector("公开办事指南"), vector("公开办事指南"))).toBeCloseTo(1);
    expect(cosine(vector("公开"), vector(""))).toBe(0);
  });

  test("counts rare words more than those that stand everywhere", () => {
    const documents = ["低保办事指南", "救灾办事指南", "养老办事指南"].map(bigramsOf);
    const weigh = rarity(documents);
    const like = (a: string, b: string) =>
      cosine(vectorOf(bigramsOf(a), weigh), vectorOf(bigramsOf(b), weigh));
    expect(like("低保", "低保办事指南")).toBeGreaterThan(like("指南", "低保办事指南"));
  });
});
