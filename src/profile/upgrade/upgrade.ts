/** Three-way upgrade: the standard moves on, what the locality decided stays, and where both moved a person decides. */

import type { Catalog } from "../../catalog/index.js";
import { assertArgument, assertFields, oneOf, optional } from "../../model/argument.js";
import type { Mapping } from "../../model/mapping.js";
import type { Profile, Undecided } from "../../model/profile.js";
import { CATALOG, PROFILE } from "../../model/shapes.js";
import { editData, type YamlEdit } from "../../yaml/index.js";
import { additionPlan } from "./additions.js";
import { changePlan } from "./changes.js";
import { confirmationPlan, type Unconfirmed } from "./confirmations.js";
import { exclusionPlan } from "./exclusions.js";
import { lineageOf } from "./lineage.js";
import { mappingConflicts, renamedMapping, takeStandardMapping } from "./mapping.js";
import { placePlan } from "./places.js";
import { type Dropped, isBetweenLocals } from "./plan.js";
import { renameEdits } from "./renames.js";
import { ruleEdits } from "./rules.js";
import type { Mapped, Sides, Versions } from "./versions.js";

/** What an upgrade makes of a profile. */
export interface Upgrade {
  /** The profile for the new release; conflicts keep the local value and stand in `undecided`. */
  readonly profile: Profile;
  /** The same as changes to its YAML, for `editYaml`: comments and order survive. None where nothing changes. */
  readonly edits: readonly YamlEdit[];
  /** The mapping for the new release; null where none was given. Its confirmed links stay, unless `take` says otherwise. */
  readonly mapping: Mapping | null;
  /** What a person must decide, or what `take` decided. */
  readonly conflicts: readonly Undecided[];
  /** What people had compared with the official text and must compare again: the text is another one. Absent for nothing. */
  readonly unconfirmed?: readonly Unconfirmed[];
}

/**
 * Brings a profile to another release.
 *
 * @param sides the release that the profile names, the one to go to, and the profile, valid by its schema
 * @param take which side every conflict takes, those of earlier upgrades too; left to a person unless given, as are those
 *   in which local decisions contradict each other, the first time that `local` meets them
 */
export function upgradeProfile(sides: Sides, take?: "local" | "standard"): Upgrade {
  assertFields("upgradeProfile", sides, { base: CATALOG, next: CATALOG, profile: PROFILE });
  assertArgument("upgradeProfile", take, optional(oneOf(["local", "standard"])));
  const { next, profile } = sides;
  const versions: Versions = { ...sides, lineage: lineageOf(sides) };
  const mapped = mappedNow(versions);
  const plans = [changePlan(versions), exclusionPlan(versions), additionPlan(versions), placePlan(versions)];
  const found = [
    ...plans.flatMap((plan) => plan.conflicts),
    ...(mapped && isNews(versions) ? mappingConflicts(mapped, versions) : []),
  ];
  const earlier = (profile.undecided ?? []).map((one) => ({ ...one, item: currentId(one, next) }));
  const open = found.map((conflict) => {
    const before = earlier.find((one) => isSame(one, conflict));
    return before ? { ...conflict, base: before.base } : conflict;
  });
  const renewed = (one: Undecided) => open.some((conflict) => isSame(one, conflict));
  const conflicts = [...earlier.filter((one) => !renewed(one)), ...open];
  const left = take === undefined ? open : take === "local" ? open.filter(isBetweenLocals) : [];
  const isDropped: Dropped = take === "standard" ? droppedBy(conflicts) : () => false;
  const confirmations = confirmationPlan(versions);
  const edits: YamlEdit[] = [
    ...releaseEdit(versions),
    ...plans.flatMap((plan) => plan.edits(isDropped)),
    ...ruleEdits(versions),
    ...confirmations.edits,
    ...renameEdits(versions, isDropped),
    ...earlier.flatMap((one, index): YamlEdit[] => {
      if (take || renewed(one)) return [{ op: "delete", path: ["undecided", index] }];
      const isRenamed = profile.undecided?.[index]?.item !== one.item;
      return isRenamed ? [{ op: "set", path: ["undecided", index, "item"], value: one.item }] : [];
    }),
    ...left.map((value): YamlEdit => ({ op: "append", path: ["undecided"], value })),
  ];
  const mapping =
    (mapped && take === "standard" ? takeStandardMapping(mapped, conflicts, versions) : mapped?.mapping) ??
    null;
  const { unconfirmed } = confirmations;
  const again = unconfirmed.length > 0 ? { unconfirmed } : {};
  return { profile: editData(profile, edits), edits, mapping, conflicts, ...again };
}

/** The standard's side of conflicts: without a field, a conflict is about the whole entry. */
function droppedBy(conflicts: readonly Undecided[]): Dropped {
  return (at, item, field) =>
    conflicts.some((one) => one.at === at && one.item === item && one.field === field);
}

function currentId({ at, item }: Undecided, next: Catalog): string {
  return at === "add" ? item : (next.item(item)?.id ?? item);
}

/** Without a new release, what became of powers is for whoever updates the mapping. */
function isNews({ base, next }: Versions): boolean {
  return base.release.release !== next.release.release;
}

/** The mapping under the ids of the new release. */
function mappedNow(versions: Versions): Mapped | undefined {
  const { mapped } = versions;
  if (!mapped || !isNews(versions)) return mapped;
  return { ...mapped, mapping: renamedMapping(mapped.mapping, versions) };
}

function isSame(a: Undecided, b: Undecided): boolean {
  return a.at === b.at && a.item === b.item && a.field === b.field;
}

function releaseEdit({ next, profile }: Versions): YamlEdit[] {
  const { release } = next.release;
  return profile.release === release ? [] : [{ op: "set", path: ["release"], value: release }];
}
