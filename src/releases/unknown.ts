import type { Bilingual } from "../model/codes.js";

/** A release was asked for that the package does not carry. */
export class UnknownReleaseError extends RangeError {
  override readonly name = "UnknownReleaseError";
  readonly code = "unknown-release";
  /** What is wrong and what there is, in both languages. */
  readonly bilingual: Bilingual;

  constructor(version: string, versions: readonly string[]) {
    const asked = version.slice(0, 40);
    const bilingual = {
      zh: `没有发布 ${asked}，有 ${versions.join("、")}`,
      en: `there is no release ${asked}; known: ${versions.join(", ")}`,
    };
    super(bilingual.en);
    this.bilingual = bilingual;
  }
}
