import type { Finding, Position } from "../model/finding.js";
import { readMessages } from "./messages.js";

/** What can be wrong with any file. */
export type FileRule = keyof typeof readMessages;

/** A file that could not be read, as a finding. */
export function fileFinding(
  rule: FileRule,
  file: string,
  detail = "",
  position: Position | null = null,
): Finding {
  const { message, hint } = readMessages[rule];
  return { rule, level: "error", file, position, path: [], message: message(detail), hint };
}
