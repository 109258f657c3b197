/** The terminal as the commands see it. The only place of the command line that touches the process. */
import pc from "picocolors";
import { today } from "../deadlines/today.js";
import { unturned } from "../text/visible.js";
import { type Ask, asker } from "./ask.js";

/** Where output goes, and what can be shown there. */
export interface Io {
  /** Results. Text ends in its own line break. */
  out(text: string): void;
  /** Findings, errors, progress. */
  err(text: string): void;
  /** Width of the output in columns; Infinity where it is not a terminal, so that nothing is cut. */
  readonly columns: number;
  /** Whether output may be coloured. */
  readonly color: boolean;
  /** Whether a person watches `err`, so that progress is worth showing. */
  readonly interactive: boolean;
  /** Asks the person at the terminal; null where nobody answers. Absent where nobody is there. */
  readonly ask?: Ask;
  /** Today's date here, `YYYY-MM-DD`. */
  today(): string;
}

/**
 * The io of this process. NO_COLOR and FORCE_COLOR are honoured; output that is not a terminal stays plain.
 */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY,
    color: pc.isColorSupported && stdout.isTTY === true && stderr.isTTY === true,
    interactive: stderr.isTTY === true,
    ...(stdin.isTTY && stderr.isTTY ? { ask: asker(stdin, stderr) } : {}),
    today,
  };
}

/** The same, where nothing that a file or an argument holds turns the text of a terminal around. */
export function steadied(io: Io): Io {
  const isTerminal = Number.isFinite(io.columns);
  return {
    ...io,
    out: (text) => io.out(isTerminal ? unturned(text) : text),
    err: (text) => io.err(unturned(text)),
  };
}
