/** Findings as GitHub annotations: workflow commands that mark lines of a pull request. */
import type { Bilingual, Finding } from "../model/index.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * Formats findings as workflow commands.
 *
 * @returns one line a finding: `::error file=…,line=…,col=…,title=…::message`
 */
export function formatGithub(
  findings: readonly Finding[],
  { language }: { readonly language: keyof Bilingual },
): string {
  return findings
    .map(({ level, file, position, rule, message, hint }) => {
      const place = file === null ? null : { file, ...position };
      return workflowCommand(COMMANDS[level], place, rule, [message[language], hint[language]]);
    })
    .join("");
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
