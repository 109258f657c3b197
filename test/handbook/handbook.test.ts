import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fill, readFilled, servicesOf, writeHandbook } from "../../src/handbook/index.js";
import { catalog } from "../../src/index.js";
import type { Profile } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { readGrids } from "../../src/tables/read/index.js";
import { seen } from "../../src/tables/read/seen.js";
import { all, parseXml } from "../tables/xml.js";

const profile: Profile = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township" },
  release: "1.0.0",
  subjects: { township: "某镇人民政府" },
  channels: { portal: { name: "某县政府网站某镇专栏", url: "https://www.example.gov.cn/" } },
};
const { list } = resolveProfile(profile, catalog);
const options = { vocabulary: catalog.vocabulary, lang: "zh" } as const;
const sections = servicesOf(list, options);
const services = sections.flatMap((section) => section.services);
const guide = services.find(({ id }) => id === "social-assistance-004");

describe("the services of a list", () => {
  it("are the items that say how to apply for something, not those that publish a result", () => {
    expect(guide?.fields.map(({ label }) => label)).toContain("申请材料");
    expect(services.map(({ id }) => id)).not.toContain("social-assistance-001");
    expect(services.length).toBeGreaterThan(100);
  });

  it("have each element of the standard, and what a handbook needs besides, once", () => {
    const item = catalog.item("social-assistance-004");
    const labels = guide?.fields.map(({ label }) => label) ?? [];
    expect(labels.slice(0, item.content.length)).toEqual(item.content);
    expect(labels).toEqual(expect.arrayContaining(["监督举报方式", "常见问题", "公开渠道"]));
    expect(labels).not.toContain("咨询电话");
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("are filled in from the profile as far as it goes", () => {
    const lines = (label: string) => guide?.fields.find((field) => field.label === label)?.lines;
    expect(lines("公开渠道")).toContain("某县政府网站某镇专栏 https://www.example.gov.cn/");
    expect(lines("办事机构")).toContain("某镇人民政府");
    expect(lines("申请材料")).toEqual([]);
  });
});

describe("the document", () => {
  it("shows no ids, heads each table with its title on every page, and leads to it from the contents", async () => {
    const few = sections.filter((section) => section.services.some(({ id }) => id === guide?.id));
    const parts = unzipSync(await writeHandbook(fill(few, new Map()), list, "zh"));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const body = parseXml(xml);
    expect(xml).not.toMatch(/social-assistance|事项编号/u);
    const tables = all(body, "w:tbl");
    expect(tables).toHaveLength(few.flatMap((section) => section.services).length);
    for (const table of tables) {
      const [head] = all(table, "w:tr");
      expect(head && all(head, "w:tblHeader")).toHaveLength(1);
    }
    const anchors = all(body, "w:hyperlink").map(({ attrs }) => attrs["w:anchor"]);
    const names = all(body, "w:bookmarkStart").map(({ attrs }) => attrs["w:name"]);
    expect(anchors).toEqual(names);
    expect(new Set(names).size).toBe(tables.length);
  });

  it("tells two guides of one name apart by their domains", () => {
    const [section] = list.sections.filter(({ rows }) => rows.some(({ id }) => id === guide?.id));
    if (!section) throw new Error("no such section");
    const again = {
      ...section,
      name: "另一领域",
      rows: section.rows.map((one) => ({ ...one, id: `${one.id}-2` })),
    };
    const titles = servicesOf({ ...list, sections: [section, again] }, options).flatMap((one) =>
      one.services.map(({ title }) => title),
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("a handbook that was filled in", () => {
  const filled = new Map([
    [
      "最低生活保障：办事指南",
      new Map([
        ["申请材料", ["身份证", "户口簿"]],
        ["老要素", ["旧内容"]],
      ]),
    ],
    ["旧类：已取消的事项", new Map([["申请条件", ["居民"]]])],
  ]);

  it("keeps every word when it is made again", () => {
    const { sections: made, leftOver } = fill(sections, filled);
    const again = made.flatMap((section) => section.services).find(({ id }) => id === guide?.id);
    expect(again?.fields.find(({ label }) => label === "申请材料")?.lines).toEqual(["身份证", "户口簿"]);
    expect(leftOver).toEqual([
      { title: "最低生活保障：办事指南", label: "老要素", lines: ["旧内容"] },
      { title: "旧类：已取消的事项", label: "申请条件", lines: ["居民"] },
    ]);
  });

  it("is read back from the document as it was written, what is left over too", async () => {
    const bytes = await writeHandbook(fill(sections, filled), list, "zh");
    const read = readFilled(await readGrids(bytes));
    expect(read.get("最低生活保障：办事指南")?.get("申请材料")).toEqual(["身份证", "户口簿"]);
    expect(read.get("最低生活保障：办事指南")?.get("老要素")).toEqual(["旧内容"]);
    expect(read.get("旧类：已取消的事项")?.get("申请条件")).toEqual(["居民"]);
    const second = await writeHandbook(fill(sections, read), list, "zh");
    expect(Buffer.from(second).equals(Buffer.from(bytes))).toBe(true);
  });

  it("is read where its guides still stand by ids, as earlier ones do", () => {
    const cell = (text: string) => ({ text, covered: false });
    const rows = [
      ["事项编号", "social-assistance-004"],
      ["申请材料", "身份证"],
    ].map((cells, at) => ({ row: at + 1, cells: cells.map(cell) }));
    const made = fill(sections, readFilled([{ name: "", rows }]));
    const again = made.sections.flatMap((section) => section.services).find(({ id }) => id === guide?.id);
    expect(again?.fields.find(({ label }) => label === "申请材料")?.lines).toEqual(["身份证"]);
    expect(made.leftOver).toEqual([]);
  });

  it("is offered the office of the profile beside the one that was written, once, and never taken for it", async () => {
    const written = new Map([["最低生活保障：办事指南", new Map([["办事机构", ["民政办公室"]]])]]);
    const first = await writeHandbook(fill(sections, written), list, "zh");
    const grids = await readGrids(first);
    const cells = grids.flatMap(({ rows }) => rows.map((one) => one.cells.map(({ text }) => text)));
    expect(cells.filter(([, text]) => text === "民政办公室\n【方案现为】某镇人民政府")).toHaveLength(1);
    const read = readFilled(grids);
    expect(read.get("最低生活保障：办事指南")?.get("办事机构")).toEqual(["民政办公室"]);
    const second = await writeHandbook(fill(sections, read), list, "zh");
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("keeps whatever was written, for services that are there and for those that are gone", async () => {
    // What a cell of Word can hold: no control characters, no blanks at the ends.
    const line = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/\p{C}/gu, "").replace(/\s+/gu, " ").trim())
      // Forms that only look like a character are read as that character.
      .map(seen)
      .filter((text) => text !== "" && seen(text) === text);
    // A document of one domain is made in a fraction of the time.
    const few = sections.filter((section) => section.services.some(({ id }) => id === guide?.id));
    const anyService = fc
      .constantFrom(...few.flatMap((section) => section.services))
      .chain(({ title, fields }) =>
        fc.record({
          title: fc.constantFrom(title, "旧类：旧事项"),
          label: fc.constantFrom(...fields.map(({ label }) => label.trim())),
          lines: fc.array(line, { minLength: 1, maxLength: 3 }),
        }),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(anyService, { maxLength: 6 }), async (written) => {
        const theirs = new Map<string, Map<string, readonly string[]>>();
        for (const { title, label, lines } of written) {
          theirs.set(title, (theirs.get(title) ?? new Map()).set(label, lines));
        }
        const read = readFilled(await readGrids(await writeHandbook(fill(few, theirs), list, "zh")));
        for (const { title } of written) {
          for (const [label, lines] of theirs.get(title) ?? [])
            expect(read.get(title)?.get(label)).toEqual(lines);
        }
      }),
      { numRuns: 30 },
    );
  });
});
