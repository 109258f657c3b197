/** What threads of their own do, by name: each task is made once with what was asked, then given one thing after the other. */
import type { CheckDone, CheckWork } from "../check/task.js";
import type { Context } from "../context.js";
import type { ListDone, ListWork } from "./one-list.js";

/** By task: what it is given, and what it gives back. */
export interface Tasks {
  readonly check: { readonly work: CheckWork; readonly done: CheckDone };
  readonly generate: { readonly work: ListWork; readonly done: ListDone };
}

export type TaskName = keyof Tasks;

/** Does one thing. */
export type Task<Name extends TaskName> = (work: Tasks[Name]["work"]) => Promise<Tasks[Name]["done"]>;

/**
 * Makes a task.
 *
 * @param asked as commander has it
 * @throws Failure for options that cannot be read
 */
export async function taskOf<Name extends TaskName>(
  name: Name,
  asked: object,
  context: Context,
): Promise<Task<Name>> {
  const { make } = await MAKERS[name]();
  return make(asked as never, context);
}

const MAKERS: {
  readonly [Name in TaskName]: () => Promise<{
    make(asked: never, context: Context): Promise<Task<Name>>;
  }>;
} = {
  check: async () => ({ make: (await import("../check/task.js")).checkTask }),
  generate: async () => ({ make: (await import("./one-list.js")).listTask }),
};
