/** Reasons in words. */
import type { AlignReason } from "../../align/index.js";
import type { Context } from "../context.js";

/** Says one reason in the language of the run. */
export function reasonWords({ code, matched }: AlignReason, { messages }: Context): string {
  return messages.align.reasons[code](matched);
}
