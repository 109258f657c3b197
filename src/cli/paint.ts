/** Colours of findings on a terminal that has them. */
import pc from "picocolors";
import type { Paint } from "../validate/index.js";
import type { Io } from "./io.js";

/** The colours of an output; none where it has none. */
export function paintOf({ color }: Io): Paint {
  const { red, yellow, cyan, dim } = pc.createColors(color);
  return { error: red, warning: yellow, info: cyan, dim };
}
