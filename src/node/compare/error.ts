import { ZwgkError } from "../../model/error.js";
import type { Finding } from "../../model/index.js";
import type { YamlSource } from "../../yaml/index.js";
import { type CompareCode, compareMessages } from "./messages.js";

/** Something cannot be compared. */
export class CompareError extends ZwgkError<CompareCode> {
  override readonly name = "CompareError";
  /** What is wrong inside the input, with positions. */
  readonly findings: readonly Finding[];
  /** The texts that the findings are about. */
  readonly sources: readonly YamlSource[];

  /**
   * @param input what was asked for
   * @param detail as the words of the code need it
   */
  constructor(
    code: CompareCode,
    input: string,
    detail = "",
    inside: { readonly findings: readonly Finding[]; readonly sources: readonly YamlSource[] } = {
      findings: [],
      sources: [],
    },
  ) {
    const { message, hint } = compareMessages[code];
    super(code, { text: message(input, detail), hint });
    this.findings = inside.findings;
    this.sources = inside.sources;
  }
}
