/** Three-way upgrade: the standard moves on, what the locality decided stays, and where both moved a person decides. */
import type { Mapping } from "../../model/mapping.js";
import type { Profile, Undecided } from "../../model/profile.js";
import { type Edit, editData } from "../../yaml/index.js";
import { additionConflicts } from "./additions.js";
import { changeConflicts } from "./changes.js";
import { exclusionConflicts } from "./exclusions.js";
import { mappingConflicts, renamedMapping, takeStandardMapping } from "./mapping.js";
import { takeStandard } from "./take.js";
import type { Mapped, Versions } from "./versions.js";

/** What an upgrade makes of a profile. */
export interface Upgrade {
  /** The profile for the new release; conflicts keep the local value and stand in `undecided`. */
  readonly profile: Profile;
  /** The same as changes to its YAML, for `editYaml`: comments and order survive. None where nothing changes. */
  readonly edits: readonly Edit[];
  /** The mapping for the new release; null where none was given. Its confirmed links stay, unless `take` says otherwise. */
  readonly mapping: Mapping | null;
  /** What a person must decide, or what `take` decided. */
  readonly conflicts: readonly Undecided[];
}

/**
 * Brings a profile to another release.
 *
 * @param versions the release that the profile names, the one to go to, and the profile, valid by its schema
 * @param take which side every conflict takes, those of earlier upgrades too; left to a person unless given
 */
export function upgradeProfile(versions: Versions, take?: "local" | "standard"): Upgrade {
  const { next, profile } = versions;
  const mapped = mappedNow(versions);
  const found = [
    ...changeConflicts(versions),
    ...exclusionConflicts(versions),
    ...additionConflicts(versions),
    ...(mapped && isNews(versions) ? mappingConflicts(mapped, versions) : []),
  ];
  const earlier = profile.undecided ?? [];
  const open = found.map((conflict) => {
    const before = earlier.find((one) => isSame(one, conflict));
    return before ? { ...conflict, base: before.base } : conflict;
  });
  const renewed = (one: Undecided) => open.some((conflict) => isSame(one, conflict));
  const conflicts = [...earlier.filter((one) => !renewed(one)), ...open];
  const edits: Edit[] = [
    ...renamed(versions),
    ...earlier.flatMap((one, index): Edit[] =>
      take || renewed(one) ? [{ op: "delete", path: ["undecided", index] }] : [],
    ),
    ...(take ? [] : open.map((value): Edit => ({ op: "append", path: ["undecided"], value }))),
    ...(take === "standard" ? takeStandard(conflicts, profile, next) : []),
  ];
  const mapping =
    (mapped && take === "standard" ? takeStandardMapping(mapped, conflicts, versions) : mapped?.mapping) ??
    null;
  return { profile: editData(profile, edits), edits, mapping, conflicts };
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

/** The release, and the ids of items that another took the place of. */
function renamed({ base, next, profile }: Versions): Edit[] {
  const edits: Edit[] = [];
  const rename = (path: Edit["path"], id: string) => {
    const now = base.item(id) && next.item(id)?.id;
    if (now !== undefined && now !== id) edits.push({ op: "set", path, value: now });
  };
  if (profile.release !== next.release.release) {
    edits.push({ op: "set", path: ["release"], value: next.release.release });
  }
  for (const [index, { item }] of (profile.exclude ?? []).entries()) rename(["exclude", index, "item"], item);
  for (const [index, { item }] of (profile.change ?? []).entries()) rename(["change", index, "item"], item);
  for (const [index, { at, item }] of (profile.undecided ?? []).entries())
    if (at !== "add") rename(["undecided", index, "item"], item);
  return edits;
}
