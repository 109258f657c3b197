/** The state of the page: the project with its history, the open step, and what the engine says about it. */
import { computed, signal } from "@preact/signals";
import { begin, type History, redo, type Step, step, undo } from "./history.js";
import { newProject, type Project } from "./project.js";

/** The release that new projects rest on. */
declare const ZWGK_RELEASE: string;

type Around = Pick<History<Project>, "past" | "future">;

const history = signal(begin(newProject(ZWGK_RELEASE)));

/** The project as it stands. */
export const project = computed(() => history.value.present);
/** Whether there is something to undo. */
export const canUndo = computed(() => history.value.past.length > 0);
/** Whether something undone can be done again. */
export const canRedo = computed(() => history.value.future.length > 0);

/** What was undone last, until something else is done; null for nothing. */
export const undone = signal<string | null>(null);

/**
 * Changes the project.
 *
 * @param doing what is done; the same again within a moment is one step of undo
 */
export function change(doing: string, next: (before: Project) => Project): void {
  const made = next(history.value.present);
  undone.value = null;
  if (made !== history.value.present) history.value = step(history.value, made, doing, Date.now());
}

/** Changes the profile. */
export function changeProfile(doing: string, next: (before: Project["profile"]) => Project["profile"]): void {
  change(doing, (before) => ({ ...before, profile: next(before.profile) }));
}

/** Takes in what the engine worked out: nothing that a person did, so nothing to undo. */
export function settle(next: (before: Project) => Project): void {
  history.value = { ...history.value, present: next(history.value.present) };
}

/** Keeps lists as they were downloaded: what is undone or done again unmakes none of them. */
export function keepMade(made: Project["made"]): void {
  const { past, present, future } = history.value;
  const withMade = (one: Step<Project>) => ({ ...one, state: { ...one.state, made } });
  history.value = { past: past.map(withMade), present: { ...present, made }, future: future.map(withMade) };
}

/** Begins with another project. */
export function replace(next: Project): void {
  history.value = begin(next);
}

/** Steps that a reload leaves to undo: each is kept with every change. */
const MOST_KEPT = 50;

/** What is kept beside the project, to go on undoing after a reload. */
export function keptHistory(): Around {
  const { past, future } = history.value;
  return { past: past.slice(-MOST_KEPT), future: future.slice(0, MOST_KEPT) };
}

/** Goes on with what was kept. */
export function restore(present: Project, around: Around = { past: [], future: [] }): void {
  history.value = { ...around, present };
}

/** Begins an empty project. */
export function startAnew(): void {
  replace(newProject(ZWGK_RELEASE));
}

export function undoLast(): void {
  const { past } = history.value;
  undone.value = past[past.length - 1]?.doing ?? null;
  history.value = undo(history.value);
}

export function redoLast(): void {
  undone.value = null;
  history.value = redo(history.value);
}

/** Whether anything was filled in. */
export const isBegun = computed(() => {
  const { profile, powers } = project.value;
  return profile.agency.name !== "" || powers !== null || history.value.past.length > 0;
});
