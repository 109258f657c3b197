/** The page that lists every finding there is, made from the rules themselves. */
import type { Bilingual, FindingLevel } from "../src/model/index.js";
import { readMessages } from "../src/node/messages.js";
import { profileRules } from "../src/profile/index.js";
import { rules } from "../src/validate/index.js";
import { kindUnknownRule } from "../src/validate/kind-unknown.js";
import { schemaRules } from "../src/validate/schema-words.js";
import { yamlMessages } from "../src/yaml/messages.js";

interface Entry {
  readonly id: string;
  readonly level: FindingLevel;
  readonly inStandard?: FindingLevel;
  readonly title: Bilingual;
  readonly why: Bilingual;
}

const LEVELS: Readonly<Record<FindingLevel, string>> = {
  error: "错误 · error",
  warning: "警告 · warning",
  info: "提示 · info",
};

const HEAD = `<!-- 由 npm run docs:rules 生成，不要手改。 Made by \`npm run docs:rules\`; do not edit. -->

# 校验规则 · Validation rules

\`zwgk validate\` 先读 YAML，再按 schema 检查每个文件，最后对全部文件执行下列规则。规则编号不会改变。
\`zwgk validate\` reads YAML, checks each file against its schema, then runs the rules over all files. Ids never change.

未通过 YAML 或 schema 检查的文件不参加规则检查，对它的引用也不判断。
A file that fails YAML or schema checks takes no part in the rules, and references to it are not judged.
`;

/** The page as Markdown. */
export function rulesDoc(): string {
  const schema = Object.entries(schemaRules).map(
    ([id, { title, why }]): Entry => ({ id, level: "error", title, why }),
  );
  const kind: Entry = { id: "kind-unknown", level: "error", ...kindUnknownRule };
  return [
    HEAD,
    section("读取 · Reading", reading(), "做法 · Help"),
    section("格式 · Schema", [kind, ...schema], "原因 · Why"),
    section("规则 · Rules", rules, "原因 · Why"),
    section(
      "方案与标准目录对照 · Profiles beside the release they name",
      profileRules.map(({ hint, ...rule }) => ({ ...rule, why: hint })),
      "做法 · Help",
    ),
  ].join("\n");
}

function reading(): Entry[] {
  const detail = { zh: "……", en: "…" };
  const read = Object.entries(readMessages).map(
    ([id, { message, hint }]) => [id, message(""), hint] as const,
  );
  const yaml = Object.entries(yamlMessages).map(
    ([id, { message, hint }]) => [id, message(detail), hint] as const,
  );
  const entries = new Map(
    [...read, ...yaml].map(([id, title, why]) => [id, { id, level: "error", title, why } as const]),
  );
  return [...entries.values()];
}

/** Both languages in a cell; <领域> in a message is a word and no tag. */
export function cell({ zh, en }: Bilingual): string {
  return `${zh}<br>${en}`.replace(/<(?!br>)/gu, "&lt;").replaceAll("{{", "&#123;&#123;");
}

function section(title: string, entries: readonly Entry[], last: string): string {
  const rows = entries.map(
    ({ id, level, inStandard, title, why }) =>
      `| \`${id}\` | ${LEVELS[level]}${inStandard ? `<br>标准目录的版本 · in the standard: ${LEVELS[inStandard]}` : ""} | ${cell(title)} | ${cell(why)} |`,
  );
  return [
    `## ${title}`,
    "",
    `| 编号 · Id | 级别 · Level | 发现 · Finding | ${last} |`,
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
