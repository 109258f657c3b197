/** The page of an item: all its fields, the pages that show them, its history, and what else stands on the same law. */
import type { CatalogItem } from "../../../src/catalog/types.js";
import { catalog } from "../../../src/index.js";
import { instrumentOf, statusOn } from "../../../src/instruments/index.js";
import { ITEM_FIELDS, type ItemField } from "../../../src/model/codes.js";
import { shownBy } from "../../../src/model/verification.js";
import { printBasis } from "../../../src/profile/index.js";
import { domainAddress, instrumentAddress, itemAddress } from "./addresses.js";
import { type Step, stateName } from "./history.js";
import { link, sections, table, text } from "./markdown.js";
import { audienceWords, heading, LEVEL_OF_SOURCE, STATUS, term, VERIFICATION } from "./words.js";

/** So many other items under one instrument are named; its own page has them all. */
const MOST_NEIGHBOURS = 5;

/**
 * The page as Markdown.
 *
 * @param item any item
 * @param history of the catalog
 * @param day on which instruments are to be in force, `YYYY-MM-DD`
 */
export function itemPage(item: CatalogItem, history: readonly Step[], day: string): string {
  const domain = catalog.domain(item.domain);
  return sections(
    `# ${text(`${item.category} / ${item.name}`)}`,
    `${link(`${domain.number} ${domain.name}`, domainAddress(item.domain))} · <code>${item.id}</code> · <span class="verification ${item.verification}">${VERIFICATION[item.verification]}</span>`,
    table(
      ["栏目", "内容", "见于"],
      ITEM_FIELDS.map((field) => [heading(field), valueIn(item, field), seenOn(item, field)]),
    ),
    "## 公开依据的效力",
    table(
      ["文件", "状态", "同一依据的其他事项"],
      instruments(item).map((title) => basisRow(title, item, day)),
    ),
    "## 佐证的页面",
    sources(item),
    "## 历次变化",
    changes(item.id, history),
  );
}

function valueIn(item: CatalogItem, field: ItemField): string {
  const names = (vocabulary: Parameters<typeof term>[0], codes: readonly string[]) =>
    text(codes.map((code) => term(vocabulary, code)).join("、"));
  switch (field) {
    case "content":
      return item.content.map(text).join("\n");
    case "basis":
      return item.basis.map((basis) => text(printBasis(basis, catalog))).join("\n");
    case "deadline":
      return text(item.deadline ?? "不详");
    case "subjects":
      return names("subjects", item.subjects);
    case "channels":
      return text(
        item.channels.map((one) => (typeof one === "string" ? term("channels", one) : one.other)).join("、"),
      );
    case "audience":
      return text(audienceWords(item));
    case "method":
      return item.method === null ? text("不详") : names("methods", [item.method]);
    case "levels":
      return names("levels", item.levels);
    default:
      return text(item[field] ?? "不详");
  }
}

/** The numbers of the pages that show a field; they stand below the table. */
function seenOn({ evidence }: CatalogItem, field: ItemField): string {
  const pages = Object.entries(evidence.seen).flatMap(([, fields], at) =>
    shownBy(fields).includes(field) ? [at + 1] : [],
  );
  if (pages.length > 0) return pages.map((number) => `<a href="#page-${number}">${number}</a>`).join(" ");
  return evidence.between?.includes(field) ? "各页合起来" : "**待核实**";
}

function sources({ domain, evidence }: CatalogItem): string {
  const pages = Object.keys(evidence.seen).map((id) => catalog.source(domain, id));
  if (pages.length === 0)
    return "还没有人在公布的页面上核对过这个事项。持有标准指引或县区目录的人可以[帮助核对](/contributing)。";
  return pages
    .map((source, at) => {
      if (!source) return "";
      const name = source.url === null ? text(source.publisher) : link(source.publisher, source.url);
      const facts = [LEVEL_OF_SOURCE[source.level], source.date].filter((fact) => fact !== null);
      return `${at + 1}. <span id="page-${at + 1}"></span>${name}（${facts.join("，")}）：${text(source.shows)}`;
    })
    .join("\n");
}

function instruments(item: CatalogItem): string[] {
  return [...new Set(item.basis.flatMap((basis) => instrumentOf(basis) ?? []))];
}

function basisRow(title: string, item: CatalogItem, day: string): string[] {
  const registered = catalog.instrument(title);
  const others = catalog
    .items()
    .filter((other) => other.id !== item.id && instruments(other).includes(title));
  const named = others.slice(0, MOST_NEIGHBOURS).map((other) => link(other.name, itemAddress(other.id)));
  return [
    registered ? link(title, instrumentAddress(title)) : text(title),
    registered ? STATUS[statusOn(registered, day, catalog.horizons[registered.kind].date).status] : "未登记",
    others.length > MOST_NEIGHBOURS ? `${named.join("、")} 等 ${others.length} 项` : named.join("、"),
  ];
}

/** What changed in an item from release to release. */
export function changes(id: string, history: readonly Step[]): string {
  const rows = history.flatMap(({ from, to, changes: all }) =>
    all
      .filter((change) => change.item === id)
      .map(({ field, message }) => [
        `${stateName(from)} → ${stateName(to)}`,
        field === null ? "整项" : heading(field as ItemField),
        text(message.zh),
      ]),
  );
  if (rows.length === 0) return "自首次发布以来没有变化。";
  return table(["版本", "栏目", "变化"], rows);
}
