import { describe, expect, it } from "vitest";
import type { DisclosureList } from "../../src/model/index.js";
import { layOut } from "../../src/tables/layout/index.js";
import { catalog, list, row, section, townshipList } from "./sample.js";

const zh = (value: DisclosureList) => layOut(value, { vocabulary: catalog.vocabulary, lang: "zh" });
const facts = (value: DisclosureList) =>
  Object.fromEntries(zh(value).cover.facts.map(({ label, lines }) => [label, lines]));

describe("cover", () => {
  it("states what the profile states", () => {
    expect(zh(townshipList).title).toBe("某镇人民政府政务公开事项标准目录");
    expect(facts(townshipList)).toMatchObject({
      公开层级: ["乡级"],
      所在地: ["某省某市某县"],
      标准目录版本: ["1.0.0（2026年1月1日发布）"],
      编制日期: ["2026年3月5日"],
      编制依据: ["《某镇人民政府关于印发〈某镇政务公开工作方案〉的通知》（某政〔2026〕1号，2026年1月9日）"],
      公开渠道: ["政府网站：某县人民政府门户网站 https://example.org/zhen"],
      修订任务: ["2026年6月30日前：各办、中心完成本领域目录的调整完善"],
    });
  });

  it("leaves the date to be filled in by hand where none is stated", () => {
    expect(facts(list([])).编制日期).toEqual(["　　　　年　　月　　日"]);
  });

  it("explains every mark that occurs, with its count, and what was left out", () => {
    const rows = [row({ verification: "unverified" }), row({ verification: "partial" })];
    const { counts } = list([section(rows)]);
    const notes = zh(list([section(rows)], { counts: { ...counts, omitted: 3 } })).cover.notes;
    expect(notes).toEqual([
      expect.stringMatching(/^标“【待核实】”的1项尚未与任何公开发布的页面核对/u),
      expect.stringMatching(/^标“\*”的1项/u),
      "另有3项待核实事项按编制要求未列入本目录。",
    ]);
  });

  it("gives each domain's guideline, counts and known gaps, and the totals", () => {
    const one = section([row(), row({ verification: "partial" })], {
      guideline: { title: "某指引", issuer: "民政部", number: "民办函〔2019〕52号", issued: null },
      completeness: { nationalItems: 13, basis: null, missing: { zh: "缺第10项。", en: "Item 10." } },
    });
    const { rows } = zh(list([one])).cover.domains;
    expect(rows).toEqual([
      [20, "社会救助", "某指引（民办函〔2019〕52号）", "民政部", 2, 1, 1, 0, 0, "全国目录共13项。缺第10项。"],
      ["", "合计", "", "", 2, 1, 1, 0, 0, ""],
    ]);
  });

  it("says so where nothing is known of the national list", () => {
    expect(zh(list([section([row()])])).cover.domains.rows[0]?.at(-1)).toBe("全国事项总数不详。");
  });
});

describe("local changes", () => {
  it("are listed with reason and place; a local name is no change", () => {
    expect(zh(townshipList).local?.rows).toEqual([
      [
        "社会救助",
        "1",
        "social-assistance-001",
        "综合业务 / 政策法规文件",
        "调整",
        "公开时限",
        "县里要求加快",
        "change[0].set.deadline",
      ],
      [
        "社会救助",
        "3",
        "local-001",
        "综合业务 / 本地救助热线",
        "新增",
        "全部",
        "本地需要",
        expect.stringMatching(/^add\[0\]/u),
      ],
    ]);
  });

  it("are no table where there are none", () => {
    expect(zh(list([section([row()])])).local).toBeNull();
  });
});
