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
      const properties = [
        ...(file === null ? [] : [`file=${escapeProperty(file.replaceAll("\\", "/"))}`]),
        ...(position ? [`line=${position.line}`, `col=${position.column}`] : []),
        `title=${escapeProperty(rule)}`,
      ];
      const text = escapeData(`${message[language]}\n${hint[language]}`);
      return `::${COMMANDS[level]} ${properties.join(",")}::${text}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
