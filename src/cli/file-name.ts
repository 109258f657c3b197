/** File names that every system takes. */

/** What Windows refuses in a name; control characters are refused everywhere sensible. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const REFUSED = /[<>:"/\\|?*\u0000-\u001F]/gu;

/** Makes a text a file name: refused characters become `_`, dots and blanks at the end go. */
export function fileName(text: string): string {
  return text.replace(REFUSED, "_").replace(/[. ]+$/u, "") || "_";
}
