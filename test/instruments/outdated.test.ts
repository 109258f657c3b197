import { describe, expect, test } from "vitest";
import { outdated } from "../../src/instruments/index.js";
import { editions, registry } from "./registry.js";

const items = editions.flatMap(({ domain, items }) => items.map((item) => ({ ...item, domain })));
const citations = (day: string) =>
  items.flatMap(({ id, domain, basis }) =>
    outdated(basis ?? [], registry, day).map((found) => ({ ...found, id, domain })),
  );

test.each([[[]], [[{ words: "相关政策规定" }]], [["没有这部法"]]])(
  "of %j on a day that is none is an error",
  (basis) => {
    expect(() => outdated(basis, registry, "2023-02-30")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  },
);

describe("of an item's basis", () => {
  const basis = [
    "政府信息公开条例",
    { instrument: "收养法", articles: ["第十五条"] },
    { words: "相关政策规定" },
    "没有这部法",
    "计划生育技术服务管理条例",
  ];

  test("each outdated entry is named with its place, its end and its successor", () => {
    expect(outdated(basis, registry, "2024-01-01")).toEqual([
      {
        index: 1,
        instrument: "收养法",
        status: "replaced",
        since: "2021-01-01",
        successor: { title: "民法典", number: null, issued: "2020-05-28", effective: "2021-01-01" },
        horizon: "2025-04-30",
      },
      {
        index: 4,
        instrument: "计划生育技术服务管理条例",
        status: "repealed",
        since: "2021-09",
        successor: null,
        horizon: "2025-04-30",
      },
    ]);
  });

  test("nothing is outdated before its day", () => {
    expect(outdated(basis, registry, "2020-12-31")).toEqual([]);
  });
});

describe("of the national list", () => {
  const byCode = (day: string) =>
    citations(day).filter(({ successor }) => successor?.title === "生态环境法典");

  test("生态环境法典 takes the basis away from 53 citations of 15 ecological items on one day", () => {
    const still = byCode("2026-08-15").filter(({ instrument }) => instrument !== "环境噪声污染防治法");
    expect(byCode("2026-08-14")).toEqual([]);
    expect(still).toHaveLength(53);
    expect(new Set(still.map(({ id }) => id)).size).toBe(15);
    expect(new Set(still.map(({ instrument }) => instrument)).size).toBe(8);
    expect(new Set(still.map(({ domain }) => domain))).toEqual(new Set(["ecological-environment"]));
  });

  test("six more rested on 环境噪声污染防治法, which had ended before", () => {
    expect(byCode("2026-08-15").filter(({ instrument }) => instrument === "环境噪声污染防治法")).toHaveLength(
      6,
    );
  });

  test("90 citations of 24 instruments are outdated once it is in force", () => {
    const found = citations("2026-08-15");
    expect(found).toHaveLength(90);
    expect(new Set(found.map(({ instrument }) => instrument)).size).toBe(24);
  });
});
