/** Text that a page draws and nobody can read, because its font does not say which signs it draws. */
import type { Operations } from "./engine.js";

/** What no text holds: numbers of signs in a font were taken for the signs. */
const NO_SIGN = /[\p{Cc}\p{Cn}]/u;

/** The operations of a page as pdf.js lists them. */
interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

/**
 * Whether some of the text of a page cannot be read. pdf.js draws nothing with a font that it cannot load, and says so
 * nowhere: a font that writes and never gives a sign is one.
 */
export function hasUnreadText(
  { fnArray, argsArray }: OperatorList,
  texts: readonly string[],
  operations: Operations,
): boolean {
  if (texts.some((text) => text.trim() !== "" && NO_SIGN.test(text))) return true;
  const { save, restore, setFont, showText } = operations;
  const saved: unknown[] = [];
  let font: unknown;
  const gives = new Map<unknown, boolean>();
  for (let index = 0; index < fnArray.length; index += 1) {
    const operation = fnArray[index];
    const [operand] = (argsArray[index] ?? []) as unknown[];
    if (operation === save) saved.push(font);
    else if (operation === restore) font = saved.pop();
    else if (operation === setFont) font = operand;
    else if (operation === showText && !gives.get(font)) gives.set(font, hasSign(operand));
  }
  return [...gives.values()].includes(false);
}

/** What is shown are signs, and numbers for the distances between them. */
function hasSign(shown: unknown): boolean {
  return Array.isArray(shown) && shown.some((sign) => typeof sign === "object" && sign !== null);
}
