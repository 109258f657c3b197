/** What is said of one of many things is kept, to be told in its turn. */
import { today } from "../../deadlines/today.js";
import type { Context } from "../context.js";
import type { Io } from "../io.js";

/** An io that nobody reads. */
export function quietIo(): Io {
  return {
    out: () => {},
    err: () => {},
    columns: Number.POSITIVE_INFINITY,
    color: false,
    interactive: false,
    today,
  };
}

/** A context in which commands speak to nobody. */
export interface Kept {
  readonly context: Context;
  /** What was said of errors. */
  said(): string;
}

/** Keeps what is said; exit codes are for whoever asked for all of it. */
export function keeping(context: Context): Kept {
  let said = "";
  const io: Io = {
    ...quietIo(),
    err: (text) => {
      said += text;
    },
    today: context.io.today,
  };
  return { context: { ...context, io, finish: () => {} }, said: () => said };
}
