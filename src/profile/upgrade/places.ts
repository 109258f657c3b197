/** What a profile says of single items in lists of its own: in which column they stand, who discloses them. */

import { groupBy } from "../../model/group.js";
import type { Profile, Undecided } from "../../model/profile.js";
import type { Plan } from "./plan.js";
import { titleOf } from "./title.js";
import type { Versions } from "./versions.js";

/** The lists. */
export type PlaceList = "columns" | "disclosedBy";

/** One thing said of an item of the old release. */
interface Said {
  /** Id in the old release. */
  readonly id: string;
  readonly title: string;
  /** What is said may be said otherwise only of the same matter: of one department, or in general. */
  readonly matter: string;
  readonly text: string;
}

/**
 * Items that became one, of which the profile says two things in one place: both stay, since neither is more the
 * locality's, and a person decides. The edits write the names of today, see `renameEdits`.
 */
export function placePlan(versions: Versions): Plan {
  const { columns = [], disclosedBy = [] } = versions.profile;
  return {
    conflicts: [
      ...conflictsOf("columns", columns.flatMap(columnSaid(versions)), versions),
      ...conflictsOf("disclosedBy", disclosedBy.flatMap(discloserSaid(versions)), versions),
    ],
    edits: () => [],
  };
}

function conflictsOf(at: PlaceList, said: readonly Said[], { next, lineage }: Versions): Undecided[] {
  const now = said.flatMap((one) => lineage.targets(one.id).map((item) => ({ ...one, item })));
  const groups = groupBy(now, ({ item, matter }) => `${item.id} ${matter}`);
  return [...groups.values()].flatMap((group): Undecided[] => {
    const [first] = group;
    const isOne =
      new Set(group.map(({ id }) => id)).size < 2 || new Set(group.map(({ text }) => text)).size < 2;
    if (!first || isOne) return [];
    const local = group.map(({ title, text }) => `${title}：${text}`);
    const base = [...new Set(group.map(({ title }) => title))];
    const { item } = first;
    const release = next.release.release;
    return [{ at, item: item.id, why: "item-merged", release, base, standard: titleOf(item), local }];
  });
}

type Column = NonNullable<Profile["columns"]>[number];
type Discloser = NonNullable<Profile["disclosedBy"]>[number];

const columnSaid =
  ({ base }: Versions) =>
  ({ item, ...place }: Column): Said[] => {
    const before = item === undefined ? undefined : base.item(item);
    if (!before) return [];
    const text = Object.values(place).map(String).join(" ");
    return [{ id: before.id, title: titleOf(before), matter: "", text }];
  };

const discloserSaid =
  ({ base }: Versions) =>
  ({ item, subject = "", by }: Discloser): Said[] => {
    const before = item === undefined ? undefined : base.item(item);
    if (!before) return [];
    return [{ id: before.id, title: titleOf(before), matter: subject, text: BY[by] }];
  };

/** As a profile may say it. */
const BY: Readonly<Record<Discloser["by"], string>> = { own: "本机关", bureau: "县级部门" };
