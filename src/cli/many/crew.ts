/** Threads that share work. The package runs its own file again in each; where it is not built, the one thread does it all. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Context } from "../context.js";
import type { Language } from "../language.js";
import { type TaskName, type Tasks, taskOf } from "./tasks.js";

/** Threads ready to work. */
export interface Crew<Name extends TaskName> {
  readonly size: number;
  /** Does one thing. @throws what the task throws, or that its thread broke down; the others go on */
  run(work: Tasks[Name]["work"]): Promise<Tasks[Name]["done"]>;
  end(): Promise<void>;
}

/** What a thread is told when it begins. */
export interface Assignment {
  readonly task: TaskName;
  readonly asked: object;
  readonly language: Language;
}

/** What a thread answers. */
export type Answer = { readonly done: unknown } | { readonly failed: string };

/** Less is done before a thread has loaded the package. */
const FEW = 20;
/** Each takes some 150 MB. */
const MOST = 8;

/**
 * Gathers a crew.
 *
 * @param asked for threads; as many as the machine has processors unless stated
 * @param things how many there are to do, where that is known
 */
export async function crewOf<Name extends TaskName>(
  task: Name,
  options: object,
  { asked, things }: { readonly asked: number | undefined; readonly things: number },
  context: Context,
): Promise<Crew<Name>> {
  const size = asked ?? (things < FEW ? 1 : Math.min(availableParallelism(), MOST));
  const { entry } = context.shipped;
  if (size <= 1 || entry === null) {
    const run = await taskOf(task, options, context);
    return { size: 1, run, end: async () => {} };
  }
  const assignment: Assignment = { task, asked: options, language: context.language };
  return threads(size, () => new Worker(entry, { workerData: assignment }));
}

interface Waiting {
  readonly work: unknown;
  readonly resolve: (done: never) => void;
  readonly reject: (error: Error) => void;
}

function threads<Name extends TaskName>(size: number, begin: () => Worker): Crew<Name> {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  let alive = 0;
  let isOver = false;

  const next = (worker: Worker) => {
    const waiting = queue.shift();
    if (!waiting) return void idle.push(worker);
    busy.set(worker, waiting);
    worker.postMessage(waiting.work);
  };
  const hire = () => {
    const worker = begin();
    alive += 1;
    let cause = new Error("the thread ended");
    worker.on("message", (answer: Answer) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      if ("done" in answer) waiting?.resolve(answer.done as never);
      else waiting?.reject(new Error(answer.failed));
      next(worker);
    });
    worker.on("error", (error) => {
      cause = error instanceof Error ? error : new Error(String(error));
    });
    worker.on("exit", () => {
      alive -= 1;
      busy.get(worker)?.reject(cause);
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      // What broke it down is answered; another takes what waits.
      if (queue.length > 0 && !isOver) hire();
    });
    next(worker);
  };

  return {
    size,
    run: (work) =>
      new Promise((resolve, reject) => {
        queue.push({ work, resolve, reject });
        const worker = idle.shift();
        if (worker) next(worker);
        else if (alive < size) hire();
      }),
    end: async () => {
      isOver = true;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
