import { describe, expect, it } from "vitest";
import type { Basis, RegisteredInstrument } from "../../src/model/index.js";
import { item, sampleData } from "../catalog/fixture.js";
import { catalogWith, findings } from "./sample.js";

function instrument(title: string, replacedBy: readonly string[] = []): RegisteredInstrument {
  const [base] = sampleData().instruments;
  if (!base) throw new RangeError("the sample has an instrument");
  return {
    ...base,
    title,
    officialTitle: `中华人民共和国${title}`,
    status: replacedBy.length > 0 ? "replaced" : "in-force",
    replacedBy: replacedBy.map((name) => ({ title: name, number: null, issued: null, effective: null })),
  };
}

const instruments = [
  instrument("环境保护法", ["生态环境法典"]),
  instrument("水污染防治法", ["生态环境法典"]),
  instrument("生态环境法典"),
  instrument("审核审批办法", ["审核确认办法（试行）"]),
  instrument("审核确认办法（试行）", ["审核确认办法"]),
];

function changed(old: Basis[], now: Basis[]) {
  const [a, b] = [old, now].map((basis) =>
    catalogWith({ items: [item("health-001", { basis })], instruments }),
  );
  if (!a || !b) throw new RangeError("two sides");
  return findings(a, b).map(({ rule, old: before, new: after }) => [rule, before, after]);
}

describe("a basis", () => {
  it("gives way to its successor, which may take the place of several", () => {
    expect(changed(["环境保护法", "水污染防治法", "某办法"], ["生态环境法典", "某办法"])).toEqual([
      ["basis-replaced", "环境保护法", "生态环境法典"],
      ["basis-replaced", "水污染防治法", "生态环境法典"],
    ]);
  });

  it("gives way to the successor of its successor, registered or not", () => {
    expect(changed(["审核审批办法"], ["审核确认办法"])).toEqual([
      ["basis-replaced", "审核审批办法", "审核确认办法"],
    ]);
  });

  it("gives way to a successor that was cited beside it all along", () => {
    expect(changed(["环境保护法", "生态环境法典"], ["生态环境法典"])).toEqual([
      ["basis-replaced", "环境保护法", "生态环境法典"],
    ]);
  });

  it("is dropped and another added where the registry knows of no succession", () => {
    expect(changed(["生态环境法典"], ["环境保护法"])).toEqual([
      ["basis-dropped", "生态环境法典", null],
      ["basis-added", null, "环境保护法"],
    ]);
  });

  it("may cite other articles of the same instrument", () => {
    const now = { instrument: "环境保护法", articles: ["第五十三条"] };
    expect(changed(["环境保护法"], [now])).toEqual([["basis-article-changed", "环境保护法", now]]);
  });

  it("in words may be reworded", () => {
    const [old, now] = [{ words: "各地相关政策法规文件" }, { words: "各地相关法规政策文件" }];
    expect(changed([old], [now])).toEqual([["basis-reworded", old, now]]);
  });
});
