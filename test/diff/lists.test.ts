import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyListChanges, diffLists, explainList, invert } from "../../src/diff/index.js";
import { instrumentRegistry } from "../../src/instruments/index.js";
import type { DisclosureList, ListRow } from "../../src/model/index.js";
import { list, row, section } from "../tables/sample.js";
import { shippedData } from "./shipped.js";

const { vocabulary } = shippedData();
const registry = instrumentRegistry(shippedData());

function found(a: DisclosureList, b: DisclosureList) {
  return explainList(diffLists(a, b), { a, b, vocabulary, registry });
}

const differences: fc.Arbitrary<Partial<ListRow>> = fc.record(
  {
    name: fc.constantFrom("监督检查", "办事指南"),
    deadline: fc.constantFrom(null, "10个工作日内", "及时公开"),
    content: fc.uniqueArray(fc.constantFrom("申请材料", "办理流程", "监督电话")),
    subjects: fc.constantFrom([], [{ role: "township", name: "甲镇" }], [{ role: "township", name: "乙镇" }]),
    verification: fc.constantFrom("attested", "unverified", "local"),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const domains = ["health", "employment", "social-assistance"] as const;
const lists: fc.Arbitrary<DisclosureList> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...domains),
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), differences), { selector: ([id]) => id }),
    ),
    {
      selector: ([domain]) => domain,
    },
  )
  .map((sections) =>
    list(
      sections.map(([domain, rows]) =>
        section(
          rows.map(([id, differs]) => row({ id: `${domain}-00${id}`, ...differs })),
          { domain },
        ),
      ),
    ),
  );

describe("disclosure lists", () => {
  it("become one another by their changes, order included, and come back", () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const changes = diffLists(a, b);
        expect(applyListChanges(a, changes)).toStrictEqual(b);
        expect(applyListChanges(b, invert(changes))).toStrictEqual(a);
        expect(diffLists(a, structuredClone(a))).toEqual([]);
        expect(explainList(changes, { a, b }).length).toBeGreaterThanOrEqual(changes.length > 0 ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });

  it("tell what rows lose, in the words of the table", () => {
    const a = list([
      section([row({ channels: ["portal", "notice-board"] }), row({ id: "local-001", name: "本地事项" })]),
    ]);
    const b = list([section([row({ channels: ["portal"], deadline: "制定或获取信息之日起20个工作日内" })])]);
    expect(found(a, b).map(({ rule, item, message }) => [rule, item, message.zh])).toEqual([
      ["deadline-loosened", "social-assistance-001", "公开时限放宽：20个工作日长于10个工作日"],
      ["channel-dropped", "social-assistance-001", "公开渠道少了“社区/企事业单位/村公示栏（电子屏）”"],
      ["item-withdrawn", "local-001", "取消事项“本地事项”：没有写明原因和去向"],
      ["list-changed", null, "清单的合计改变"],
    ]);
  });

  it("read bases as printed: articles apart, one spelling as good as another", () => {
    const printed = (basis: string) => list([section([row({ basis: [basis] })])]);
    const rules = (old: string, now: string) => found(printed(old), printed(now)).map(({ rule }) => rule);
    expect(rules("《中华人民共和国义务教育法》第二条", "《中华人民共和国义务教育法》第三条")).toEqual([
      "basis-article-changed",
    ]);
    expect(rules("《中华人民共和国义务教育法》", "《义务教育法》")).toEqual(["basis-reworded"]);
    expect(rules("《中华人民共和国环境保护法》", "《中华人民共和国生态环境法典》")).toEqual([
      "basis-replaced",
    ]);
  });

  it("tell a renamed body from another one", () => {
    const by = (role: string, name: string) => list([section([row({ subjects: [{ role, name }] })])]);
    const rules = (a: DisclosureList, b: DisclosureList) => found(a, b).map(({ rule }) => rule);
    expect(rules(by("township", "甲镇人民政府"), by("township", "甲街道办事处"))).toEqual([
      "subject-renamed",
    ]);
    expect(rules(by("township", "甲镇人民政府"), by("county-health", "甲县卫生健康局"))).toEqual([
      "subject-transferred",
    ]);
  });
});
