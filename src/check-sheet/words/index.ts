/** The words of the check sheet, in Chinese and English. */
import type { Lang } from "../../tables/options.js";
import { en } from "./en.js";
import type { CheckWords } from "./words.js";
import { zh } from "./zh.js";

export type { CheckWords } from "./words.js";

/** The wording by language. */
export const CHECK_WORDS: Readonly<Record<Lang, CheckWords>> = { zh, en };
