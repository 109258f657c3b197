/** How complete and how well attested the catalog is, domain by domain, as a table and as a chart. */
import type { CatalogDomain } from "../../../src/catalog/types.js";
import { catalog } from "../../../src/index.js";
import type { Verification } from "../../../src/model/index.js";
import { domainAddress } from "./addresses.js";
import { link, sections, table, text } from "./markdown.js";
import { VERIFICATION } from "./words.js";

const ORDER: readonly Verification[] = ["attested", "partial", "unverified"];

/** Sizes in the chart's own units. */
const CHART = { label: 170, width: 580, row: 24, bar: 16, count: 40 };

/** The table and the chart as Markdown. */
export function completeness(): string {
  const { domains } = catalog;
  const sums = ORDER.map((one) => total(domains, one));
  return sections(
    "# 完整性和佐证",
    "标准指引的附表以 Word、PDF 发布，本目录由各地公布的网页整理而成：每个栏目都写明见于哪个网页，没有人核对过的标“待核实”。",
    chart(domains),
    table(
      ["领域", "国家目录", "本目录", ...ORDER.map((one) => VERIFICATION[one]), "来源页面", "已知缺少"],
      [
        ...domains.map((domain) => [
          link(`${domain.number} ${domain.name}`, domainAddress(domain.id)),
          String(domain.completeness.nationalItems ?? "不详"),
          String(domain.items.length),
          ...ORDER.map((one) => String(count(domain, one))),
          String(domain.sources.length),
          text(domain.completeness.missing?.zh ?? ""),
        ]),
        [
          "合计",
          "",
          String(domains.reduce((sum, { items }) => sum + items.length, 0)),
          ...sums.map(String),
          "",
          "",
        ],
      ],
    ),
  );
}

function count({ items }: CatalogDomain, verification: Verification): number {
  return items.filter((item) => item.verification === verification).length;
}

function total(domains: readonly CatalogDomain[], verification: Verification): number {
  return domains.reduce((sum, domain) => sum + count(domain, verification), 0);
}

/** Stacked bars, one a domain. The table below says the same in numbers. */
function chart(domains: readonly CatalogDomain[]): string {
  const most = Math.max(...domains.map(({ items }) => items.length));
  const scale = (CHART.width - CHART.label - CHART.count) / most;
  const bars = domains.map((domain, at) => {
    const y = at * CHART.row;
    let x = CHART.label;
    const parts = ORDER.map((one) => {
      const width = count(domain, one) * scale;
      const part = `<rect class="${one}" x="${x.toFixed(1)}" y="${y + 4}" width="${width.toFixed(1)}" height="${CHART.bar}"/>`;
      x += width;
      return part;
    });
    const label = `<text x="${CHART.label - 8}" y="${y + 16}" text-anchor="end">${text(domain.name)}</text>`;
    return `${label}${parts.join("")}<text x="${(x + 6).toFixed(1)}" y="${y + 16}">${domain.items.length}</text>`;
  });
  const legend = ORDER.map((one) => `<span class="key ${one}">${VERIFICATION[one]}</span>`).join("");
  return `<figure class="completeness"><svg viewBox="0 0 ${CHART.width} ${domains.length * CHART.row}" role="img" aria-label="各领域事项的核实情况，数字见下表">${bars.join("")}</svg><figcaption>${legend}</figcaption></figure>`;
}
