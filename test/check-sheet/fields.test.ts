import { expect, test } from "vitest";
import { labelledTexts, readField } from "../../src/check-sheet/field-read.js";
import { fieldText, labelledText } from "../../src/check-sheet/field-text.js";
import { catalog } from "../../src/index.js";
import { instrumentRegistry } from "../../src/instruments/index.js";
import { ITEM_FIELDS } from "../../src/model/index.js";
import { inOfficialOrder } from "../../src/tables/layout/channels.js";

const words = { lang: "zh" as const, catalog, profile: {}, registry: instrumentRegistry(catalog) };
const [blank] = catalog.items({ domain: "disaster-relief" });
if (!blank) throw new Error("the catalog has items");

test.each(["zh", "en"] as const)("every value of the standard is read back as it is shown in %s", (lang) => {
  const items = catalog.items(lang === "en" ? { domain: "urban-rural-planning" } : {});
  let read = 0;
  for (const item of items) {
    const texts = labelledTexts(labelledText(ITEM_FIELDS, item, { ...words, lang }));
    expect(texts.bare).toBe("");
    for (const field of ITEM_FIELDS) {
      const stated = item[field];
      // Unknown is no value, and nothing that a person could type.
      if (field !== "deadline" && (stated === null || (Array.isArray(stated) && stated.length === 0)))
        continue;
      const text = texts.fields.get(field) ?? "";
      // Words that name no instrument, and two roles of one name, are known by the item itself.
      const before = field === "basis" || field === "subjects" ? item : blank;
      const value = readField(field, text, { ...before, [field]: before[field] }, words);
      const expected = field === "channels" ? inOfficialOrder(item.channels) : item[field];
      expect([item.id, field, value]).toEqual([item.id, field, expected]);
      read += 1;
    }
  }
  expect(items).toHaveLength(lang === "en" ? 12 : catalog.release.totals.items);
  // Nearly all of the ten fields of nearly all items are known.
  expect(read).toBeGreaterThan(9.9 * items.length);
});

test.each([
  ["channels", "■政府网站 □政府公报\n■公开查阅点", ["portal", "reading-point"]],
  ["channels", "县政府网站，微信公众号", ["portal", "social-media"]],
  ["channels", "政府网站；其他：国家企业信用信息公示系统", ["portal", { other: "国家企业信用信息公示系统" }]],
  ["audience", "特定群体：征地所涉农户、村民", { public: false, groups: ["征地所涉农户", "村民"] }],
  ["audience", "全社会", { public: true }],
  ["method", "主动公开、依申请公开", "both"],
  ["levels", "县级、乡镇", ["county", "township"]],
  ["content", "1.甲\n2.乙；丙", ["甲", "乙；丙"]],
  ["content", "甲；乙。", ["甲", "乙"]],
  ["deadline", "（空）", null],
  ["basis", "《中华人民共和国城乡规划法》第二条", [{ instrument: "城乡规划法", articles: ["第二条"] }]],
  ["subjects", "乡镇人民政府", ["township"]],
] as const)("reads %s as a clerk types it: %s", (field, text, value) => {
  expect(readField(field, text, blank, words)).toEqual(value);
});

test.each([
  ["subjects", "不知道是谁"],
  ["method", "偶尔"],
  ["levels", "全国"],
  ["name", "  "],
] as const)("refuses what is no value of %s: %s", (field, text) => {
  expect(readField(field, text, blank, words)).toBeUndefined();
});

test("shows two roles of one local name once", () => {
  const profile = { subjects: { township: "某镇", "county-government": "某镇" } };
  expect(fieldText("subjects", ["township", "county-government"], { ...words, profile })).toBe("某镇");
});
