/**
 * What a file says otherwise than the list of today though nobody edited it: the profile went on after the file was made.
 * It is found by taking the file as it was made for an edited one; what comes of that is no edit of anybody.
 */
import { sameValue } from "../../catalog/same.js";
import { ITEM_FIELDS } from "../../model/codes.js";
import type { CandidateValues } from "../candidate.js";
import type { Step } from "./step.js";
import type { Adoption, OpenQuestion } from "./types.js";

/** Values of rows by the ids of their items. */
export type RowValues = Map<string, Partial<CandidateValues>>;

/** What came of one file. */
export interface Found {
  readonly steps: readonly Step[];
  readonly open: readonly OpenQuestion[];
  readonly values: RowValues;
  /** The ids of each domain in the order of the file. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** The values that a row did not have when its file was made. */
export function editedValues(
  set: Partial<CandidateValues>,
  made: Partial<CandidateValues> | undefined,
): Partial<CandidateValues> {
  if (made === undefined) return set;
  const kept = ITEM_FIELDS.filter(
    (field) => set[field] !== undefined && (made[field] === undefined || !sameValue(set[field], made[field])),
  );
  return Object.fromEntries(kept.map((field) => [field, set[field]]));
}

/** What a file gives that it did not give when it was made. */
export function withoutMade<From extends Found>(found: From, made: Found): From {
  const [steps, open] = [new Set(made.steps.map(stepKey)), new Set(made.open.map(openKey))];
  const ids = [...found.ids].filter(([domain, own]) => !sameOrder(own, made.ids.get(domain) ?? []));
  return {
    ...found,
    steps: found.steps.filter((step) => !steps.has(stepKey(step))),
    open: found.open.filter((one) => !open.has(openKey(one))),
    ids: new Map(ids),
  };
}

/** Ids of additions are handed out in turn, and reasons are those of whoever edits: neither tells edits apart. */
function stepKey({ adopted: { kind, item }, edits }: Step): string {
  const own = /^local-/u.test(item ?? "") && kind === "add" ? null : item;
  return JSON.stringify([kind, own, edits], (key, value) =>
    key === "id" || key === "reason" ? null : value,
  );
}

function openKey({ key, message }: OpenQuestion): string {
  return `${key}\n${message.zh}`;
}

function sameOrder(now: readonly string[], made: readonly string[]): boolean {
  const [a, b] = [now.filter((id) => made.includes(id)), made.filter((id) => now.includes(id))];
  return a.every((id, at) => id === b[at]);
}

/** Whether something that the profile had decided is undone or decided otherwise. */
export function takesBack({ edits }: Pick<Adoption, "edits">): boolean {
  return edits.some(
    ({ op, path: [list, , key] }) =>
      (op === "delete" && ["change", "exclude", "domains"].includes(String(list))) ||
      (op === "set" && list === "change" && key === "set"),
  );
}
