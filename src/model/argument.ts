/** Arguments that TypeScript would have refused: whoever calls from JavaScript hears which one, and what was expected. */
import type { Bilingual } from "./codes.js";
import { ZwgkError } from "./error.js";

/** An argument of the wrong type, such as a number or a promise where a text was expected. */
export class WrongArgumentError extends ZwgkError<"wrong-argument"> {
  override readonly name = "WrongArgumentError";

  constructor(called: string, expected: Bilingual, given: unknown) {
    const got = nameOf(given);
    const waits = isPromise(given);
    super("wrong-argument", {
      text: {
        zh: `${called}：应传入${expected.zh}，收到的是 ${got}`,
        en: `${called}: expected ${expected.en}, got ${got}`,
      },
      hint: {
        zh: waits ? `先 await，再传入${expected.zh}` : `传入${expected.zh}`,
        en: waits ? `await it first: pass ${expected.en}` : `pass ${expected.en}`,
      },
    });
  }
}

/** What an argument has to be, in words and as a test. */
export interface Expected extends Bilingual {
  readonly is: (given: unknown) => boolean;
}

/** Refuses what is not as expected. The door of a public function calls it for each argument, nothing behind the doors does. */
export function assertArgument(called: string, given: unknown, expected: Expected): void {
  if (!expected.is(given)) throw new WrongArgumentError(called, expected, given);
}

/** What may be left out. */
export function optional(expected: Expected): Expected {
  return { ...expected, is: (given) => given === undefined || expected.is(given) };
}

/** What may be null. */
export function nullable({ zh, en, is }: Expected): Expected {
  return { zh: `${zh}或 null`, en: `${en} or null`, is: (given) => given === null || is(given) };
}

/** An object by the properties that tell it from others. */
export function having(properties: readonly string[], zh: string, en: string): Expected {
  return { zh, en, is: (given) => isObject(given) && properties.every((property) => property in given) };
}

/** A list, all of whose elements are as expected. */
export function listOf({ zh, en, is }: Expected, plural = `${en}s`): Expected {
  return {
    zh: `${zh}的列表`,
    en: `a list of ${plural}`,
    is: (given) => Array.isArray(given) && given.every(is),
  };
}

/** One of some codes. */
export function oneOf(codes: readonly unknown[]): Expected {
  return {
    zh: `${codes.join("、")} 之一`,
    en: `one of ${codes.join(", ")}`,
    is: (given) => codes.includes(given),
  };
}

export const TEXT: Expected = { zh: "文字", en: "a text", is: (given) => typeof given === "string" };
export const TEXTS: Expected = listOf(TEXT, "texts");
export const FUNCTION: Expected = {
  zh: "函数",
  en: "a function",
  is: (given) => typeof given === "function",
};
export const BOOLEAN: Expected = {
  zh: "true 或 false",
  en: "true or false",
  is: (given) => typeof given === "boolean",
};
export const NUMBER: Expected = { zh: "数", en: "a number", is: (given) => typeof given === "number" };
export const LIST: Expected = { zh: "列表", en: "a list", is: (given) => Array.isArray(given) };
export const OBJECT: Expected = { zh: "对象", en: "an object", is: isObject };
export const OPTIONS: Expected = optional({ ...OBJECT, zh: "选项的对象", en: "an object of options" });
export const LANG: Expected = oneOf(["zh", "en"]);

/**
 * Refuses an object that lacks one of these fields, or in which one is not as expected.
 *
 * @param fields what each must be
 */
export function assertFields(
  called: string,
  given: unknown,
  fields: Readonly<Record<string, Expected>>,
): void {
  const names = Object.keys(fields).join(", ");
  assertArgument(called, given, { ...OBJECT, zh: `对象 {${names}}`, en: `an object {${names}}` });
  for (const [name, expected] of Object.entries(fields))
    assertArgument(`${called} {${name}}`, (given as Readonly<Record<string, unknown>>)[name], expected);
}

/** Refuses what is no text. */
export function assertText(called: string, given: unknown): asserts given is string {
  if (typeof given !== "string") throw new WrongArgumentError(called, TEXT, given);
}

/** Refuses what is no object that has a property. */
export function assertHas(called: string, given: unknown, property: string, expected: Bilingual): void {
  if (!isObject(given) || !(property in given)) throw new WrongArgumentError(called, expected, given);
}

/** Refuses what is no list. */
export function assertList(called: string, given: unknown, expected: Bilingual): void {
  if (!Array.isArray(given)) throw new WrongArgumentError(called, expected, given);
}

/**
 * Refuses names that a record does not have, so that a slip of the pen is no criterion that nothing meets.
 *
 * @param known the names that it may have
 */
export function assertNames(called: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw new WrongArgumentError(called, oneOf(known), name);
}

function isObject(given: unknown): given is object {
  return typeof given === "object" && given !== null && !Array.isArray(given) && !isPromise(given);
}

function isPromise(given: unknown): boolean {
  return typeof given === "object" && given !== null && "then" in given && typeof given.then === "function";
}

/** Longer texts are not shown in full. */
const SHOWN = 40;

/** A short text in quotes, anything else by its kind: null, number, array, Promise, Map. */
function nameOf(given: unknown): string {
  if (given === null) return "null";
  if (Array.isArray(given)) return "array";
  if (typeof given === "string") return given.length > SHOWN ? `“${given.slice(0, SHOWN)}…”` : `“${given}”`;
  if (typeof given !== "object") return typeof given;
  const name = given.constructor?.name ?? "Object";
  return name === "Object" ? "object" : name;
}
