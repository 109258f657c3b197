/** One line of progress on a terminal, for what takes more than a second. */
import { displayWidth } from "../text/width.js";
import type { Io } from "./io.js";

/** Reports progress; each step replaces the line of the one before. */
export interface Progress {
  step(text: string): void;
  /** Wipes the line. */
  done(): void;
}

/** Below this nobody wonders whether something is happening. */
const PATIENCE = 1000;

/**
 * Makes a progress line.
 *
 * @param io nothing is shown unless a person watches its error output
 * @param now milliseconds
 */
export function progressOf(
  io: Pick<Io, "err" | "interactive">,
  now: () => number = () => performance.now(),
): Progress {
  const began = now();
  let shown = 0;
  const replace = (text: string) => {
    io.err(`\r${text}${" ".repeat(Math.max(0, shown - displayWidth(text)))}`);
    shown = displayWidth(text);
  };
  return {
    step(text) {
      if (io.interactive && now() - began >= PATIENCE) replace(text);
    },
    done() {
      if (shown === 0) return;
      replace("");
      io.err("\r");
    },
  };
}
