/** Errors of the library as problems that a person can do something about. */
import type { Bilingual } from "../../../src/index.js";
import type { Finding } from "../../../src/model/index.js";
import type { Problem } from "./protocol.js";

/** A problem that is thrown, to stop what was asked. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

/** The first error among findings, thrown. */
export function refuse(findings: readonly Finding[]): void {
  const found = findings.find(({ level }) => level === "error");
  if (!found) return;
  const { rule, message, hint, position } = found;
  const at = position
    ? { zh: `第 ${position.line} 行：`, en: `line ${position.line}: ` }
    : { zh: "", en: "" };
  throw new ProblemError({
    code: rule,
    message: { zh: at.zh + message.zh, en: at.en + message.en },
    hint,
  });
}

/** Whatever was thrown, as a problem. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (isExplained(error)) return { code: error.code, message: error.text, hint: error.hint };
  const said = error instanceof Error ? error.message : String(error);
  return {
    code: "unexpected",
    message: { zh: `没有料到的错误：${said}`, en: `an unexpected error: ${said}` },
    hint: {
      zh: "您的填写都已保存。刷新网页再试；还是不行，请把这句话告诉本工具的维护者",
      en: "what you filled in is kept. Reload the page and try again; if it happens again, tell the maintainers this sentence",
    },
  };
}

interface Explained {
  readonly code: string;
  readonly text: Bilingual;
  readonly hint: Bilingual;
}

/** The library's own errors say in both languages what is wrong and what to do. */
function isExplained(error: unknown): error is Explained {
  return error instanceof Error && "code" in error && "text" in error && "hint" in error;
}
