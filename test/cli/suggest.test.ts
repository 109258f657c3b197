import { expect, it } from "vitest";
import { nearest } from "../../src/cli/suggest.js";

const known = ["social-assistance", "social-insurance", "health", "城乡规划法"];

it("finds what a typing error meant", () => {
  expect(nearest("social-asistance", known)[0]).toBe("social-assistance");
  expect(nearest("Heath", known)).toEqual(["health"]);
});

it("finds what a part of the name means", () => {
  expect(nearest("规划法", known)).toEqual(["城乡规划法"]);
});

it("suggests nothing for what is like nothing", () => {
  expect(nearest("zzzzzzzz", known)).toEqual([]);
});
