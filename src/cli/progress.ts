/** One line of progress on a terminal, for what takes more than a second. */
import { displayWidth } from "../text/width.js";
import type { Io } from "./io.js";
import type { Messages } from "./messages/index.js";

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

/** Progress through things of which each takes about as long. */
export interface Pace {
  /** @param at which of them, from 1 */
  step(text: string, at: number, of: number): void;
  /** Wipes the line. */
  done(): void;
}

/** Makes a progress line that says how long it will still take. */
export function paceOf(
  progress: Progress,
  { say }: Pick<Messages, "say">,
  now: () => number = () => performance.now(),
): Pace {
  const began = now();
  let first: number | undefined;
  return {
    step(text, at, of) {
      // What an earlier run has done takes no time, and says nothing of the rest.
      first ??= at - 1;
      const each = (now() - began) / (at - first);
      progress.step(`${text}${say.timeLeft(Math.ceil((each * (of - at)) / 1000))}`);
    },
    done: () => progress.done(),
  };
}
