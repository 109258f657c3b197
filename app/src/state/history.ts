/** Undo and redo: a list of earlier states. Pure. */

/** States before and after the present one, nearest last and first. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

/** A state, and what was done to leave it. */
export interface Step<T> {
  readonly state: T;
  /** What was done, such as the field that was typed in; the same again within a moment is one step. */
  readonly doing: string;
  readonly at: number;
}

/** Steps that can be undone. */
const MOST = 300;
/** Typing pauses shorter than this do not make a step of their own, in milliseconds. */
const MOMENT = 1200;

/** A history with nothing to undo. */
export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Takes a step. */
export function step<T>({ past, present }: History<T>, next: T, doing: string, at: number): History<T> {
  const last = past[past.length - 1];
  if (last && last.doing === doing && at - last.at < MOMENT) {
    return { past: [...past.slice(0, -1), { ...last, at }], present: next, future: [] };
  }
  return { past: [...past.slice(1 - MOST), { state: present, doing, at }], present: next, future: [] };
}

/** Goes one step back. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past[history.past.length - 1];
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.state,
    future: [{ ...last, state: history.present }, ...history.future],
  };
}

/** Goes one step forward again. */
export function redo<T>(history: History<T>): History<T> {
  const [first, ...rest] = history.future;
  if (!first) return history;
  return {
    past: [...history.past, { ...first, state: history.present }],
    present: first.state,
    future: rest,
  };
}
