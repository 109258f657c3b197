import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import type { DomainId, ListRow } from "../../src/model/index.js";
import { createMapper, type Power, propose } from "../../src/responsibilities/index.js";
import { list, power, row } from "./project.js";

const mapper = createMapper(catalog);

/** What is proposed for rows of one domain. */
function proposedFor(domain: DomainId, rows: readonly ListRow[], powers: readonly Power[]) {
  const whole = list(...rows);
  const sections = whole.sections.map((section) => ({ ...section, domain }));
  const { links } = propose(mapper, { list: { ...whole, sections }, powers, offices: [], rules: [] });
  return (id: string) => links.get(id)?.map(({ office, reasons }) => ({ office, reasons })) ?? [];
}

const BARRED = ["对损坏公共文化设施行为的制止", "对侵占公共文化设施行为的处罚", "责令归还图书馆文献"];

describe("a power that bars or punishes", () => {
  it.each(BARRED)("feeds no item that serves people: %s", (name) => {
    const basis = ["《中华人民共和国公共文化服务保障法》"];
    const { domains, items } = mapper.power(power(name, { type: null, basis }));
    expect(domains[0]?.domain).toBe("public-cultural-services");
    expect(items.filter(({ item }) => catalog.item(item)?.category === "公共服务")).toEqual([]);
  });

  it("feeds nothing for no more than a law that has a chapter about it", () => {
    const { items } = mapper.power(
      power("对违法建筑的拆除", { type: "行政强制", basis: ["《中华人民共和国城乡规划法》"] }),
    );
    const names = items.map(({ item }) => catalog.item(item)?.category);
    expect(names.filter((category) => category === "规划编制")).toEqual([]);
  });

  it("feeds what tells of punishment", () => {
    const { items } = mapper.power(power("对未取得许可从事食品生产经营的处罚", { type: "行政处罚" }));
    expect(catalog.item(items[0]?.item ?? "")?.name).toMatch(/处罚|检查/u);
  });
});

describe("an item that no power feeds", () => {
  const relief = power("自然灾害救助对象的审核", { office: "应急管理办公室" });
  const service = row("local-001", { category: "公共服务", name: "数字文化馆" });

  it("goes to the office whose power serves its domain, with the power named", () => {
    const found = proposedFor("disaster-relief", [row("local-001", { name: "避险转移" })], [relief]);
    expect(found("local-001")).toEqual([
      { office: "应急管理办公室", reasons: ["同一领域的职权由应急管理办公室承办：自然灾害救助对象的审核"] },
    ]);
  });

  it("goes to the office with most of the powers first", () => {
    const others = ["受灾人员冬春救助对象的审核", "救灾物资和救灾款物的发放"];
    const powers = [relief, ...others.map((name) => power(name, { office: "社会事务办公室" }))];
    const [first] = proposedFor("disaster-relief", [row("local-001")], powers)("local-001");
    expect(first?.office).toBe("社会事务办公室");
  });

  it("rests on powers whose work goes on before those whose work has ended", () => {
    const powers = ["建档立卡贫困户的识别和退出", "防止返贫监测对象的识别、帮扶和退出"].map((name) =>
      power(name, { office: "农业服务中心" }),
    );
    const [first] = proposedFor("poverty-alleviation", [row("local-001")], powers)("local-001");
    expect(first?.reasons?.[0]).toContain("承办：防止返贫监测对象的识别、帮扶和退出；建档立卡");
  });

  it("rests on all that speaks for an office: its name, and what it does", () => {
    const whole = list(row("local-001"));
    const sections = whole.sections.map((section) => ({ ...section, domain: "disaster-relief" }));
    const offices = [{ row: 2, name: "应急管理办公室", duties: ["防灾减灾救灾"] }];
    const { links } = propose(mapper, { list: { ...whole, sections }, powers: [relief], offices, rules: [] });
    expect(links.get("local-001")?.map(({ reasons }) => reasons?.at(-1))).toEqual([
      "同一领域的职权由应急管理办公室承办：自然灾害救助对象的审核",
    ]);
  });

  it("does not go to those who bar or punish where it serves people", () => {
    const squad = power(BARRED[0] ?? "", { type: null, office: "综合行政执法队" });
    expect(proposedFor("public-cultural-services", [service], [squad])("local-001")).toEqual([]);
  });
});
