/** Whether a profile that is about to be written would be refused by the next command. */
import type { Finding } from "../model/finding.js";
import { formatText } from "../validate/index.js";
import type { YamlSource } from "../yaml/index.js";
import type { Context } from "./context.js";
import { EXIT_FINE } from "./exit.js";
import { exitCodeOf } from "./exit-code.js";
import { paintOf } from "./paint.js";

/** Whether `generate` would refuse a profile; its errors are shown and set the exit code. */
export function isRefused(
  findings: readonly Finding[],
  source: YamlSource,
  { io, language, finish }: Context,
): boolean {
  const code = exitCodeOf(findings, "error");
  if (code === EXIT_FINE) return false;
  const errors = findings.filter(({ level }) => level === "error");
  io.err(formatText(errors, { language, sources: [source], paint: paintOf(io) }));
  finish(code);
  return true;
}
