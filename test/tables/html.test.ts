import { describe, expect, it } from "vitest";
import { ITEM_FIELDS } from "../../src/model/index.js";
import { list, row, section, text, townshipList } from "./sample.js";

describe("html", () => {
  it("shows hostile text instead of running it", async () => {
    const hostile = `<script>alert(1)</script>"'&`;
    const html = await text(
      list([section([row({ category: `x" onclick="`, name: hostile })])], {
        agency: { name: hostile, level: "township" },
      }),
      "html",
    );
    expect(html.match(/<script/gu)).toHaveLength(1);
    expect(html).not.toContain(`onclick="`);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
  });

  it("loads nothing, and runs nothing but its search", async () => {
    const html = await text(townshipList, "html");
    expect(html).not.toMatch(/<(?:link|img|iframe|object)\b|<script[^>]|@import|url\(|fetch\(|XMLHttp/iu);
    expect(html.match(/<script>/gu)).toHaveLength(1);
  });

  it("says its language, and leads to each domain", async () => {
    const html = await text(townshipList, "html");
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/u);
    for (const { domain } of townshipList.sections) {
      expect(html).toContain(`href="#${domain}"`);
      expect(html).toContain(`<section id="${domain}">`);
    }
  });

  it("merges categories, heads and groups", async () => {
    const html = await text(list([section([row(), row(), row()])]), "html");
    expect(html).toContain('data-label="一级事项" rowspan="3">综合业务</th>');
    expect(html.match(/>综合业务</gu)).toHaveLength(1);
    expect(html.match(/data-category="综合业务"/gu)).toHaveLength(3);
    expect(html).toContain('<th scope="colgroup" colspan="2">公开事项</th>');
    expect(html).toContain('<th scope="col" rowspan="2">公开依据</th>');
  });

  it("marks what is unverified", async () => {
    const html = await text(list([section([row({ unchecked: ["deadline"] })])]), "html");
    expect(html).toMatch(/<tr data-category="[^"]+" class="unverified">.*监督检查<br>【公开时限待核实】/u);
    expect(html).toContain("1项有待核实之处");
  });

  it("marks what has ended where it stands", async () => {
    const ended = { index: 1, instrument: "甲", status: "repealed", since: null, successor: null } as const;
    const rows = [row({ basis: ["《乙》", "《甲》"], outdated: [{ ...ended, horizon: "2026-01-01" }] })];
    const html = await text(list([section(rows)]), "html");
    expect(html).toContain('《乙》<br><span class="ended">《甲》【已失效】</span>');
    expect(await text(list([section([row()])]), "html")).not.toMatch(/已失效|class="ended/u);
  });

  it("says ticks and boxes in words to whoever listens", async () => {
    const html = await text(list([section([row({ channels: ["portal", "notice-board"] })])]), "html");
    expect(html).toContain('role="img" aria-label="政府网站、社区/企事业单位/村公示栏（电子屏）">■政府网站');
    expect(html).toContain('<span role="img" aria-label="是">√</span>');
  });

  it("heads rows and columns, and names every table", async () => {
    const html = await text(townshipList, "html");
    expect(html.match(/<table /gu)).toHaveLength(html.match(/<caption /gu)?.length ?? 0);
    expect(html).toContain('<th scope="row" class="k-name');
    expect(html).toContain("<main>");
    expect(html.match(/<a href="#top">回到目录<\/a>/gu)).toHaveLength(townshipList.sections.length);
  });

  it("speaks English on request, without touching the data", async () => {
    const html = await text(list([section([row({ unchecked: [...ITEM_FIELDS] })])]), "html", "en");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("Content (elements)");
    expect(html).toContain("■government website");
    expect(html).toContain("监督检查<br>[unverified]");
  });

  it("says that an empty list is empty", async () => {
    expect(await text(list([]), "html")).toContain("本目录没有公开事项。");
  });
});
