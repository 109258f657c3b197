/** A reader's place in the tokens of a basis cell. */
import type { Token } from "./tokens.js";

/** Tokens still to be read. Taking and putting back change it. */
export class Cursor {
  readonly #tokens: Token[];
  readonly #end: number;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens.toReversed();
    this.#end = tokens.at(-1)?.end ?? 0;
  }

  /** Where in the text the next token begins; the end of the last one where none is left. */
  get position(): number {
    return this.peek()?.start ?? this.#end;
  }

  /** The next token, or the one `ahead` of it; undefined at the end. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#tokens.length - 1 - ahead];
  }

  /** Takes the next token. */
  take(): Token | undefined {
    return this.#tokens.pop();
  }

  /** Joins the next three tokens to one of words, where they are words, a separator and words. */
  join(): void {
    const [first, separator, last] = [this.take(), this.take(), this.take()];
    if (!first || !separator || !last) return;
    const value = first.value + separator.value + last.value;
    this.#tokens.push({ kind: "words", value, start: first.start, end: last.end });
  }

  /** Puts the unread end of a token of words back. */
  putBack(token: Token, read: number): void {
    if (read >= token.value.length) return;
    this.#tokens.push({ ...token, value: token.value.slice(read), start: token.start + read });
  }
}
