/** A failure as findings are printed, without a place. */
import { visible } from "../text/visible.js";
import type { Paint } from "../validate/index.js";
import type { Failure } from "./exit.js";
import type { Messages } from "./messages/index.js";

const plain = (text: string) => text;

/** Files and arguments, which a failure names, may hold anything. */
const shown = (text: string) => text.split("\n").map(visible).join("\n");

/** @param paint none unless given */
export function failureText(
  { code, message, hint }: Failure,
  { say }: Messages,
  { error, dim }: Pick<Paint, "error" | "dim"> = { error: plain, dim: plain },
): string {
  return `${error(say.error)} ${dim(code)} ${shown(message)}\n    ${say.hint}${shown(hint)}\n`;
}
