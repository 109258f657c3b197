/** Work that has ended since the standard was issued: its items have nothing new to disclose. */
import { endedWork } from "../generated/knowledge/ended-work.js";
import type { EndedWork } from "../model/knowledge.js";

/**
 * What is known to have ended by a day.
 *
 * @param day `YYYY-MM-DD`
 * @returns by the id of each item
 */
export function workEndedBy(day: string): ReadonlyMap<string, EndedWork> {
  const ended = endedWork.filter((work) => work.ended <= day);
  return new Map(ended.flatMap((work) => work.items.map((id) => [id, work] as const)));
}

/** Work by its id; undefined where none of that id is known to have ended. */
export function endedWorkOf(id: string): EndedWork | undefined {
  return endedWork.find((work) => work.id === id);
}

/** Whether a power, by its words, is about work that had ended by a day. */
export function isAboutEnded(power: string, day: string): boolean {
  return endedWork.some((work) => work.ended <= day && work.words.some((word) => power.includes(word)));
}
