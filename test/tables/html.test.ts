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

  describe("of a basis that has ended", () => {
    const code = { title: "生态环境法典", number: null, issued: "2026-03-12", effective: "2026-08-15" };
    const ended = (index: number, instrument: string) => ({
      index,
      instrument,
      status: "replaced" as const,
      since: "2026-08-15",
      successor: code,
      horizon: "2025-04-30",
    });
    const rows = [
      row({ basis: ["《水法》", "《环境保护法》第五条"], outdated: [ended(1, "环境保护法")] }),
      row({
        basis: ["《土壤污染防治法》", "《环境保护法》"],
        outdated: [ended(0, "土壤污染防治法"), ended(1, "环境保护法")],
      }),
    ];
    const marked = list([section(rows)], { basisOn: "2026-09-01" });

    it("marks the entry in words, and says below what took its place, once an instrument", async () => {
      const html = await text(marked, "html");
      expect(html).toContain('>《水法》<br><span class="ended" title="《环境保护法》 2026-08-15 起被取代');
      expect(html).toContain("《环境保护法》第五条<b>【已失效，见注1】</b></span></td>");
      expect(html).toContain("《土壤污染防治法》<b>【已失效，见注2】</b></span><br>");
      expect(html).toContain("《环境保护法》<b>【已失效，见注1】</b></span></td>");
      expect(html).toContain("<p>截至2026年9月1日已失效的公开依据（登记表核对至2025年4月30日");
      expect(
        html.match(
          /<p>注1：《环境保护法》 2026-08-15 起被取代，取代文件：《生态环境法典》（2026-08-15 施行）。<\/p>/gu,
        ),
      ).toHaveLength(1);
      expect(html).toContain("<p>有3处公开依据截至2026年9月1日已被取代或废止（登记表核对至2025年4月30日）");
    });

    it("marks nothing where nothing has ended, or nobody asked", async () => {
      const fine = await text(list([section([row()])], { basisOn: "2026-09-01" }), "html");
      expect(fine).not.toMatch(/已失效|class="ended/u);
      expect(await text(list([section(rows)]), "html")).not.toMatch(/已失效|class="ended/u);
    });

    it("runs nothing that a title holds, and speaks English", async () => {
      const hostile = [row({ basis: ["《甲》"], outdated: [ended(0, `<script>"`)] })];
      const html = await text(list([section(hostile)], { basisOn: "2026-09-01" }), "html", "en");
      expect(html).not.toContain("<script");
      expect(html).toContain("<b>[ended, note 1]</b>");
      expect(html).toContain("had ended by 2026-09-01 (registry checked up to 2025-04-30");
    });
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
