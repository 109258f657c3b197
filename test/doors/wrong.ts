/** Arguments of every kind that a public function can be handed, and what of each kind is wrong. */

/** A good argument, and bad ones in its place. */
export interface Argument {
  readonly good: unknown;
  readonly wrong: readonly unknown[];
}

const NOTHING = [undefined, null];
const pending = () => Promise.resolve({});

/** A text, of which any will do. */
export const text = (good: string): Argument => ({ good, wrong: [...NOTHING, 7, {}, [], pending()] });

/** A text with a default. */
export const maybeText = (good?: string): Argument => ({ good, wrong: [null, 7, {}, []] });

/** A calendar date. */
export const day = (good = "2026-01-05"): Argument => ({
  good,
  wrong: [...NOTHING, 7, {}, "yesterday", "2026-02-30"],
});

/** A calendar date with a default. */
export const maybeDay = (good = "2026-01-05"): Argument => ({ good, wrong: [null, 7, {}, "yesterday"] });

/** A text or null. */
export const nullableText = (good: string): Argument => ({ good, wrong: [undefined, 7, {}, []] });

/** A list of texts. */
export const texts = (good: readonly string[]): Argument => ({
  good,
  wrong: [...NOTHING, 7, "及时公开", {}, [7], [null], pending()],
});

/** One of a few codes. */
export const code = (good: string): Argument => ({ good, wrong: [...NOTHING, 7, {}, "no-such-code"] });

/** A code with a default. */
export const maybeCode = (good?: string): Argument => ({ good, wrong: [null, 7, {}, "no-such-code"] });

/** An object that is told by its properties. */
export const object = (good: unknown): Argument => ({
  good,
  wrong: [...NOTHING, 7, "及时公开", {}, [], pending(), () => 1],
});

/** A list of such objects. */
export const list = (good: readonly unknown[] = []): Argument => ({
  good,
  wrong: [...NOTHING, 7, "及时公开", {}, [7], [null], ["x"], pending()],
});

/** Options that can be left out. */
export const options = (good: unknown = {}): Argument => ({ good, wrong: [null, 7, "x", [], pending()] });

/** A function. */
export const call = (good: unknown): Argument => ({ good, wrong: [null, 7, "x", {}] });

/** The bytes of a file. */
export const bytes = (good: Uint8Array): Argument => ({
  good,
  wrong: [...NOTHING, 7, {}, [], [1, 2], pending()],
});

/** An argument about which nothing can be wrong that the others do not tell. */
export const any = (good: unknown): Argument => ({ good, wrong: [] });
