/** The check sheet of the project as it stands, and the decisions about it. */
import { computed, effect, signal } from "@preact/signals";
import { type CheckLine, type DecidedLine, leftToDecide, lineKey } from "../../../src/check-sheet/index.js";
import { call, handOver, StoppedError } from "../engine/client.js";
import { problemOf } from "../engine/problem.js";
import type { Problem, ShownSheet } from "../engine/protocol.js";
import { lang, words } from "../words/index.js";
import { lostChannels } from "./channels.js";
import { resolved } from "./engine-state.js";
import { changeInTurn } from "./in-turn.js";
import { isPassed, openStep } from "./steps.js";
import { project } from "./store.js";

/** The sheet; null before it was asked for. */
export const sheet = signal<ShownSheet | null>(null);
/** Why there is none, or why a decision was not taken. */
export const sheetProblem = signal<Problem | null>(null);
/** Why a decision about one line was not taken, told where it was asked for. */
export const refusedLine = signal<{ readonly key: string; readonly problem: Problem } | null>(null);
/** Whether a decision is being taken. */
export const isDeciding = signal(false);
/** Departments of the county whose general name the list of a town prints: nobody has said what they are called. */
export const namesLeft = computed(() =>
  project.value.profile.agency.level === "township"
    ? (resolved.value?.questions ?? []).filter(({ kind }) => kind === "subject-unnamed")
    : [],
);
/** How many decisions are left; null where nobody has asked. */
export const openLines = computed(() =>
  sheet.value ? leftToDecide(sheet.value) + namesLeft.value.length + lostChannels.value.length : null,
);
/** With what the items are compared. */
export const compared = signal("");

/** Asks for the sheet of the project. */
export async function askForSheet(): Promise<void> {
  const asked = project.value;
  try {
    const made = await call("checkSheet", [await handOver(asked), lang.value]);
    if (project.value === asked) sheet.value = made;
    sheetProblem.value = null;
  } catch (error) {
    if (!(error instanceof StoppedError)) sheetProblem.value = problemOf(error);
  }
}

/** Milliseconds after which the list counts as settled. */
const PAUSE = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

// What is told of the sheet elsewhere follows the list, back as well as forth; the step of the sheet asks by itself.
effect(() => {
  // Before anybody has come to it there is no need; a project that went the whole way before tells it at once.
  if (resolved.value === null || (sheet.peek() === null && !isPassed("decide"))) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (openStep.peek() !== "decide" && openStep.peek() !== "download") void askForSheet();
  }, PAUSE);
});

/** Takes decisions about lines. */
export async function decideLines(decided: readonly DecidedLine[]): Promise<void> {
  sheetProblem.value = null;
  refusedLine.value = null;
  isDeciding.value = true;
  try {
    await changeInTurn(`decide sheet ${decided.map(({ line }) => line.about).join()}`, async (handed) => ({
      profile: await call("decide", [
        handed,
        decided,
        compared.value.trim() || words.value.decide.standardText,
      ]),
    }));
  } catch (error) {
    const [only, ...others] = decided;
    if (error instanceof StoppedError) return;
    if (only && others.length === 0)
      refusedLine.value = { key: lineKey(only.line), problem: problemOf(error) };
    else sheetProblem.value = problemOf(error);
  } finally {
    isDeciding.value = false;
  }
}

/**
 * Takes the decisions of a filled-in workbook.
 *
 * @throws ProblemError where it cannot be taken
 */
export function takeFilled(bytes: Uint8Array): Promise<void> {
  return changeInTurn("decide check sheet", async (handed) => ({
    profile: await call("takeSheet", [handed, bytes, compared.value.trim()]),
  }));
}

/** A line with a decision. */
export function decidedLine(
  line: CheckLine,
  decision: DecidedLine["decision"],
  value = "",
  remark = line.remark,
): DecidedLine {
  return { line, decision, value, remark };
}
