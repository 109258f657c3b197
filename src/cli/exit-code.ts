/** What findings mean for the exit code. */
import { FINDING_LEVELS, type Finding, type FindingLevel } from "../model/finding.js";
import { readMessages } from "../node/messages.js";
import { yamlMessages } from "../yaml/messages.js";
import { EXIT_BAD_INPUT, EXIT_FINDINGS, EXIT_FINE, type ExitCode } from "./exit.js";

/** Findings about what could not be read at all, before anybody asks what it means. */
const UNREADABLE = new Set([...Object.keys(readMessages), ...Object.keys(yamlMessages)]);

/**
 * The exit code for findings.
 *
 * @param failOn least grave level that fails
 * @returns 2 where an input could not be read, 1 where a finding is at least as grave as asked, else 0
 */
export function exitCodeOf(findings: readonly Finding[], failOn: FindingLevel): ExitCode {
  if (findings.some(({ rule }) => UNREADABLE.has(rule))) return EXIT_BAD_INPUT;
  return findings.some(({ level }) => atLeast(level, failOn)) ? EXIT_FINDINGS : EXIT_FINE;
}

/** Whether a level is at least as grave as another; nothing is not. */
export function atLeast(level: FindingLevel | null, failOn: FindingLevel): boolean {
  return level !== null && FINDING_LEVELS.indexOf(level) <= FINDING_LEVELS.indexOf(failOn);
}
