/** Making a release of the catalog's own files, with a change here and there. */
import { describe, expect, it } from "vitest";
import { validFiles } from "../../scripts/valid-files.js";
import { encodeCatalog } from "../../src/catalog/compact.js";
import { assemble, createCatalog } from "../../src/catalog/index.js";
import type { CatalogData, CatalogFile, Item } from "../../src/model/index.js";
import { releaseLoader } from "../../src/releases/load.js";
import { makeRelease, ReleaseRefusedError, withSection } from "../../src/releases/make/index.js";

const files = await validFiles({ withReleases: false });
const DATE = "2027-01-01";
const SUMMARY = { zh: "首次发布", en: "first release" };
const first = makeRelease(files, [], { version: "1.0.0", date: DATE, summary: SUMMARY });

/** The files with one item as a test says; null takes it out. */
function revised(id: string, set: Partial<Item> | null): CatalogFile[] {
  return files.map((file) => {
    if (file.kind !== "edition") return file;
    const items = file.value.items.flatMap((item) =>
      item.id !== id ? [item] : set === null ? [] : [{ ...item, ...set }],
    );
    return { ...file, value: { ...file.value, items } };
  });
}

const later = revised("social-assistance-004", { deadline: "制定或获取信息之日起20个工作日内" });
const make = (version: string, from: readonly CatalogFile[] = later, earlier = [first.data]) =>
  makeRelease(from, earlier, { version, date: DATE });

function refusal(action: () => unknown): ReleaseRefusedError | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof ReleaseRefusedError) return error;
    throw error;
  }
  return undefined;
}

describe("a release", () => {
  it("is refused as a patch where a deadline changed, which says what it asks for", () => {
    const refused = refusal(() => make("1.0.1"));
    expect(refused).toMatchObject({ code: "release-too-low" });
    expect(refused?.text.en).toContain("1.1.0");
    expect(refused?.reasons).toEqual([
      {
        zh: "social-assistance-004 公开时限放宽：20个工作日长于10个工作日",
        en: "social-assistance-004 the deadline is looser: 20 working days are longer than 10 working days",
      },
    ]);
  });

  it.each(["1.1.0", "2.0.0"])("is made as %s, with hashes of what it holds", (version) => {
    const { release, data } = make(version);
    expect(release).toMatchObject({ release: version, date: DATE, totals: first.release.totals });
    const changed = release.editions.filter(
      ({ sha256 }, at) => sha256 !== first.release.editions[at]?.sha256,
    );
    expect(changed.map(({ domain }) => domain)).toEqual(["social-assistance"]);
    expect(data.release).toEqual(release);
  });

  it("has to be major where an item is gone", () => {
    const gone = revised("social-assistance-004", null);
    expect(refusal(() => make("1.1.0", gone))?.code).toBe("release-too-low");
    expect(make("2.0.0", gone).release.totals.items).toBe(first.release.totals.items - 1);
  });

  it.each([
    ["is there already", "release-exists", "1.0.0", later],
    ["comes before the latest", "release-not-last", "0.9.0", later],
    ["has nothing new", "release-unchanged", "1.0.1", files],
  ] as const)("is refused where it %s", (_, code, version, from) => {
    expect(refusal(() => make(version, from))?.code).toBe(code);
  });

  it("needs words of a person where it is the first", () => {
    expect(refusal(() => make("1.0.0", files, []))?.code).toBe("summary-missing");
  });

  it("can be made anew while it is the latest, and is then held against the one before it", () => {
    const second = make("1.1.0");
    const again = (version: string, from: readonly CatalogFile[]) =>
      makeRelease(from, [first.data, second.data], { version, date: DATE, again: true });
    const strict = revised("social-assistance-004", { deadline: "制定或获取信息之日起5个工作日内" });
    expect(again("1.1.0", strict).section).toContain("deadline-tightened");
    expect(refusal(() => again("1.1.0", files))?.code).toBe("release-unchanged");
    expect(refusal(() => again("1.0.0", strict))?.code).toBe("release-exists");
  });

  it("leaves the one before it as it was", async () => {
    const { data } = make("1.1.0");
    const earlier = { "1.0.0": async () => ({ data: encodeCatalog(first.data) }) };
    const { load } = releaseLoader({ current: createCatalog(structuredClone(data)), earlier });
    const deadline = async (version: string) => (await load(version)).item("social-assistance-004")?.deadline;
    expect(await deadline("1.0.0")).toBe("制定或获取信息之日起10个工作日内");
    expect(await deadline("1.1.0")).toBe("制定或获取信息之日起20个工作日内");
  });

  it("is the same data as the catalog that is built from it", () => {
    const { release, data } = make("1.1.0");
    const file: CatalogFile = { kind: "release", file: "catalogs/releases/1.1.0.yaml", value: release };
    expect(assemble([...later, file])).toEqual<CatalogData>(data);
  });
});

describe("the changelog", () => {
  it("tells what somebody loses one by one, counts the rest, and says nothing of pins and hashes", () => {
    const both = revised("social-assistance-004", {
      deadline: "制定或获取信息之日起20个工作日内",
      channels: ["portal", "reading-point", "service-center", "notice-board", "gazette"],
    });
    expect(make("1.1.0", both).section).toBe(`## 标准目录 1.1.0 · Catalog 1.1.0（2027-01-01）

自 1.0.0 以来的变化：弱化 1、核对 0、知悉 2。
Changes since 1.0.0: weakening 1, review 0, info 2.

### 弱化 1 · Weakening 1

- 公开时限放宽：20个工作日长于10个工作日（\`deadline-loosened\`）：social-assistance-004 最低生活保障 / 办事指南
  The deadline is looser: 20 working days are longer than 10 working days

### 知悉 2 · Info 2

- 增加公开渠道 2：social-assistance-004（\`channel-added\`）
  A channel is added
`);
  });

  it("keeps markup that stands in an item from becoming markup", () => {
    const { section } = make("1.1.0", revised("social-assistance-004", { name: "<b>*办事*</b> [x](y)" }));
    expect(section).toContain("&lt;b&gt;\\*办事\\*&lt;/b&gt; \\[x\\](y)");
  });

  it("has the newest section on top, once", () => {
    const before = "# 更新记录\n\n说明。\n\n## 0.1.0\n\n- 旧\n";
    const once = withSection(before, "1.0.0", first.section);
    const twice = withSection(once, "1.1.0", make("1.1.0").section);
    const headings = (text: string) => text.match(/^## .*$/gmu);
    expect(headings(twice)).toEqual([
      "## 标准目录 1.1.0 · Catalog 1.1.0（2027-01-01）",
      "## 标准目录 1.0.0 · Catalog 1.0.0（2027-01-01）",
      "## 0.1.0",
    ]);
    expect(withSection(twice, "1.0.0", first.section)).toBe(twice);
    expect(
      twice
        .replace(make("1.1.0").section, "")
        .replace(first.section, "")
        .replace(/\n{3,}/gu, "\n\n"),
    ).toBe(before);
  });
});
