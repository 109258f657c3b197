/** The list of a profile with its offices. */
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { type Assigned, assign } from "../map/assign.js";
import type { Resolved } from "../resolved.js";

/** The list with its offices, where the profile knows any. */
export async function assignedList(
  resolved: Resolved,
  uncovered: boolean,
  context: Context,
): Promise<Assigned | null> {
  if (resolved.profile.responsibilities) return assign(resolved, context);
  if (uncovered) {
    const failure = context.messages.map.failures["no-responsibilities"](resolved.file);
    throw new Failure("no-responsibilities", failure);
  }
  return { list: resolved.list, whole: resolved.whole, coverage: null, offices: null, lines: [] };
}
