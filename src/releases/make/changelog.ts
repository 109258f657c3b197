/** What the changelog says of a release, in Chinese and English. */

import { CHANGE_LEVELS, type ChangeFinding, type ChangeLevel } from "../../diff/finding.js";
import { WORDS } from "../../diff/render/words/index.js";
import { CHANGE_RULES } from "../../diff/rules.js";
import { countChanges } from "../../diff/summary.js";
import { groupBy } from "../../model/group.js";
import type { Bilingual, Release } from "../../model/index.js";
import { escapeMarkdown as plain } from "../../tables/markdown.js";
import { namedInFull } from "../../text/named.js";

/** The rest is counted: `zwgk diff` names them all. */
const MOST_NAMED = 8;

/** What every release changes of itself, which says nothing to its readers. */
const HEAD_RULES = new Set(["release-changed", "release-pins-changed"]);

/** The changes that are news: all but what a release says of itself. */
export function newsOf(findings: readonly ChangeFinding[]): ChangeFinding[] {
  return findings.filter(({ rule }) => !HEAD_RULES.has(rule));
}

/** One sentence on a release where nobody wrote one: how much changed. */
export function summaryOf(base: string, findings: readonly ChangeFinding[]): Bilingual {
  const counts = countChanges(newsOf(findings));
  const list = (lang: "zh" | "en") =>
    CHANGE_LEVELS.map((level) => `${WORDS[lang].level[level]} ${counts[level]}`).join(WORDS[lang].comma);
  return { zh: `自 ${base} 以来的变化：${list("zh")}。`, en: `Changes since ${base}: ${list("en")}.` };
}

/**
 * The section of a release.
 *
 * @param release as it is pinned
 * @param findings its changes since the release before it; none for the first
 */
export function changelogSection(release: Release, findings: readonly ChangeFinding[]): string {
  const news = newsOf(findings);
  const blocks = [
    `${heading(release.release)}（${release.date}）`,
    `${plain(release.summary.zh)}\n${plain(release.summary.en)}`,
    ...CHANGE_LEVELS.flatMap((level) => levelBlocks(level, news)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/**
 * Puts the section of a release on top of the others, in place of the one that it had.
 *
 * @param changelog what is there; its sections begin with `## `
 */
export function withSection(changelog: string, version: string, section: string): string {
  const isOwn = (part: string) => part.startsWith(`${heading(version)}（`);
  const [head = "", ...sections] = changelog.split(/^(?=## )/mu);
  const own = sections.findIndex(isOwn);
  const at = Math.max(own, 0);
  return [head, ...sections.toSpliced(at, own < 0 ? 0 : 1, `${section}\n`)].join("");
}

function heading(version: string): string {
  return `## 标准目录 ${version} · Catalog ${version}`;
}

function levelBlocks(level: ChangeLevel, news: readonly ChangeFinding[]): string[] {
  const own = news.filter((finding) => finding.level === level);
  if (own.length === 0) return [];
  const title = `### ${WORDS.zh.level[level]} ${own.length} · ${sentence(WORDS.en.level[level])} ${own.length}`;
  const lines = level === "info" ? countedByRule(own) : [...groupBy(own, sayingOf).values()].flatMap(told);
  return [title, lines.join("\n")];
}

function sayingOf({ rule, message }: ChangeFinding): string {
  return `${rule} ${message.zh}`;
}

/** What somebody loses or has to look at is told change by change; what is said alike of several items, once. */
function told(findings: readonly ChangeFinding[]): string[] {
  const [first] = findings;
  if (!first) return [];
  const about = findings.map(({ item, entry, title }) =>
    [item ?? entry?.id, title && namedInFull(title)].filter(Boolean).join(" "),
  );
  const named = about.filter((part) => part !== "").join("；");
  return [
    `- ${plain(first.message.zh)}（\`${first.rule}\`）${named === "" ? "" : `：${plain(named)}`}`,
    `  ${plain(sentence(first.message.en))}`,
  ];
}

function countedByRule(findings: readonly ChangeFinding[]): string[] {
  return [...groupBy(findings, ({ rule }) => rule)].flatMap(([rule, own]) => {
    const title = CHANGE_RULES.get(rule)?.title ?? { zh: rule, en: rule };
    const ids = [...new Set(own.map(({ item, entry, domain }) => item ?? entry?.id ?? domain ?? ""))];
    const named = ids.slice(0, MOST_NAMED).map(plain).join("、") + (ids.length > MOST_NAMED ? "……" : "");
    return [`- ${title.zh} ${own.length}：${named}（\`${rule}\`）`, `  ${title.en}`];
  });
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
