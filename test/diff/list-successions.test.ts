/** Rows of lists and tables that were merged or split: neither withdrawn nor added, and nothing that they lose is hidden. */
import { describe, expect, it } from "vitest";
import { compareTables, diffLists, explainList } from "../../src/diff/index.js";
import type { ListRow } from "../../src/model/index.js";
import type { PublishedRow, PublishedTable } from "../../src/tables/read/published.js";
import { redirect } from "../catalog/fixture.js";
import { list, row, section } from "../tables/sample.js";

const ELEMENTS = { guide: ["办理事项", "办理条件", "申请材料"], review: ["初审对象名单", "公示期限"] };

const found = (before: ListRow[], after: ListRow[], redirects = [] as ReturnType<typeof redirect>[]) => {
  const [a, b] = [list([section(before)]), list([section(after)])];
  return explainList(diffLists(a, b), { a, b, redirects }).filter(({ item }) => item !== null);
};
const told = (findings: ReturnType<typeof found>) =>
  findings.filter(({ level }) => level !== "info").map(({ rule, item }) => `${rule} ${item}`);

describe("rows of two lists", () => {
  const [one, other] = [
    row({ id: "social-assistance-001", name: "办事指南", content: ELEMENTS.guide }),
    row({
      id: "social-assistance-002",
      name: "审核信息",
      content: ELEMENTS.review,
      deadline: "10个工作日内",
    }),
  ];
  const merged = row({
    id: "social-assistance-009",
    name: "办理与审核",
    content: [...ELEMENTS.guide, ...ELEMENTS.review],
    deadline: "20个工作日内",
  });

  it("that the catalog merged are told as merged, with what each loses", () => {
    const redirects = [one, other].map(({ id }) => redirect(id, "merged", [merged.id]));
    const findings = found([one, other], [{ ...merged, content: merged.content.slice(1) }], redirects);
    expect(told(findings)).toEqual(
      expect.arrayContaining([
        "item-merged social-assistance-001",
        "content-dropped social-assistance-001",
        "item-merged social-assistance-002",
        "deadline-loosened social-assistance-002",
      ]),
    );
    expect(findings.map(({ rule }) => rule)).not.toContain("item-withdrawn");
    expect(findings.map(({ rule }) => rule)).not.toContain("item-added");
  });

  it("that the catalog merged into one which the list leaves out are withdrawn", () => {
    const redirects = [redirect(one.id, "merged", [merged.id])];
    expect(told(found([one, other], [other], redirects))).toEqual([`item-withdrawn ${one.id}`]);
  });

  it("that nobody knows are judged by what they say", () => {
    const locals = [one, other].map((old, at) => ({ ...old, id: `local-00${at + 1}` }));
    const findings = found(locals, [{ ...merged, id: "local-003" }]);
    expect(told(findings)).toEqual(
      expect.arrayContaining([
        "item-merged local-001",
        "item-merged local-002",
        "deadline-loosened local-002",
      ]),
    );
    expect(findings.map(({ rule }) => rule)).not.toContain("item-withdrawn");
  });
});

function published(
  name: string,
  content: readonly string[],
  differs: Partial<PublishedRow> = {},
): PublishedRow {
  return {
    at: { table: "社会救助", row: 3 },
    id: null,
    section: null,
    number: null,
    category: "最低生活保障",
    name,
    content,
    basis: [],
    deadline: "20个工作日内",
    subjects: [],
    channels: ["portal", "notice-board"],
    audience: null,
    method: "proactive",
    levels: null,
    office: null,
    remark: null,
    raw: { category: "", name: "", content: "", deadline: "", channels: "", method: "" },
    ...differs,
  };
}

const table = (...rows: PublishedRow[]): PublishedTable => ({ rows, unread: [], tables: [] });

describe("rows of two tables", () => {
  const [guide, review] = [published("办事指南", ELEMENTS.guide), published("审核信息", ELEMENTS.review)];
  const rules = (a: PublishedTable, b: PublishedTable, redirects = [] as ReturnType<typeof redirect>[]) =>
    compareTables(a, b, { redirects }).map(({ rule, title }) => `${rule} ${title?.name}`);
  const both = [...ELEMENTS.guide, ...ELEMENTS.review];

  it("that were merged into a row of another name", () => {
    const merged = published("办理和审核", both, { channels: ["portal"] });
    const findings = rules(table(guide, review), table(merged));
    expect(findings).toContain("item-merged 审核信息");
    expect(findings).toContain("channel-dropped 审核信息");
    expect(findings.join()).not.toMatch(/item-(?:withdrawn|added)/u);
  });

  it("of which one took in the other", () => {
    const findings = rules(table(guide, review), table(published("办事指南", both)));
    expect(findings).toEqual(["item-merged 审核信息"]);
  });

  it("of which one was split, though one part is like it; the part that weakens says so", () => {
    const parts = [
      published("申请指南", ["办理事项", "办理条件"]),
      published("材料清单", ["申请材料"], { deadline: "每季度公开一次" }),
    ];
    const findings = rules(table(guide), table(...parts));
    expect(findings).toContain("item-split 办事指南");
    expect(findings.join()).toMatch(/deadline-(?:loosened|changed) 材料清单/u);
    expect(findings.join()).not.toMatch(/item-(?:withdrawn|added)|content-dropped/u);
  });

  it("are named in what is said of them, and a person is asked", () => {
    const merged = published("办理和审核", both);
    const finding = compareTables(table(guide, review), table(merged)).find(
      ({ rule }) => rule === "item-merged",
    );
    expect(finding).toMatchObject({ level: "review", new: ["最低生活保障 / 办理和审核"] });
    expect(finding?.message.zh).toContain("由人核对");
  });

  it("go by the catalog's redirects where they state ids", () => {
    const ids = ["social-assistance-001", "social-assistance-002"] as const;
    const merged = published("审批", ["审批结果"], { id: "social-assistance-009" });
    const findings = rules(
      table({ ...guide, id: ids[0] }, { ...review, id: ids[1] }),
      table(merged),
      ids.map((id) => redirect(id, "merged", [merged.id ?? ""])),
    );
    expect(findings).toContain("item-merged 办事指南");
    expect(findings).toContain("item-merged 审核信息");
    expect(findings.join()).not.toMatch(/item-(?:withdrawn|added)/u);
  });

  it.each<[string, PublishedRow[], PublishedRow[]]>([
    ["whose content another row had all along", [guide, { ...guide, name: "须知" }], [guide]],
    [
      "which all said the same, so that nobody can say where they went",
      [published("低保政策", ["法律", "法规"]), published("特困政策", ["法律", "法规"])],
      [published("救灾政策", ["法律", "法规", "规章", "标准", "说明", "问答"], { category: "救灾" })],
    ],
    [
      "of which half would be missing",
      [guide, published("公示", ["甲", "乙", "丙", "丁"])],
      [published("办事指南", [...ELEMENTS.guide, "甲"])],
    ],
  ])("are withdrawn that were not merged: rows %s", (_, before, after) => {
    expect(rules(table(...before), table(...after)).join()).toMatch(/item-withdrawn/u);
  });
});
