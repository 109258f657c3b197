/** File names that every system takes. */

import { unsteered } from "./visible.js";

/** What Windows refuses in a name; control characters are refused everywhere sensible. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const REFUSED = /[<>:"/\\|?*\u0000-\u001F]/gu;

/** Makes a text a file name: refused characters become `_`; marks of writing direction, dots and blanks at the end go. */
export function fileName(text: string): string {
  const name = unsteered(text.replace(REFUSED, "_"));
  let end = name.length;
  while (end > 0 && ". ".includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end) || "_";
}
