import { describe, expect, it } from "vitest";
import { list, row, section, text, townshipList } from "./sample.js";

describe("html", () => {
  it("shows hostile text instead of running it", async () => {
    const hostile = `<script>alert(1)</script>"'&`;
    const html = await text(
      list([section([row({ id: `x" onclick="`, name: hostile })])], {
        agency: { name: hostile, level: "township" },
      }),
      "html",
    );
    expect(html).not.toContain("<script");
    expect(html).not.toContain(`onclick="`);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
  });

  it("loads nothing and runs nothing", async () => {
    const html = await text(townshipList, "html");
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object)\b|@import|url\(/iu);
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
    expect(html).toContain('data-label="一级事项" rowspan="3">综合业务</td>');
    expect(html.match(/综合业务/gu)).toHaveLength(1);
    expect(html).toContain('<th scope="colgroup" colspan="2">公开事项</th>');
    expect(html).toContain('<th scope="col" rowspan="2">公开依据</th>');
  });

  it("marks what is unverified", async () => {
    const html = await text(list([section([row({ verification: "unverified" })])]), "html");
    expect(html).toMatch(/<tr id="[^"]+" class="unverified">.*监督检查<br>【待核实】/u);
    expect(html).toContain("标“【待核实】”的1项尚未与任何公开发布的页面核对");
  });

  it("speaks English on request, without touching the data", async () => {
    const html = await text(list([section([row({ verification: "unverified" })])]), "html", "en");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("Content (elements)");
    expect(html).toContain("■government website");
    expect(html).toContain("监督检查<br>[unverified]");
  });

  it("says that an empty list is empty", async () => {
    expect(await text(list([]), "html")).toContain("本目录没有公开事项。");
  });
});
