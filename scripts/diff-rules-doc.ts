/** The page that lists every change there is a rule for, made from the rules themselves. */
import { type ChangeLevel, RULE_GROUPS, type RuleGroup } from "../src/diff/index.js";
import { cell } from "./rules-doc.js";

const LEVELS: Readonly<Record<ChangeLevel, string>> = {
  weakening: "弱化 · weakening",
  review: "核对 · review",
  info: "知悉 · info",
};

const ABOUT: Readonly<Record<RuleGroup["about"], string>> = {
  item: "事项整体 · An item as a whole",
  field: "事项的字段 · A field of an item",
  row: "清单和表格的行 · A row of a list or table",
  catalog: "事项以外 · All that is not an item",
};

const HEAD = `<!-- 由 npm run docs:rules 生成，不要手改。 Made by \`npm run docs:rules\`; do not edit. -->

# 变化规则 · Change rules

比较两份目录或清单时，每处变化恰好归一条规则。规则编号不会改变。用法见 [diff.md](diff.md)。
Each change between two catalogs or lists is told by exactly one rule. Ids never change. See [diff.md](diff.md).

- 级别：\`weakening\` 公众失去了什么；\`review\` 须由人看；\`info\` 知悉即可。
  Level: the public loses something; a person must look; good to know.
- 版本：含有这种变化的发布，版本号至少要升哪一位。
  Version: by how much a release with such a change must at least be numbered higher.
`;

/** The page as Markdown. */
export function diffRulesDoc(): string {
  return [HEAD, ...RULE_GROUPS.map(section)].join("\n");
}

function section({ about, rules }: RuleGroup): string {
  const rows = rules.map(
    ({ id, level, bump, title, why }) =>
      `| \`${id}\` | ${LEVELS[level]} | ${cell(title)} | ${cell(why)} | ${bump} |`,
  );
  return [
    `## ${ABOUT[about]}`,
    "",
    "| 编号 · Id | 级别 · Level | 变化 · Change | 为什么 · Why | 版本 · Version |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
