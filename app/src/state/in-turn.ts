/** What the engine makes of the project, one after the other: nothing that a person decides is lost, however fast it comes. */
import { handOver } from "../engine/client.js";
import type { Project, ProjectWithoutBytes } from "./project.js";
import { change, project } from "./store.js";

/** Asks the engine; gives what of the project is other than before. */
type Ask = (handed: ProjectWithoutBytes) => Promise<Partial<Project>>;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes the project by what the engine answers, after everything that was asked before.
 *
 * @throws what the engine refuses; the project stays as it is
 */
export function changeInTurn(doing: string, ask: Ask): Promise<void> {
  const mine = turn.then(() => changeBy(doing, ask));
  turn = mine.catch(() => undefined);
  return mine;
}

/** What was typed while the engine thought is not written over: it is asked again. */
async function changeBy(doing: string, ask: Ask): Promise<void> {
  const asked = project.value;
  const made = await ask(await handOver(asked));
  if (project.value !== asked) return changeBy(doing, ask);
  change(doing, (before) => ({ ...before, ...made }));
}
