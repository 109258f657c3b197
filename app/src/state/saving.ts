/** Keeps the project as it changes, and notices where another window has changed it. */
import { effect, signal } from "@preact/signals";
import { type Kept, openShelf, type Shelf } from "./shelf.js";
import { furthest, isScreen, openStep } from "./steps.js";
import { keptHistory, project, restore } from "./store.js";

/** How the saving stands. */
export type Saving = "saved" | "waiting" | "failed" | "nowhere" | "elsewhere";

/** Whether what is on the screen is kept. */
export const saving = signal<Saving>("saved");

/** Milliseconds after the last change. */
const PAUSE = 250;

let shelf: Shelf | null = null;
let seen = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What is kept already. */
let last: { readonly project: unknown; readonly step: string } | null = null;
let queue: Promise<void> = Promise.resolve();

/** Opens what was kept, then keeps what changes. */
export async function beginSaving(): Promise<void> {
  shelf = await openShelf();
  if (!shelf) {
    saving.value = "nowhere";
    return;
  }
  const kept = await shelf.load().catch(() => null);
  if (kept) take(kept);
  last ??= { project: project.value, step: openStep.value };
  effect(later);
  // Whoever comes back to this window is told before typing, not after.
  document.addEventListener("visibilitychange", () => void look());
  addEventListener("focus", () => void look());
  addEventListener("pagehide", () => void save());
}

function take({ revision, project: known, step, furthest: gone = 0, history }: Kept): void {
  seen = revision;
  last = { project: known, step };
  restore(known, history);
  furthest.value = Math.max(furthest.value, gone);
  if (location.hash === "" && isScreen(step)) openStep.value = step;
}

/** Looking at another step is worth keeping only where there is something to come back to. */
function isKept(): boolean {
  return last?.project === project.value && (seen === 0 || last?.step === openStep.value);
}

function later(): void {
  if (isKept() || saving.value === "elsewhere" || saving.value === "nowhere") return;
  if (last?.project !== project.value) saving.value = "waiting";
  clearTimeout(timer);
  timer = setTimeout(() => void save(), PAUSE);
}

/** One saving after the other: a second one that begins before the first has ended would take it for another window's. */
function save(): Promise<void> {
  clearTimeout(timer);
  queue = queue.then(saveNow);
  return queue;
}

async function saveNow(): Promise<void> {
  if (!shelf || isKept() || saving.value === "elsewhere" || saving.value === "nowhere") return;
  const now = { project: project.value, step: openStep.value };
  const kept: Kept = { revision: seen + 1, ...now, furthest: furthest.value, history: keptHistory() };
  try {
    if (await shelf.save(kept, seen)) {
      seen += 1;
      last = now;
      if (project.value === now.project) saving.value = "saved";
    } else saving.value = "elsewhere";
  } catch {
    saving.value = "failed";
  }
}

async function look(): Promise<void> {
  if (!shelf || document.visibilityState !== "visible" || saving.value === "elsewhere") return;
  const revision = await shelf.revision().catch(() => seen);
  if (revision === seen) return;
  const kept = await shelf.load();
  // What stands here was kept already: the other window only went on from it.
  if (kept && project.value === last?.project) take(kept);
  else saving.value = "elsewhere";
}

/** Goes on with what the other window keeps; what was changed here since is given up. */
export async function takeOthers(): Promise<void> {
  const kept = await shelf?.load();
  saving.value = "saved";
  if (kept) take(kept);
}

/** Goes on with what stands here, in place of what the other window keeps. */
export async function keepMine(): Promise<void> {
  if (!shelf) return;
  seen = await shelf.revision();
  saving.value = "waiting";
  last = null;
  await save();
}
