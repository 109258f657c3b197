/** The kind of agency, and what its lists leave out from the start. */
import type { Preset, Profile } from "../../../src/model/index.js";
import { withoutPreset } from "../../../src/profile/index.js";
import { facts } from "./engine-state.js";
import { changeProfile } from "./store.js";
import { without } from "./without.js";

/** Kinds of agencies. */
export const KINDS = ["town", "street-office", "county-government", "county-bureau"] as const;

/** A kind of agency. */
export type Kind = (typeof KINDS)[number];

/** The kind of an agency: what its profile says, else what its level and name say. */
export function kindOf({ preset, agency }: Profile): Kind {
  const stated = KINDS.find((kind) => kind === preset);
  if (stated) return stated;
  if (agency.level === "county") return agency.bureau === undefined ? "county-government" : "county-bureau";
  return agency.name.includes("街道") ? "street-office" : "town";
}

/** Chooses the kind. */
export function chooseKind(kind: Kind): void {
  const level = kind === "town" || kind === "street-office" ? "township" : "county";
  changeProfile("agency kind", (before) => {
    const agency = {
      ...(kind === "county-bureau" ? before.agency : without(before.agency, "bureau")),
      level,
    } as const;
    return { ...before, agency, preset: kind };
  });
}

/** What the kind of the agency leaves out. */
function presetOf({ preset }: Profile): Preset | undefined {
  return facts.peek()?.presets.find(({ code }) => code === preset);
}

/**
 * The profile with what its kind leaves out stated by itself.
 *
 * @param id a domain or item that is wanted; the profile stays as it is where its kind does not leave that out
 */
export function statesItself(profile: Profile, id?: string): Profile {
  const preset = presetOf(profile);
  const left =
    preset?.leaves.flatMap(({ domains = [], items = [] }): string[] => [...domains, ...items]) ?? [];
  return preset && (id === undefined ? left.length > 0 : left.includes(id))
    ? withoutPreset(profile, preset)
    : profile;
}
