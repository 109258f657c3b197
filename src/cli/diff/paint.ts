/** Colours of changes on a terminal that has them. */
import pc from "picocolors";
import type { ChangePaint } from "../../diff/render/index.js";
import type { Io } from "../io.js";

/** The colours of an output; none where it has none. */
export function changePaintOf({ color }: Io): ChangePaint {
  const { red, yellow, cyan, green, bold, dim } = pc.createColors(color);
  return { weakening: red, review: yellow, info: cyan, old: red, new: green, strong: bold, dim };
}
