/** The words of the printed table that are neither data nor vocabulary, in Chinese and English. */
import type { Lang } from "../options.js";
import { en } from "./en.js";
import type { Words } from "./words.js";
import { zh } from "./zh.js";

export type { CoverWords, Words } from "./words.js";

/** The wording by language. */
export const WORDS: Readonly<Record<Lang, Words>> = { zh, en };
