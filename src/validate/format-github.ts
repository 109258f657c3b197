/** Findings as GitHub annotations: workflow commands that mark lines of a pull request. */
import { assertArgument, assertFields, LANG, listOf } from "../model/argument.js";
import { groupBy } from "../model/group.js";
import type { Bilingual, Finding } from "../model/index.js";
import { FINDING } from "../model/shapes.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * Formats findings as workflow commands.
 *
 * @returns one line a finding, ten of a level at most: `::error file=…,line=…,col=…,title=…::message`; where there are
 *   more, a line says how many of which rule. GitHub shows ten of each kind and drops the others without a word
 */
export function formatGithub(
  findings: readonly Finding[],
  options: { readonly language: keyof Bilingual },
): string {
  assertArgument("formatGithub", findings, listOf(FINDING));
  assertFields("formatGithub", options, { language: LANG });
  const { language } = options;
  const shown = LEVELS.flatMap((level) =>
    annotated(
      findings.filter((one) => one.level === level),
      COMMANDS[level],
      ({ rule }) => rule,
    ),
  );
  const left = findings.filter((one) => !shown.includes(one));
  const summary = left.length > 0 ? [summaryOf(left, language)] : [];
  return [...shown.map((one) => annotation(one, language)), ...summary].join("");
}

const LEVELS = ["error", "warning", "info"] as const;
const MOST = 10;

/**
 * Those of one kind that GitHub shows: ten, of notices one less, for the summary is a notice too. One of each rule comes
 * before a second of any, the rarest rule first, so that no rule hides behind one that is met everywhere.
 */
export function annotated<T>(
  found: readonly T[],
  command: "error" | "warning" | "notice",
  ruleOf: (one: T) => string,
): T[] {
  const rules = [...groupBy(found, ruleOf).values()].sort((one, other) => one.length - other.length);
  const rounds = Array.from({ length: rules.at(-1)?.length ?? 0 }, (_, round) =>
    rules.flatMap((own) => own.slice(round, round + 1)),
  );
  return rounds.flat().slice(0, command === "notice" ? MOST - 1 : MOST);
}

function annotation(
  { level, file, position, rule, message, hint }: Finding,
  language: keyof Bilingual,
): string {
  const place = file === null ? null : { file, ...position };
  return workflowCommand(COMMANDS[level], place, rule, [message[language], hint[language]]);
}

function summaryOf(left: readonly Finding[], language: keyof Bilingual): string {
  const rules = Array.from(
    groupBy(left, ({ rule }) => rule),
    ([rule, own]) => `${rule} ${own.length}`,
  );
  const head =
    language === "zh"
      ? `另有 ${left.length} 处没有逐处标注，用 zwgk validate --all 看全部：`
      : `${left.length} more are not marked one by one; zwgk validate --all shows them:`;
  return workflowCommand("notice", null, "zwgk validate", [head, ...rules]);
}

/**
 * One workflow command.
 *
 * @param place where to show it; null where it belongs to no file
 * @param title heading of the annotation
 * @param lines its text
 * @returns a line with its line break
 */
export function workflowCommand(
  command: "error" | "warning" | "notice",
  place: { readonly file: string; readonly line?: number; readonly column?: number } | null,
  title: string,
  lines: readonly string[],
): string {
  const properties = [
    ...(place ? [`file=${escapeProperty(place.file.replaceAll("\\", "/"))}`] : []),
    ...(place?.line === undefined ? [] : [`line=${place.line}`]),
    ...(place?.column === undefined ? [] : [`col=${place.column}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${command} ${properties.join(",")}::${escapeData(lines.join("\n"))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
