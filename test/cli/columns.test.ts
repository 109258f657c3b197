import { describe, expect, it } from "vitest";
import { alignRows, cut } from "../../src/cli/columns.js";
import { alignFacts } from "../../src/cli/facts.js";

describe("columns", () => {
  it("count a Chinese character as two", () => {
    expect(
      alignRows([
        ["编号", "名称"],
        ["a-1", "甲"],
      ]),
    ).toEqual(["编号  名称", "a-1   甲"]);
  });

  it("are set flush right where asked", () => {
    expect(
      alignRows(
        [
          ["a", "事项"],
          ["b", "7"],
        ],
        { right: [1] },
      ),
    ).toEqual(["a  事项", "b     7"]);
  });

  it("are cut at the edge of the terminal, between characters", () => {
    expect(cut("政务公开", 8)).toBe("政务公开");
    expect(cut("政务公开", 7)).toBe("政务…");
  });
});

describe("facts", () => {
  it("wrap beside their labels", () => {
    expect(alignFacts([["依据", ["国务院办公厅关于全面推进基层政务公开"]]], 30)).toEqual([
      "依据  国务院办公厅关于全面推进",
      "      基层政务公开",
    ]);
  });

  it("are not wrapped off a terminal, and left out where there is nothing to say", () => {
    expect(
      alignFacts(
        [
          ["依据", ["一".repeat(100)]],
          ["空", []],
        ],
        Number.POSITIVE_INFINITY,
      ),
    ).toEqual([`依据  ${"一".repeat(100)}`]);
  });
});
