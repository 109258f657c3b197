/** A failure as findings are printed, without a place. */
import type { Paint } from "../validate/index.js";
import type { Failure } from "./exit.js";
import type { Messages } from "./messages/index.js";

const plain = (text: string) => text;

/** @param paint none unless given */
export function failureText(
  { code, message, hint }: Failure,
  { say }: Messages,
  { error, dim }: Pick<Paint, "error" | "dim"> = { error: plain, dim: plain },
): string {
  return `${error(say.error)} ${dim(code)} ${message}\n    ${say.hint}${hint}\n`;
}
