/** The steps of the path, and which one is open. The address names it, so that the browser's way back works. */
import { effect, signal } from "@preact/signals";

/** Steps in their order. */
export const STEPS = [
  "agency",
  "domains",
  "names",
  "powers",
  "offices",
  "items",
  "decide",
  "preview",
  "download",
] as const;

/** One step of the path. */
export type StepId = (typeof STEPS)[number];

/** What stands beside the path. */
const BESIDE = ["home", "check", "adopt", "upgrade", "intake"] as const;

/** Everything that can be open: the steps, where it begins, and what stands beside the path. */
export type ScreenId = (typeof BESIDE)[number] | StepId;

const SCREENS: readonly string[] = [...BESIDE, ...STEPS];

/** What is open. */
export const openStep = signal<ScreenId>("home");

/** Opens a screen. */
export function go(screen: ScreenId): void {
  openStep.value = screen;
}

/** Follows the address. */
export function followAddress(): void {
  const read = () => {
    const named = decodeURIComponent(location.hash.slice(1));
    if (isScreen(named)) openStep.value = named;
  };
  read();
  addEventListener("hashchange", read);
  effect(() => {
    if (location.hash !== `#${openStep.value}`) location.hash = openStep.value;
  });
}

/** Whether a screen is a step of the path. */
export function isStep(screen: ScreenId): screen is StepId {
  return STEPS.some((step) => step === screen);
}

/** The step after one; null after the last. */
export function after(step: StepId): StepId | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

/** The step before one; null before the first. */
export function before(step: StepId): StepId | null {
  return STEPS[STEPS.indexOf(step) - 1] ?? null;
}

/** Whether a text names something that can be open. */
export function isScreen(name: string): name is ScreenId {
  return SCREENS.includes(name);
}

/** By how what is done begins: the step where it is done. */
const DONE_IN: readonly (readonly [begins: RegExp, step: StepId])[] = [
  [/^(?:agency|date|documents)/u, "agency"],
  [/^(?:domains|base)/u, "domains"],
  [/^(?:channel|subject|county)/u, "names"],
  [/^(?:powers|offices|column)/u, "powers"],
  [/^(?:decide \S+-\d+|decide local)/u, "offices"],
  [/^(?:decide|answer|settle|attested)/u, "decide"],
];

/** The step where something was done, for whoever undoes it. */
export function stepOf(doing: string): StepId {
  return DONE_IN.find(([begins]) => begins.test(doing))?.[1] ?? "items";
}

const FURTHEST = "zwgk-furthest";

/** The furthest step that was open; a reload does not lose it. */
export const furthest = signal(keptFurthest());
effect(() => {
  const at = STEPS.findIndex((step) => step === openStep.value);
  if (at > furthest.peek()) furthest.value = at;
});
effect(() => {
  try {
    localStorage.setItem(FURTHEST, String(furthest.value));
  } catch {
    // A browser that keeps nothing begins anew.
  }
});

function keptFurthest(): number {
  try {
    const kept = Number(localStorage.getItem(FURTHEST));
    return Number.isInteger(kept) && kept > 0 && kept < STEPS.length ? kept : 0;
  } catch {
    return 0;
  }
}

/** The name of the project file that was opened, until another project is begun; null where none was. */
export const openedFile = signal<string | null>(null);

/** Where a project comes in that went the whole way before, or one that is begun: how far it has come. */
export function restart(step: StepId): void {
  furthest.value = STEPS.indexOf(step);
}

/** Whether a step was left for a later one. */
export function isPassed(step: StepId): boolean {
  return furthest.value > STEPS.indexOf(step);
}
