/** What an agency must do by when after an upgrade. */
import { sameValue } from "../../catalog/same.js";
import type { ListRow, Profile } from "../../model/index.js";
import type { PlainTable } from "../../tables/layout/index.js";
import type { Context } from "../context.js";
import type { Rows } from "./rows.js";

/** The fields that say what is disclosed, by whom, to whom and where; names and bases only change the printed list. */
const SUBSTANCE = ["content", "subjects", "channels", "audience", "method", "levels"] as const;

/** What the duties follow from. */
export interface DutySides {
  readonly old: Rows;
  readonly now: Rows;
  /** The profile for the new release, which may state duties of its own. */
  readonly profile: Profile;
  /** Whether a field of an item changed in more than its setting. */
  readonly changed: (id: string, field: string) => boolean;
  /** How many conflicts nobody has decided. */
  readonly open: number;
}

/** The duties: first what has to be decided, then item by item, then those that the profile states. */
export function dutyTable(sides: DutySides, context: Context): PlainTable {
  const { old, now, profile, open } = sides;
  const { column, duties, decide, leave, revise } = context.messages.upgrade;
  const items = Array.from(now, ([id, row]) => dutyOf(id, row, sides, context)).filter((one) => one !== null);
  const gone = [...old].filter(([id]) => !now.has(id)).map(([id, row]) => [id, leave(titleOf(row)), ""]);
  return {
    title: duties,
    columns: [
      { heading: column.item, width: 26, align: "left" },
      { heading: column.todo, width: 60, align: "left" },
      { heading: column.by, width: 40, align: "left" },
    ],
    rows: [
      ...(open > 0 ? [["", decide.todo(open), decide.by]] : []),
      ...items,
      ...gone,
      ...(profile.revisions ?? []).map(({ due, task }) => ["", revise(task), due]),
    ],
  };
}

function dutyOf(
  id: string,
  row: ListRow,
  { old, changed }: DutySides,
  { messages }: Context,
): string[] | null {
  const { publish, retime, untimed, update } = messages.upgrade;
  const title = titleOf(row);
  const before = old.get(id);
  const by = row.deadline ?? "";
  if (!before) return [id, publish(title), by];
  const fields = SUBSTANCE.filter((field) => changed(id, field) && !sameValue(before[field], row[field]));
  const names = fields.map((field) => messages.fields[field]).join(messages.separator);
  if (before.deadline === row.deadline) return fields.length === 0 ? null : [id, update(title, names), by];
  return [id, row.deadline === null ? untimed(title) : retime(title, names), by];
}

function titleOf({ category, name }: ListRow): string {
  return `${category} / ${name}`;
}
