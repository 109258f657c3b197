/** The English wording. */
import { type Words, zh } from "./zh.js";

export const en: Words = zh;
