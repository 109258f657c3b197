import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, readFilled, servicesOf, writeHandbook } from "../../src/handbook/index.js";
import { catalog } from "../../src/index.js";
import type { Profile } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { readGrids } from "../../src/tables/read/index.js";
import { seen } from "../../src/tables/read/seen.js";

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
      .chain(({ id, fields }) =>
        fc.record({
          id: fc.constantFrom(id, "gone-001"),
          label: fc.constantFrom(...fields.map(({ label }) => label.trim())),
          lines: fc.array(line, { minLength: 1, maxLength: 3 }),
        }),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(anyService, { maxLength: 6 }), async (written) => {
        const theirs = new Map<string, Map<string, readonly string[]>>();
        for (const { id, label, lines } of written) {
          theirs.set(id, (theirs.get(id) ?? new Map()).set(label, lines));
        }
        const read = readFilled(await readGrids(await writeHandbook(fill(few, theirs), list, "zh")));
        for (const { id } of written) {
          for (const [label, lines] of theirs.get(id) ?? []) expect(read.get(id)?.get(label)).toEqual(lines);
        }
      }),
      { numRuns: 30 },
    );
  });
});
