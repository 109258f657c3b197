/** Arguments that TypeScript would have refused: whoever calls from JavaScript hears which one, and what was expected. */

import type { Bilingual } from "./codes.js";
import { ZwgkError } from "./error.js";

/** An argument of the wrong type, such as a number or a promise where a text was expected. */
export class WrongArgumentError extends ZwgkError<"wrong-argument"> {
  override readonly name = "WrongArgumentError";

  constructor(called: string, expected: Bilingual, given: unknown) {
    const type = given === null ? "null" : Array.isArray(given) ? "array" : typeof given;
    super("wrong-argument", {
      text: {
        zh: `${called}：应传入${expected.zh}，收到的是 ${type}`,
        en: `${called}: expected ${expected.en}, got ${type}`,
      },
      hint: {
        zh: "按类型声明或接口文档传入；收到的是 Promise 的，先 await",
        en: "pass what its types and the reference ask for; await a promise first",
      },
    });
  }
}

/**
 * Refuses what is no text.
 *
 * @param called the function that was called
 * @throws `WrongArgumentError` (code `wrong-argument`)
 */
export function assertText(called: string, given: unknown): asserts given is string {
  if (typeof given !== "string") throw new WrongArgumentError(called, { zh: "文字", en: "a text" }, given);
}

/**
 * Refuses what is no object that has a property.
 *
 * @param called the function that was called
 * @param property that tells what is meant from other objects
 * @param expected what is meant
 * @throws `WrongArgumentError` (code `wrong-argument`)
 */
export function assertHas(called: string, given: unknown, property: string, expected: Bilingual): void {
  if (typeof given !== "object" || given === null || !(property in given))
    throw new WrongArgumentError(called, expected, given);
}

/**
 * Refuses what is no list.
 *
 * @param called the function that was called
 * @param expected what the list is of
 * @throws `WrongArgumentError` (code `wrong-argument`)
 */
export function assertList(called: string, given: unknown, expected: Bilingual): void {
  if (!Array.isArray(given)) throw new WrongArgumentError(called, expected, given);
}
