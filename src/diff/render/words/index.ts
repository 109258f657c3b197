/** The wording of each language. */
import type { Lang } from "../../../tables/options.js";
import { en } from "./en.js";
import type { Words } from "./words.js";
import { zh } from "./zh.js";

export type { Words } from "./words.js";

/** Words by language. */
export const WORDS: Readonly<Record<Lang, Words>> = { zh, en };
