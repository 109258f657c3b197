/** Findings for people at a terminal: place, rule, message, the offending line with a caret, what to do. */

import { assertArgument, assertFields, LANG, listOf } from "../model/argument.js";
import { groupBy } from "../model/group.js";
import type { Bilingual, Finding, FindingLevel, Position } from "../model/index.js";
import { FINDING } from "../model/shapes.js";
import { visible } from "../text/visible.js";
import { displayWidth } from "../text/width.js";

/** Colours, where the output has any. Each wraps its text. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  /** For what is secondary. */
  readonly dim: (text: string) => string;
}

/** How findings are shown. */
export interface TextOptions {
  readonly language: keyof Bilingual;
  /** Texts of the files, to show lines of. A file without text is reported without its line. */
  readonly sources?: readonly { readonly file: string; readonly text: string }[];
  /** No colours without it. */
  readonly paint?: Paint;
  /** Shows what is no error by rule, with a count and a few places each, instead of one by one. */
  readonly isGrouped?: boolean;
}

/** What the levels of findings are called. */
export const LEVEL_WORDS: Readonly<Record<FindingLevel, Bilingual>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};

const PLAIN: Paint = { error: same, warning: same, info: same, dim: same };

/** Columns of a line that are shown left and right of the caret. */
const LEFT = 60;
const RIGHT = 60;

/**
 * Formats findings for a terminal or a log.
 *
 * @returns one block a finding, `file:line:column level rule message`, the line, a caret under the place, and the
 *   hint; blocks end in a line break, no findings give an empty text
 */
export function formatText(findings: readonly Finding[], options: TextOptions): string {
  assertArgument("formatText", findings, listOf(FINDING));
  assertFields("formatText", options, { language: LANG });
  const { language, sources = [], paint = PLAIN, isGrouped = false } = options;
  const lines = new Map(sources.map(({ file, text }) => [file, lineReader(text)]));
  const byRule = groupBy(findings, ({ rule, level }) => `${rule} ${level}`);
  const many = isGrouped
    ? [...byRule.values()].filter((own) => own.length > FEW && own[0]?.level !== "error")
    : [];
  const gathered = new Set(many.flat());
  const groups = many.map((own) => groupText(own, language, paint)).join("");
  const blocks = findings
    .filter((finding) => !gathered.has(finding))
    .map((finding) => {
      const { file, level, rule, position, message, hint } = finding;
      const place = placeOf(finding);
      const head = `${paint[level](LEVEL_WORDS[level][language])} ${paint.dim(rule)} ${visible(message[language])}`;
      const shown = position && file !== null ? excerpt(position, lines.get(file)) : [];
      const lead = language === "zh" ? "做法：" : "help: ";
      return [`${visible(place)} ${head}`, ...shown, `    ${lead}${visible(hint[language])}`, ""].join("\n");
    })
    .join("");
  return blocks + groups;
}

/** So many findings of one rule are shown one by one. */
const FEW = 3;

function placeOf({ file, position }: Finding): string {
  return [file ?? "-", ...(position ? [position.line, position.column] : [])].join(":");
}

/** The findings of one rule: how many, the first places, what to do. */
function groupText(findings: readonly Finding[], language: keyof Bilingual, paint: Paint): string {
  const [first] = findings;
  if (!first) return "";
  const { level, rule, hint } = first;
  const rest = findings.length - FEW;
  const words =
    language === "zh"
      ? {
          count: `${findings.length} 处`,
          more: `另有 ${rest} 处，用 zwgk validate --all 逐处看`,
          lead: "做法：",
        }
      : {
          count: `${findings.length} places`,
          more: `${rest} more; zwgk validate --all shows every one`,
          lead: "help: ",
        };
  return [
    `${paint[level](LEVEL_WORDS[level][language])} ${paint.dim(rule)} ${words.count}`,
    ...findings.slice(0, FEW).map((one) => `    ${visible(placeOf(one))} ${visible(one.message[language])}`),
    `    ${words.more}`,
    `    ${words.lead}${visible(hint[language])}`,
    "",
  ].join("\n");
}

/** The line that a finding points at, cut to what fits, and a caret under the place. */
function excerpt({ line, column }: Position, read: ((line: number) => string) | undefined): string[] {
  const text = read?.(line);
  if (text === undefined || text.trim() === "") return [];
  const before = lastColumns(visible(text.slice(0, column - 1)), LEFT);
  const after = firstColumns(visible(text.slice(column - 1)), RIGHT);
  return [`    ${before}${after}`, `    ${" ".repeat(displayWidth(before))}^`];
}

function lastColumns(text: string, columns: number): string {
  const nearest = [...text.slice(-2 * columns)].reverse().join("");
  return [...firstColumns(nearest, columns)].reverse().join("");
}

function firstColumns(text: string, columns: number): string {
  let width = 0;
  let kept = "";
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) return `${kept}…`;
    kept += character;
  }
  return kept;
}

/** Splits a text once, when its first line is asked for. */
function lineReader(text: string): (line: number) => string {
  let lines: readonly string[] | undefined;
  return (line) => {
    lines ??= text.split(/\r?\n/u);
    return lines[line - 1] ?? "";
  };
}

function same(text: string): string {
  return text;
}
