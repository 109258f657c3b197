/** What the engine says about the project, kept up to date as the project changes. */
import { effect, signal } from "@preact/signals";
import { call, type Done, handOver, StoppedError, stop } from "../engine/client.js";
import { problemOf } from "../engine/problem.js";
import type { Facts, Lists, Mapped, Problem, Resolved } from "../engine/protocol.js";
import type { Project } from "./project.js";
import { project, settle } from "./store.js";

/** The catalog; null until the engine has started. */
export const facts = signal<Facts | null>(null);
/** The list that the project makes; null before the first one. */
export const resolved = signal<Resolved | null>(null);
/** What stands in the lists that were dropped; null where there are none. */
export const lists = signal<Lists | null>(null);
/** The mapping of today; null where there is no responsibility list. */
export const mapped = signal<Mapped | null>(null);
/** How far the mapping has come; null where none is being made. */
export const mapping = signal<Done | null>(null);
/** Why the lists cannot be used. */
export const listProblem = signal<Problem | null>(null);
/** What went wrong where nobody asked for anything. */
export const engineProblem = signal<Problem | null>(null);

/** Milliseconds after which typing counts as done. */
const PAUSE = 120;

/** Starts the engine and follows the project from here on. */
export async function followProject(): Promise<void> {
  try {
    await readFacts(project.value);
  } catch (error) {
    engineProblem.value = problemOf(error);
    return;
  }
  effect(() => follow(project.value));
}

let factsOf: string | undefined;

/** The catalog is another one where the project stands on an edition of its own, or takes domains of later waves. */
async function readFacts(asked: Project): Promise<void> {
  const { include, further } = asked.profile.domains ?? {};
  const key = JSON.stringify([asked.base?.key, include, further]);
  if (key === factsOf) return;
  facts.value = await call("facts", [await handOver(asked)]);
  factsOf = key;
}

let timer: ReturnType<typeof setTimeout> | undefined;
let isRunning = false;
let latest: Project | null = null;

function follow(now: Project): void {
  latest = now;
  clearTimeout(timer);
  timer = setTimeout(() => void catchUp(), PAUSE);
}

/** Asks about the latest project; what changes meanwhile is asked about after. */
async function catchUp(): Promise<void> {
  if (isRunning || !latest) return;
  isRunning = true;
  const asked = latest;
  try {
    await readFacts(asked);
    resolved.value = await call("resolve", [await handOver(asked)]);
    await readLists(asked);
    engineProblem.value = null;
  } catch (error) {
    if (!(error instanceof StoppedError)) engineProblem.value = problemOf(error);
  } finally {
    isRunning = false;
  }
  if (latest !== asked) void catchUp();
}

let listsOf: string | null = null;

async function readLists(asked: Project): Promise<void> {
  const { powers, offices, profile } = asked;
  const key = JSON.stringify([powers?.key, offices?.key, profile.offices, profile.responsibilities?.columns]);
  if (key === listsOf) return;
  listsOf = key;
  mapped.value = null;
  if (!powers) {
    lists.value = null;
    listProblem.value = null;
    return;
  }
  try {
    lists.value = await call("lists", [await handOver(asked)]);
    listProblem.value = null;
  } catch (error) {
    lists.value = null;
    listProblem.value = problemOf(error);
  }
}

/** Proposes offices for the items of the project and takes the result into it. */
export async function proposeOffices(): Promise<void> {
  if (mapping.value) return;
  mapping.value = { done: 0, total: lists.value?.powers ?? 0 };
  try {
    const made = await call("map", [await handOver(project.value)], (done) => {
      mapping.value = done;
    });
    mapped.value = made;
    settle((before) => ({ ...before, mapping: made.mapping }));
  } catch (error) {
    if (!(error instanceof StoppedError)) listProblem.value = problemOf(error);
  } finally {
    mapping.value = null;
  }
}

/** Stops whatever the engine does. */
export async function stopWork(): Promise<void> {
  await stop();
}
