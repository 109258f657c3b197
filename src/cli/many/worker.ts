/** A thread of a crew: takes one thing after the other and answers what came of it. */
import { parentPort, workerData } from "node:worker_threads";
import { beginContext } from "../context.js";
import { messages } from "../messages/index.js";
import { shippedHere } from "../shipped.js";
import type { Answer, Assignment } from "./crew.js";
import { quietIo } from "./quiet.js";
import { taskOf } from "./tasks.js";

/** Serves until the crew ends. */
export async function serve(): Promise<void> {
  const { task, asked, language } = workerData as Assignment;
  const context = beginContext(quietIo(), language, await messages[language](), shippedHere());
  const run = await taskOf(task, asked, context);
  parentPort?.on("message", async (work) => {
    parentPort?.postMessage(await answerTo(() => run(work)));
  });
}

async function answerTo(run: () => Promise<unknown>): Promise<Answer> {
  try {
    return { done: await run() };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
