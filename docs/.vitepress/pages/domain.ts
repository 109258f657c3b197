/** The page of a domain: its guideline, how complete it is known to be, its items. */
import type { CatalogDomain } from "../../../src/catalog/types.js";
import { itemAddress } from "./addresses.js";
import { link, sections, table, text } from "./markdown.js";
import { term, VERIFICATION } from "./words.js";

/** The page as Markdown. */
export function domainPage({
  number,
  name,
  en,
  guideline,
  completeness,
  items,
  edition,
}: CatalogDomain): string {
  const { nationalItems, missing } = completeness;
  return sections(
    `# ${number} ${text(name)}`,
    text(en),
    table(
      ["栏目", "内容"],
      [
        ["标准指引", text(guideline.title)],
        ["印发机关", text(guideline.issuer ?? "不详")],
        ["文号", text(guideline.number ?? "不详")],
        ["印发日期", text(guideline.issued ?? "不详")],
        ["版次", text(edition)],
        ["国家目录的事项数", nationalItems === null ? "不详" : String(nationalItems)],
        ["本目录的事项数", String(items.length)],
        ...(missing ? [["已知缺少", text(missing.zh)]] : []),
      ],
    ),
    "## 事项",
    table(
      ["编号", "一级事项", "二级事项", "公开时限", "层级", "核实"],
      items.map(({ id, category, name: item, deadline, levels, verification }) => [
        link(id, itemAddress(id)),
        text(category ?? "不详"),
        link(item, itemAddress(id)),
        text(deadline ?? "不详"),
        levels.map((level) => term("levels", level)).join("、"),
        VERIFICATION[verification],
      ]),
    ),
  );
}
