import { describe, expect, it } from "vitest";
import { alignRows, cut, cutApart } from "../../src/cli/columns.js";
import { alignFacts } from "../../src/cli/facts.js";
import { displayWidth } from "../../src/text/width.js";

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

describe("two texts cut to the same width", () => {
  it("are whole where they fit", () => {
    expect(cutApart("20个工作日内", "10个工作日内", 20)).toEqual(["20个工作日内", "10个工作日内"]);
    expect(cutApart("", "及时公开", 20)).toEqual(["", "及时公开"]);
  });

  it("show where they first differ, in the middle, at the end and where one goes on", () => {
    const alike = "信息形成或者变更之日起".repeat(10);
    const [one, other] = cutApart(`${alike}20个工作日内公开`, `${alike}10个工作日内公开`, 30);
    expect([one, other].map((text) => /^…信?.*[12]0个工作日内公开$/u.test(text))).toEqual([true, true]);
    expect([one, other].every((text) => displayWidth(text) <= 30)).toBe(true);
    const [short, long] = cutApart(alike, `${alike}；及时公开`, 30);
    expect(short).toMatch(/^….*之日起$/u);
    expect(long).toMatch(/^….*之日起；及时公开$/u);
    const [head, tail] = cutApart(`甲${alike}`, `乙${alike}`, 30);
    expect([head[0], tail[0], head.at(-1), tail.at(-1)]).toEqual(["甲", "乙", "…", "…"]);
  });
});
