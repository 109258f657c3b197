import { describe, expect, it } from "vitest";
import type { DisclosureList } from "../../src/model/index.js";
import { LIST_FORMATS, readGrids, readPublishedFile, renderList } from "../../src/tables/index.js";
import { catalog, list, row, section } from "./sample.js";

const COLUMN = {
  path: "政务公开 > 重点领域 > 社会救助",
  url: "https://example.org/zwgk/shjz/",
  refresh: "每月，有变化时随时更新",
};

const LOCAL: DisclosureList = {
  ...list([
    section([
      row({ column: COLUMN, channels: ["portal", "social-media", "notice-board", { other: "村村通广播" }] }),
      row({ id: "social-assistance-002", name: "办事指南", column: { path: "政务公开/办事" } }),
      row({ id: "social-assistance-003", name: "监督电话" }),
    ]),
  ]),
  channels: {
    portal: { name: "某县人民政府门户网站", url: "https://example.org/" },
    "social-media": { name: "微信公众号“某镇发布”、抖音号（政务）" },
  },
  channelsInCells: true,
  absent: [
    { domain: "rural-land-expropriation", name: "农村集体土地征收", reason: "本街道没有农村集体土地" },
    { domain: "tax-administration", name: "税收管理", reason: null },
  ],
};

describe.each(LIST_FORMATS)("%s", (format) => {
  it.each(["zh", "en"] as const)(
    "prints what the locality says of its site and channels, and reads it back (%s)",
    async (lang) => {
      const options = { vocabulary: catalog.vocabulary, lang, withColumns: true };
      const bytes = await renderList(LOCAL, format, options);
      const { rows } = await readPublishedFile(bytes, { vocabulary: catalog.vocabulary });
      expect(rows.map(({ column = null }) => column)).toEqual([COLUMN, { path: "政务公开/办事" }, null]);
      expect(rows.map(({ channels }) => channels)).toEqual(
        LOCAL.sections.flatMap((one) => one.rows.map(({ channels }) => channels)),
      );
    },
  );

  it("prints no columns unless asked", async () => {
    const bytes = await renderList(LOCAL, format, { vocabulary: catalog.vocabulary });
    const { rows } = await readPublishedFile(bytes, { vocabulary: catalog.vocabulary });
    expect(rows.map(({ column = null }) => column)).toEqual(
      format === "json" ? [COLUMN, { path: "政务公开/办事" }, null] : [null, null, null],
    );
  });
});

describe.each(["xlsx", "docx", "html", "md"] as const)("%s", (format) => {
  it("names the domains that do not concern the agency, and the channels as they are called here", async () => {
    const bytes = await renderList(LOCAL, format, { vocabulary: catalog.vocabulary });
    const text = JSON.stringify(
      await readGrids(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes),
    );
    for (const words of [
      "本街道没有农村集体土地",
      "不涉及",
      "■政府网站（某县人民政府门户网站）",
      "■两微一端（微信公众号“某镇发布”、抖音号（政务））",
      "□政府公报",
    ])
      expect(text).toContain(words);
  });
});
