/**
 * The engine behind messages: in a worker, or, where a browser allows none, in the page itself. Which one it is decides
 * whoever loads this script: a page leaves a port under `zwgkEngine`.
 */
import { today } from "../../../src/deadlines/index.js";
import { createEngine } from "./engine.js";
import { problemOf } from "./problem.js";
import type { Answer, Call } from "./protocol.js";

/** What messages come from and go to: a worker's own scope, or one end of a channel. */
interface Port {
  onmessage: ((event: MessageEvent<Call>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as Port & { zwgkEngine?: Port };
const port: Port = scope.zwgkEngine ?? scope;

port.onmessage = async ({ data: { id, method, args } }) => {
  const engine = engineOf(id);
  try {
    const call = engine[method] as (...args: readonly unknown[]) => Promise<unknown>;
    port.postMessage({ id, result: await call(...args) });
  } catch (error) {
    port.postMessage({ id, problem: problemOf(error) });
  }
};

let calling = 0;
const engine = createEngine(async (done, total) => {
  port.postMessage({ id: calling, done, total });
  // A page without a worker draws and listens meanwhile.
  if (scope.zwgkEngine) await new Promise((resolve) => setTimeout(resolve));
}, today);

/** Calls come one after another; progress is of the latest. */
function engineOf(id: number): ReturnType<typeof createEngine> {
  calling = id;
  return engine;
}
