/** What changed in the standard, and what it does to the list. */

import { CHANGE_RULES, type ChangeFinding } from "../../diff/index.js";
import { WORDS } from "../../diff/render/words/index.js";
import type { Profile } from "../../model/index.js";
import type { RowsById } from "../../profile/index.js";
import type { PlainTable } from "../../tables/layout/index.js";
import { namedInFull } from "../../text/named.js";
import type { Context } from "../context.js";
import type { UpgradeMessages } from "../messages/upgrade.zh.js";

/** What the changes are held against. */
export interface Sides {
  readonly old: RowsById;
  readonly now: RowsById;
  /** The profile for the new release. */
  readonly profile: Profile;
  /** The id of today. */
  readonly current: (id: string) => string;
}

/** Whether a change asks nothing of anybody: other punctuation, another order, other evidence. */
export function isFormal({ rule }: ChangeFinding): boolean {
  return CHANGE_RULES.get(rule)?.bump === "patch";
}

/** The changes that concern items of the list, one a row. */
export function changeTable(
  changes: readonly ChangeFinding[],
  sides: Sides,
  { language, messages }: Context,
): PlainTable {
  const { column, changes: title, effect, counted } = messages.upgrade;
  return {
    title: counted(title, changes.length),
    columns: [
      { heading: column.item, width: 26, align: "left" },
      { heading: column.name, width: 30, align: "left" },
      { heading: column.level, width: 8, align: "center" },
      { heading: column.means, width: 60, align: "left" },
      { heading: column.effect, width: 20, align: "left" },
    ],
    rows: changes.map((change) => [
      change.item ?? "",
      change.title ? namedInFull(change.title) : "",
      WORDS[language].level[change.level],
      change.message[language],
      effect[effectOf(change, sides)],
    ]),
  };
}

/** What a change does to the list. */
type Effect = keyof UpgradeMessages["effect"];

function effectOf({ item, field }: ChangeFinding, { old, now, profile, current }: Sides): Effect {
  const id = current(item ?? "");
  if (!now.has(id)) return "gone";
  if (!old.has(id)) return "added";
  const own = profile.change?.find((one) => current(one.item) === id);
  return own && field !== null && Object.hasOwn(own.set, field) ? "kept" : "followed";
}
