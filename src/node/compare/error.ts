import type { Bilingual, Finding } from "../../model/index.js";
import type { YamlSource } from "../../yaml/index.js";
import { type CompareCode, compareMessages } from "./messages.js";

/** Something cannot be compared. */
export class CompareError extends Error {
  override readonly name = "CompareError";
  readonly code: CompareCode;
  /** What is wrong. */
  readonly bilingual: Bilingual;
  /** What to do. */
  readonly hint: Bilingual;
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
    const bilingual = message(input, detail);
    super(bilingual.en);
    this.code = code;
    this.bilingual = bilingual;
    this.hint = hint;
    this.findings = inside.findings;
    this.sources = inside.sources;
  }
}
