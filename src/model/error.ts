/** The one base of every error that the package throws on purpose. */
import type { Bilingual } from "./codes.js";

/**
 * Something that was asked for cannot be done. `message` is English; people are shown `text` and `hint` in their language.
 * The same class for every entry of the package, imported or required.
 */
export class ZwgkError<Code extends string = string> extends Error {
  override readonly name: string = "ZwgkError";
  /** Stable, such as `unknown-release`. */
  readonly code: Code;
  /** What is wrong. */
  readonly text: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;

  constructor(code: Code, { text, hint }: ErrorWords, options?: ErrorOptions) {
    super(text.en, options);
    this.code = code;
    this.text = text;
    this.hint = hint;
  }
}

/** What an error says, in both languages. */
export interface ErrorWords {
  readonly text: Bilingual;
  readonly hint: Bilingual;
}
