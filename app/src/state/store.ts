/** The state of the page: the project with its history, the open step, and what the engine says about it. */
import { computed, signal } from "@preact/signals";
import { begin, redo, step, undo } from "./history.js";
import { newProject, type Project } from "./project.js";

/** The release that new projects rest on. */
declare const ZWGK_RELEASE: string;

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

/** Begins with another project. */
export function replace(next: Project): void {
  history.value = begin(next);
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
