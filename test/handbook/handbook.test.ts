import { describe, expect, it } from "vitest";
import { fill, readFilled, servicesOf, writeHandbook } from "../../src/handbook/index.js";
import { catalog } from "../../src/index.js";
import type { Profile } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { readGrids } from "../../src/tables/read/index.js";

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

describe("a handbook that was filled in", () => {
  const filled = new Map([
    [
      "social-assistance-004",
      new Map([
        ["申请材料", ["身份证", "户口簿"]],
        ["老要素", ["旧内容"]],
      ]),
    ],
    ["local-009", new Map([["申请条件", ["已取消的事项"]]])],
  ]);

  it("keeps every word when it is made again", () => {
    const { sections: made, leftOver } = fill(sections, filled);
    const again = made.flatMap((section) => section.services).find(({ id }) => id === guide?.id);
    expect(again?.fields.find(({ label }) => label === "申请材料")?.lines).toEqual(["身份证", "户口簿"]);
    expect(leftOver).toEqual([
      { id: "social-assistance-004", label: "老要素", lines: ["旧内容"] },
      { id: "local-009", label: "申请条件", lines: ["已取消的事项"] },
    ]);
  });

  it("is read back from the document as it was written, what is left over too", async () => {
    const bytes = await writeHandbook(fill(sections, filled), list, "zh");
    const read = readFilled(await readGrids(bytes));
    expect(read.get("social-assistance-004")?.get("申请材料")).toEqual(["身份证", "户口簿"]);
    expect(read.get("social-assistance-004")?.get("老要素")).toEqual(["旧内容"]);
    expect(read.get("local-009")?.get("申请条件")).toEqual(["已取消的事项"]);
    const second = await writeHandbook(fill(sections, read), list, "zh");
    expect(Buffer.from(second).equals(Buffer.from(bytes))).toBe(true);
  });
});
