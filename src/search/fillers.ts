/** What people say around what they look for. */
import { fillers } from "../generated/knowledge/fillers.js";

const PATTERN = new RegExp(fillers.join("|"), "gu");

/** Blanks them out, so that what stands on either side does not join. The text keeps its length. */
export function withoutFillers(text: string): string {
  return text.replace(PATTERN, (filler) => " ".repeat(filler.length));
}
