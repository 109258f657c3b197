/** What an agency must do by when after an upgrade. */
import { sameValue } from "../../catalog/same.js";
import type { ItemField, ListRow, Profile } from "../../model/index.js";
import type { RowsById } from "./rows.js";

/** The fields that say what is disclosed, by whom, to whom and where; names and bases only change the printed list. */
const SUBSTANCE = [
  "content",
  "subjects",
  "channels",
  "audience",
  "method",
  "levels",
] as const satisfies readonly ItemField[];

/** The item that a duty is about, and the official words of its deadline, where it has one. */
interface ItemDuty {
  readonly item: string;
  readonly title: Pick<ListRow, "category" | "name">;
  readonly by: string | null;
}

/** One thing to do. */
export type Duty =
  /** Conflicts that somebody has to decide before the list is made again. */
  | { readonly kind: "decide"; readonly count: number }
  /** The item is new: publish it by its deadline. Or it is gone, and no longer stands in the list. */
  | (ItemDuty & { readonly kind: "publish" | "leave" })
  /** Fields say something else; `retime` where the deadline does too, `untimed` where the standard has none any more. */
  | (ItemDuty & { readonly kind: "update" | "retime" | "untimed"; readonly fields: readonly ItemField[] })
  /** What the profile itself says is to be revised, with its day. */
  | { readonly kind: "revise"; readonly task: string; readonly by: string };

/** What the duties follow from. */
export interface DutySides {
  readonly old: RowsById;
  readonly now: RowsById;
  /** Rows of the old list that the new one has not, each under the id that it had. */
  readonly gone: readonly ListRow[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The profile for the new release, which may state duties of its own. */
  readonly profile: Pick<Profile, "revisions">;
  /** Whether a field of an item changed in more than its setting. */
  readonly changed: (id: string, field: ItemField) => boolean;
  /** How many conflicts nobody has decided. */
  readonly open: number;
}

/** The duties: first what has to be decided, then item by item, then those that the profile states. */
export function upgradeDuties(sides: DutySides): Duty[] {
  const { now, gone, profile, open, today } = sides;
  return [
    ...(open > 0 ? [{ kind: "decide", count: open } as const] : []),
    ...Array.from(now).flatMap(([id, row]) => dutyOf(id, row, sides) ?? []),
    ...gone.map((row) => ({ kind: "leave", item: row.id, title: row, by: null }) as const),
    // What was due before today is no news of this upgrade.
    ...(profile.revisions ?? [])
      .filter(({ due }) => due >= today)
      .map(({ due, task }) => ({ kind: "revise", task, by: due }) as const),
  ];
}

function dutyOf(id: string, row: ListRow, { old, changed }: DutySides): Duty | null {
  const before = old.get(id);
  const { deadline } = row;
  const duty: ItemDuty = { item: id, title: row, by: deadline };
  if (!before) return { ...duty, kind: "publish" };
  const fields = SUBSTANCE.filter((field) => changed(id, field) && !sameValue(before[field], row[field]));
  if (before.deadline === deadline) return fields.length === 0 ? null : { ...duty, kind: "update", fields };
  return { ...duty, kind: deadline === null ? "untimed" : "retime", fields };
}
