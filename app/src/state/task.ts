/** One thing that is asked of the engine at a time: whether it is being worked on, and why it could not be done. */
import { useSignal } from "@preact/signals";
import { StoppedError } from "../engine/client.js";
import { problemOf } from "../engine/problem.js";
import type { Problem } from "../engine/protocol.js";

/** A task of a screen. */
export interface Task {
  readonly isWorking: boolean;
  readonly problem: Problem | null;
  /** Does something; what goes wrong is shown, and what somebody stopped is not. */
  run(work: () => Promise<void>): Promise<void>;
}

/** A task that lives as long as its screen. */
export function useTask(): Task {
  const isWorking = useSignal(false);
  const problem = useSignal<Problem | null>(null);
  return {
    isWorking: isWorking.value,
    problem: problem.value,
    async run(work) {
      isWorking.value = true;
      problem.value = null;
      try {
        await work();
      } catch (error) {
        if (!(error instanceof StoppedError)) problem.value = problemOf(error);
      } finally {
        isWorking.value = false;
      }
    },
  };
}
