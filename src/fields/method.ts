/** Methods (公开方式) compared. */
import type { Method } from "../model/codes.js";

/** How the new method stands to the old one. */
export interface MethodFacts {
  readonly old: Method;
  readonly new: Method;
  /** Whether less is disclosed without being asked for. */
  readonly weaker: boolean;
}

const PROACTIVITY: Readonly<Record<Method, number>> = { "on-request": 0, both: 1, proactive: 2 };

/** Compares two different methods. */
export function compareMethods(old: Method, now: Method): MethodFacts {
  return { old, new: now, weaker: PROACTIVITY[now] < PROACTIVITY[old] };
}
