import { describe, expect, it } from "vitest";
import { disclosureListSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { catalog, FIRST_LINE, profileOf, resolve } from "./fixture.js";

const ids = (yaml: string, options = {}) =>
  resolve(yaml, options).list.sections.flatMap((section) => section.rows.map((row) => row.id));
const row = (yaml: string, id: string) => {
  const found = resolve(yaml)
    .list.sections.flatMap((section) => section.rows)
    .find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not in the list`);
  return found;
};

const LOCAL = `add:
  - id: local-001
    domain: social-assistance
    category: 综合业务
    name: 镇级救助热线
    content: [电话]
    basis: [{words: 本镇规定}]
    deadline: 长期公开
    subjects: [township]
    channels: [portal]
    audience: {public: true}
    method: proactive
    levels: [township]
    reason: 群众来电多
`;

describe("which rows a list takes", () => {
  it("takes the items of the agency's level, domains in official order", () => {
    expect(ids("")).toEqual([
      "social-assistance-001",
      "social-assistance-002",
      "social-assistance-003",
      "health-001",
    ]);
  });

  it("leaves out excluded items and domains", () => {
    expect(
      ids(`exclude: [{item: social-assistance-001, reason: 由县级办理}]
domains: {exclude: [{domain: health, reason: 由县级办理}]}
`),
    ).toEqual(["social-assistance-002", "social-assistance-003"]);
  });

  it("takes a county item that the township takes upon itself", () => {
    expect(
      ids("change: [{item: social-assistance-004, set: {levels: [county, township]}, reason: 县里下放}]\n"),
    ).toContain("social-assistance-004");
  });

  it("puts an addition at the end of its category, not of the domain", () => {
    expect(ids(LOCAL).slice(0, 3)).toEqual(["social-assistance-001", "local-001", "social-assistance-002"]);
  });

  it("puts an addition of a new category behind the national ones", () => {
    expect(ids(LOCAL.replace("综合业务", "其他"))[3]).toBe("local-001");
  });

  it("leaves out items with anything unchecked when asked, and says how many", () => {
    const { list } = resolve(LOCAL, { attestedOnly: true });
    expect(list.attestedOnly).toBe(true);
    expect(list.counts).toEqual({ items: 3, attested: 2, partial: 0, unverified: 0, local: 1, omitted: 2 });
  });

  it("leaves out a domain without rows", () => {
    const { list } = resolve("exclude: [{item: health-001, reason: 由县级办理}]\n");
    expect(list.sections.map((section) => section.domain)).toEqual(["social-assistance"]);
  });
});

describe("what a row says", () => {
  it("cites instruments in full, with number and articles, inner title marks single", () => {
    expect(row("", "social-assistance-001").basis).toEqual(["《中华人民共和国城乡规划法》（主席令第74号）"]);
    expect(row("", "social-assistance-002").basis).toEqual([
      "《〈教师资格条例〉实施办法》（教育部令第10号）第二条、第三条",
      "相关政策规定",
    ]);
  });

  it("names the town in every row of a town's list, once", () => {
    const { list } = resolve("");
    const subjects = list.sections.flatMap(({ rows }) => rows.map((one) => one.subjects));
    expect(subjects).toHaveLength(4);
    expect(new Set(subjects.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify([{ role: "township", name: "某镇人民政府" }])]),
    );
  });

  it("prints subjects that the profile names by those names, beside the town", () => {
    expect(row("subjects: {county-civil-affairs: 某县民政局}\n", "health-001").subjects).toEqual([
      { role: "county-civil-affairs", name: "某县民政局" },
      { role: "township", name: "某镇人民政府" },
    ]);
  });

  it("knows of every value where it comes from", () => {
    const { origins, deadline } = row(
      `subjects: {township: 某镇人民政府}
change:
  - item: social-assistance-001
    set:
      deadline: 10个工作日内
    reason: 县政府要求
`,
      "social-assistance-001",
    );
    expect(deadline).toBe("10个工作日内");
    expect(origins).toMatchObject({
      name: { edition: "social-assistance/2019" },
      deadline: { profile: "change[0].set.deadline", line: FIRST_LINE + 4, reason: "县政府要求" },
      subjects: { profile: "subjects.township", line: FIRST_LINE, reason: null },
    });
    expect(Object.keys(origins)).toHaveLength(10);
  });

  it("gives an addition's reason with each of its values", () => {
    expect(row(LOCAL, "local-001").origins.name).toEqual({
      profile: "add[0].name",
      line: FIRST_LINE + 4,
      reason: "群众来电多",
    });
    expect(row(LOCAL, "local-001").verification).toBe("local");
  });
});

it("makes what the schema of lists describes, with counts that add up", () => {
  const { list, findings } = resolve(LOCAL);
  expect(disclosureListSchema.parse(list)).toEqual(list);
  expect(list.counts).toEqual({ items: 5, attested: 2, partial: 1, unverified: 1, local: 1, omitted: 0 });
  expect(findings).toEqual([]);
});

it("needs no positions", () => {
  const { profile } = profileOf("change: [{item: health-001, set: {name: 许可}, reason: 简称}]\n");
  const [, health] = resolveProfile(profile, catalog).list.sections;
  expect(health?.rows[0]?.origins.name).toEqual({
    profile: "change[0].set.name",
    line: null,
    reason: "简称",
  });
});
