/** What an upgrade means to the clerk: what changed in the standard, what it does to our list, what to do by when. */
import type { Catalog } from "../../catalog/index.js";
import type { ChangeFinding } from "../../diff/index.js";
import type { DisclosureList, Profile, Undecided } from "../../model/index.js";
import { resolveProfile } from "../../profile/index.js";
import type { PlainTable } from "../../tables/layout/index.js";
import type { Report } from "../../tables/report/index.js";
import type { Context } from "../context.js";

/** What an upgrade did. */
export interface Upgraded {
  readonly before: Profile;
  readonly after: Profile;
  readonly base: Catalog;
  readonly next: Catalog;
  readonly conflicts: readonly Undecided[];
  /** Between the two releases. */
  readonly changes: readonly ChangeFinding[];
  /** Whether somebody has decided all conflicts. */
  readonly decided: boolean;
}

/** Makes the report. */
export function upgradeReport(upgraded: Upgraded, context: Context): Report {
  const { before, after, base, next, conflicts, decided } = upgraded;
  const { upgrade: words } = context.messages;
  const lists = [resolveProfile(before, base).list, resolveProfile(after, next).list];
  const [old, now] = lists.map(rowsOf);
  const ours = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  const changes = upgraded.changes.filter(({ item }) => item !== null && ours.has(item));
  return {
    title: words.title(after.agency.name, base.release.release, next.release.release),
    lines: [
      words.summary(changes.length, conflicts.length),
      ...(conflicts.length === 0 ? [] : [decided ? words.decided : words.undecided]),
    ],
    tables: [
      conflictTable(conflicts, context),
      changeTable(changes, context),
      dutyTable(now, old, after, context),
    ],
    lang: context.language,
  };
}

type Rows = ReadonlyMap<string, DisclosureList["sections"][number]["rows"][number]>;

function rowsOf(list: DisclosureList): Rows {
  return new Map(list.sections.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
}

function conflictTable(conflicts: readonly Undecided[], { messages }: Context): PlainTable {
  const { column, why, conflicts: title } = messages.upgrade;
  return {
    title: `${title}（${conflicts.length}）`,
    columns: [
      { heading: column.item, width: 26, align: "left" },
      { heading: column.field, width: 10, align: "center" },
      { heading: column.why, width: 24, align: "left" },
      { heading: column.base, width: 32, align: "left" },
      { heading: column.standard, width: 32, align: "left" },
      { heading: column.local, width: 32, align: "left" },
    ],
    rows: conflicts.map((conflict) => [
      conflict.item,
      conflict.field === undefined ? "" : messages.fields[conflict.field],
      why[conflict.why],
      printed(conflict.base),
      printed(conflict.standard),
      printed(conflict.local),
    ]),
  };
}

function changeTable(changes: readonly ChangeFinding[], { language, messages }: Context): PlainTable {
  const { column, changes: title } = messages.upgrade;
  return {
    title: `${title}（${changes.length}）`,
    columns: [
      { heading: column.item, width: 26, align: "left" },
      { heading: column.name, width: 30, align: "left" },
      { heading: column.means, width: 60, align: "left" },
      { heading: column.rule, width: 20, align: "left" },
    ],
    rows: changes.map(({ item, title: named, message, rule }) => [
      item ?? "",
      named ? `${named.category} / ${named.name}` : "",
      message[language],
      rule,
    ]),
  };
}

/** Items that are new in the list or whose deadline changed, and the duties that the profile states. */
function dutyTable(
  now: Rows | undefined,
  old: Rows | undefined,
  after: Profile,
  { messages }: Context,
): PlainTable {
  const { column, duties, publish, retime, revise } = messages.upgrade;
  const rows = Array.from(now ?? [], ([id, row]) => {
    const before = old?.get(id);
    if (before && before.deadline === row.deadline) return null;
    const title = `${row.category} / ${row.name}`;
    return [id, before ? retime(title) : publish(title), row.deadline ?? messages.values.unknown];
  }).filter((row) => row !== null);
  const revisions = (after.revisions ?? []).map(({ due, task }) => ["", revise(task), due]);
  return {
    title: duties,
    columns: [
      { heading: column.item, width: 26, align: "left" },
      { heading: column.todo, width: 60, align: "left" },
      { heading: column.by, width: 40, align: "left" },
    ],
    rows: [...rows, ...revisions],
  };
}

function printed(value: Undecided["base"]): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map(printed).join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
