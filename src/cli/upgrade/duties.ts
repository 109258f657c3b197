/** What an agency must do by when after an upgrade, as a table. */

import type { Duty } from "../../profile/index.js";
import type { PlainTable } from "../../tables/layout/index.js";
import { namedInFull } from "../../text/named.js";
import type { Context } from "../context.js";

/** Puts the duties in the reader's language. */
export function dutyTable(duties: readonly Duty[], context: Context): PlainTable {
  const { column, duties: title } = context.messages.upgrade;
  return {
    title,
    columns: [
      { heading: column.item, width: 26, align: "left" },
      { heading: column.todo, width: 60, align: "left" },
      { heading: column.by, width: 40, align: "left" },
    ],
    rows: duties.map((duty) => cellsOf(duty, context)),
  };
}

function cellsOf(duty: Duty, { messages }: Context): string[] {
  const { decide, leave, publish, retime, revise, untimed, update } = messages.upgrade;
  if (duty.kind === "decide") return ["", decide.todo(duty.count), decide.by];
  if (duty.kind === "revise") return ["", revise(duty.task), duty.by];
  const { item, title, by } = duty;
  const named = namedInFull(title);
  const fields =
    "fields" in duty ? duty.fields.map((field) => messages.fields[field]).join(messages.separator) : "";
  const say = { leave, publish, retime, untimed, update }[duty.kind];
  return [item, say(named, fields), by ?? ""];
}
