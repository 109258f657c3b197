/** The core of what is due at once or promptly. */
import { has, skip, skipAll } from "../cursor.js";
import * as lexicon from "../lexicon.js";
import type { Token } from "../tokens.js";
import type { Reader } from "./core.js";

const UPON = [...lexicon.FROM, ...lexicon.AT];
const SHALL = ["应当", "应"];

/** 实时公开, 后及时公开, 时公开: at once or promptly, by itself or upon an event. */
export const atOnce: Reader = (tokens, at) => {
  const upon = skip(tokens, at, UPON);
  const start = skipAll(tokens, upon > at ? skip(tokens, upon, ["，"]) : at, SHALL);
  const immediately = has(tokens, start, lexicon.IMMEDIATELY);
  if (immediately || has(tokens, start, lexicon.PROMPTLY)) {
    const kind = immediately ? "immediately" : "promptly";
    return {
      next: skipAll(tokens, start + 1, lexicon.ACTIONS),
      head: upon > at ? "event" : "scope",
      clause: (trigger) => (upon > at && trigger === null ? null : { kind, trigger }),
    };
  }
  if (!has(tokens, at, lexicon.AT)) return null;
  const next = skipAll(tokens, upon, lexicon.ACTIONS);
  if (next === upon && !isPlace(tokens, skip(tokens, upon, ["，"]))) return null;
  return {
    next,
    head: "marked-event",
    clause: (trigger) => trigger && { kind: "immediately", trigger },
  };
};

/** Whether 在 and a place stand here; the place itself is read with the end of the clause. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return has(tokens, at, lexicon.AT_PLACE);
}
