/** How far each step has come, in a few words for the path. */

import { words } from "../words/index.js";
import { openLines } from "./check-sheet.js";
import { isSettled } from "./decisions.js";
import { downloadedFor } from "./download.js";
import { facts, listProblem, lists, resolved } from "./engine-state.js";
import { rowsById, takenItems } from "./selection.js";
import { furthest, isPassed, STEPS, type StepId } from "./steps.js";
import { project } from "./store.js";

/** The state of a step. */
export interface StepStatus {
  readonly done: boolean;
  readonly text: string;
}

/** How far a step has come. */
export function statusOf(step: StepId): StepStatus {
  const { profile, mapping } = project.value;
  const { domains, powers, offices, loading } = words.value;
  switch (step) {
    case "agency":
      return { done: profile.agency.name.trim() !== "", text: profile.agency.name };
    case "domains": {
      if (!facts.value) return { done: isPassed("domains"), text: loading };
      const taken = takenItems.value;
      return { done: isPassed("domains") && taken > 0, text: taken > 0 ? domains.counted(taken) : "" };
    }
    case "names":
      return { done: isPassed("names"), text: "" };
    case "powers":
      // What was dropped before is read again after a reload.
      if (project.value.powers && !lists.value && !listProblem.value) return { done: true, text: loading };
      return {
        done: (lists.value?.powers ?? 0) > 0,
        text: lists.value ? powers.counted(lists.value.powers) : "",
      };
    case "offices": {
      if (!mapping) return { done: false, text: "" };
      if (!resolved.value)
        return { done: mapping.items.every(({ links }) => isSettled(links)), text: loading };
      if (rowsById.value.size === 0) return { done: false, text: "" };
      const decided = mapping.items.filter(({ item, links }) => rowsById.value.has(item) && isSettled(links));
      const all = rowsById.value.size;
      return { done: decided.length === all, text: offices.short(decided.length, all) };
    }
    case "items": {
      const isNamed = profile.agency.name.trim() !== "";
      const found = resolved.value?.findings.filter(({ level }) => level === "error").length ?? 0;
      // What stands in a step that nobody has come to is told there.
      const errors = isNamed && furthest.value >= STEPS.indexOf("items") ? found : 0;
      return {
        done: isPassed("items") && errors === 0,
        text: errors > 0 ? words.value.items.errors(errors) : "",
      };
    }
    case "decide":
      return {
        done: openLines.value === 0,
        text: openLines.value ? words.value.decide.short(openLines.value) : "",
      };
    case "preview":
      return { done: isPassed("preview"), text: "" };
    case "download":
      return { done: downloadedFor.value === profile.agency.name, text: "" };
  }
}
