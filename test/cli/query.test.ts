import { describe, expect, it } from "vitest";
import { catalogTotals } from "../../src/catalog/counts.js";
import { displayWidth } from "../../src/text/width.js";
import { shipped, zwgk } from "./harness.js";

describe("stats", () => {
  it("gives the totals on one line, in the order that is documented", async () => {
    const { out } = await zwgk("stats", "--json");
    const { outdated, ...totals } = JSON.parse(out);
    expect(outdated).toMatchObject({ citations: expect.any(Number) });
    expect(Object.keys(totals)).toEqual([
      "domains",
      "items",
      "attested",
      "partial",
      "unverified",
      "sources",
      "instruments",
    ]);
    expect(totals).toEqual(catalogTotals(shipped.catalog));
    expect(out.trim()).not.toContain("\n");
  });

  it("counts the items that it totals", async () => {
    const { out } = await zwgk("stats");
    const rows = out.split("\n").filter((line) => /^ +\d+ /u.test(line));
    expect(rows).toHaveLength(26);
    const sum = (column: number) =>
      rows.reduce((total, row) => total + Number(row.trim().split(/\s{2,}/u)[column]), 0);
    const total = out.split("\n").find((line) => line.includes("合计"));
    expect(total?.trim().split(/\s{2,}/u)).toEqual([
      "合计",
      ...[2, 3, 4, 5, 6, 7, 8].map((i) => String(sum(i))),
    ]);
    expect(sum(2)).toBe(shipped.catalog.items().length);
  });

  it("aligns its columns by the width of Chinese", async () => {
    const { out } = await zwgk("stats");
    const table = out.split("\n").slice(2, 30);
    expect(new Set(table.map(displayWidth)).size).toBe(1);
  });
});

describe("list", () => {
  const idsOf = (out: string) => (JSON.parse(out) as { id: string }[]).map(({ id }) => id);

  it("filters by codes or Chinese names alike", async () => {
    const codes = await zwgk("list", "--domain", "social-assistance,health", "--level", "township", "--json");
    const names = await zwgk("list", "-d", "社会救助、卫生健康", "-l", "乡级", "--json");
    expect(idsOf(codes.out)).toEqual(
      shipped.catalog
        .items({ domain: ["social-assistance", "health"], level: "township" })
        .map(({ id }) => id),
    );
    expect(names.out).toBe(codes.out);
  });

  it("prints a line for each item under headings, and the number apart from them", async () => {
    const [first] = shipped.catalog.items({ verification: "unverified" });
    if (!first) throw new Error("every item is verified: ask for another kind");
    const { domain, id, name } = first;
    const count = shipped.catalog.items({ domain, verification: "unverified" }).length;
    const { out, err } = await zwgk("list", "--verification", "待核实", "--domain", domain);
    const [heading, row, ...others] = out.trimEnd().split("\n");
    expect(heading).toMatch(/^编号 /u);
    expect(row).toMatch(new RegExp(`^${id} +待核实 `, "u"));
    expect(row?.endsWith(` ${name}`)).toBe(true);
    expect(others).toHaveLength(count - 1);
    expect(err).toContain(`共 ${count} 项`);
  });

  it("says when nothing matches, without failing", async () => {
    const filter = ["--domain", "tax-administration", "--level", "township"];
    expect(await zwgk("list", ...filter)).toMatchObject({ code: 0, out: "", err: "没有符合条件的事项。\n" });
    expect(await zwgk("list", ...filter, "--json")).toEqual({ code: 0, out: "[]\n", err: "" });
  });
});

describe("search", () => {
  it("finds items by everyday words, and says what matched", async () => {
    const { out, err } = await zwgk("search", "低保");
    expect(out).toMatch(/^编号 .* 相符的词\nsocial-assistance-\d{3} .* 最低生活保障\n/u);
    expect(err).toMatch(/共 \d+ 项/u);
    expect((await zwgk("search", "拆迁")).out).toContain("state-land-housing-expropriation-");
  });

  it("prints the items with score and what matched as JSON, best first", async () => {
    const found = JSON.parse((await zwgk("search", "农村", "危房", "--json")).out);
    const { score, matched, ...item } = found[0];
    expect(item).toEqual(shipped.catalog.item(item.id));
    expect(item.domain).toBe("rural-dilapidated-housing");
    expect(matched.join("")).toContain("危房");
    const scores = found.map((one: { score: number }) => one.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(score).toBeGreaterThan(0);
  });

  it("says when there is nothing, and what to try", async () => {
    const { code, out, err } = await zwgk("search", "鼉鼉");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("鼉鼉");
  });
});

describe("show", () => {
  it("prints an item with all its fields and what attests it", async () => {
    const { out } = await zwgk("show", "social-assistance-004");
    for (const words of [
      "最低生活保障 / 办事指南",
      "办理时间、地点",
      "《国务院关于进一步加强和改进最低生活保障工作的意见》（国发〔2012〕45号）",
      "制定或获取信息之日起10个工作日内",
      "县级人民政府民政部门、乡镇人民政府（街道办事处）",
      "政府网站",
      "全社会",
      "已佐证",
      "天津市宝坻区人民政府",
    ]) {
      expect(out).toContain(words);
    }
  });

  it("prints which fields of a partly attested item were not seen", async () => {
    const item = shipped.catalog.items({ verification: "partial" })[0];
    const { out } = await zwgk("show", item?.id ?? "", "--lang", "en");
    expect(out).toMatch(/^fields not seen +\w/mu);
  });

  it("prints a domain by code or name, with its items", async () => {
    const { out } = await zwgk("show", "社会救助");
    expect(out).toContain("民办函〔2019〕52号");
    expect(out).toContain("social-assistance-013");
    expect((await zwgk("show", "social-assistance")).out).toBe(out);
  });

  it("prints an instrument by key, title or quoted title, with the items that cite it", async () => {
    const { out } = await zwgk("show", "城乡规划法");
    expect(out).toContain("《中华人民共和国城乡规划法》");
    expect(out).toContain("urban-rural-planning-001");
    expect((await zwgk("show", "《中华人民共和国城乡规划法》")).out).toBe(out);
  });

  it("prints the same as JSON", async () => {
    expect(JSON.parse((await zwgk("show", "social-assistance-004", "--json")).out)).toEqual(
      shipped.catalog.item("social-assistance-004"),
    );
    expect(JSON.parse((await zwgk("show", "health", "--json")).out).items).toHaveLength(27);
    expect(JSON.parse((await zwgk("show", "城乡规划法", "--json")).out).citedBy).toContain(
      "urban-rural-planning-001",
    );
  });
});
