/** What an upgrade means to the clerk: what changed in the standard, what it does to our list, what to do by when. */
import type { Catalog } from "../../catalog/index.js";
import type { ChangeFinding } from "../../diff/index.js";
import type { Profile, Undecided } from "../../model/index.js";
import {
  currentId,
  resolveProfile,
  rowsById,
  rowsGone,
  type Unconfirmed,
  upgradeDuties,
} from "../../profile/index.js";
import type { Report } from "../../tables/report/index.js";
import type { Context } from "../context.js";
import { changeTable, isFormal } from "./changes.js";
import { conflictTable } from "./conflicts.js";
import { dutyTable } from "./duties.js";
import { unconfirmedTable } from "./unconfirmed.js";

/** What waits in the check sheet changes too. */
const WHOLE = { attestedOnly: false };

/** What an upgrade did. */
export interface Upgraded {
  readonly before: Profile;
  readonly after: Profile;
  readonly base: Catalog;
  readonly next: Catalog;
  readonly conflicts: readonly Undecided[];
  readonly unconfirmed: readonly Unconfirmed[];
  /** Between the two releases. */
  readonly changes: readonly ChangeFinding[];
  /** How many of them are left to a person. */
  readonly open: number;
}

/** Makes the report. */
export function upgradeReport(upgraded: Upgraded, context: Context): Report {
  const { before, after, base, next, conflicts, unconfirmed, open } = upgraded;
  const { upgrade: words } = context.messages;
  const oldList = resolveProfile(before, base, WHOLE).list;
  const old = rowsById(oldList, next);
  const now = rowsById(resolveProfile(after, next, WHOLE).list, next);
  const current = (id: string) => currentId(id, next);
  const isOurs = ({ item }: ChangeFinding) =>
    item !== null && (old.has(current(item)) || now.has(current(item)));
  const ours = upgraded.changes.filter(isOurs);
  const changes = ours.filter((change) => !isFormal(change));
  const material = new Set(changes.map(({ item, field }) => `${current(item ?? "")} ${field}`));
  const formal = ours.length - changes.length;
  return {
    title: words.title(after.agency.name, base.release.release, next.release.release),
    lines: [
      words.summary(changes.length, conflicts.length, open),
      ...(formal > 0 ? [words.formal(formal)] : []),
      ...(unconfirmed.length === 0 ? [] : [words.unconfirmed(unconfirmed.length)]),
      ...(conflicts.length === 0 ? [] : [open === 0 ? words.decided : words.undecided]),
    ],
    tables: [
      conflictTable(conflicts, open === 0, next, context),
      unconfirmedTable(unconfirmed, context),
      changeTable(changes, { old, now, profile: after, current }, context),
      dutyTable(
        upgradeDuties({
          old,
          now,
          gone: rowsGone(oldList, now, next),
          today: context.io.today(),
          profile: after,
          changed: (id, field) => material.has(`${id} ${field}`),
          open,
        }),
        context,
      ),
    ],
    lang: context.language,
  };
}
