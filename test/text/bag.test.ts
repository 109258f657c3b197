import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bagOf, likeness } from "../../src/text/bag.js";
import { bigramsOf, cosine, vectorOf } from "../../src/text/bigrams.js";

/** Texts that share characters often, so that bags meet. */
const text = fc.string({ unit: fc.constantFrom(..."公开政务办事指南，ａ a"), maxLength: 30 });

describe("likeness of two texts", () => {
  test("is the cosine of their vectors where all pairs weigh the same", () => {
    const vector = (of: string) => vectorOf(bigramsOf(of), () => 1);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(bagOf(a), bagOf(b))).toBeCloseTo(cosine(vector(a), vector(b)), 10);
      }),
    );
  });

  test("is symmetric, 1 with itself, and 0 with nothing", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [bagOf(a), bagOf(b)];
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, one)).toBeCloseTo(one.size === 0 ? 0 : 1, 10);
        expect(likeness(one, bagOf("■ ，"))).toBe(0);
      }),
    );
  });
});
