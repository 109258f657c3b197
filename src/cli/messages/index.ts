/** The words of the command line, by language. */
import type { Language } from "../language.js";
import type { Messages } from "./zh.js";

export type { Messages };

/** Name of a command. */
export type CommandName = keyof Messages["commands"];

/** Words by language, each loaded when it is asked for. */
export const messages: Readonly<Record<Language, () => Promise<Messages>>> = {
  zh: async () => (await import("./zh.js")).zh,
  en: async () => (await import("./en.js")).en,
};
