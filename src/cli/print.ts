/** Ways in which several commands print. */
import type { Context } from "./context.js";

/** Prints lines of a result. */
export function printLines({ io }: Context, lines: readonly string[]): void {
  if (lines.length > 0) io.out(`${lines.join("\n")}\n`);
}

/** Prints a value as indented JSON. */
export function printJson({ io }: Context, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}
