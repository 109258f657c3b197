/** The words of the command line, by language. */
import type { Language } from "../language.js";
import { en } from "./en.js";
import { type Messages, zh } from "./zh.js";

export type { Messages };

/** Name of a command. */
export type CommandName = keyof Messages["commands"];

/** Words by language. */
export const messages: Readonly<Record<Language, Messages>> = { zh, en };
