/** What every part of an upgrade looks at. */
import type { Catalog } from "../../catalog/index.js";
import type { Mapping } from "../../model/mapping.js";
import type { Profile, Undecided } from "../../model/profile.js";
import type { Lineage } from "./lineage.js";

/** The three sides of an upgrade. */
export interface Sides {
  /** The release that the profile was written for. */
  readonly base: Catalog;
  /** The release that it goes to. */
  readonly next: Catalog;
  readonly profile: Profile;
  /** Where the profile has a responsibility list. */
  readonly mapped?: Mapped;
}

/** The sides, and what became of items between them. */
export interface Versions extends Sides {
  readonly lineage: Lineage;
}

/** What people decided about powers and offices, and the powers there are. */
export interface Mapped {
  readonly mapping: Mapping;
  /** Keys of the powers in today's responsibility list, as `powerKeys` makes them. */
  readonly powers: ReadonlySet<string>;
}

/** A value of the catalog or a profile, which is plain data, as a conflict quotes it. */
export function quoted(value: object | string | null | undefined): Undecided["base"] {
  return (value ?? null) as Undecided["base"];
}
