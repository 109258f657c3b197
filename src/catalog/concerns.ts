/** Which items of the standard concern an agency: by its level, its kind, and what its profile chooses. */
import { presets } from "../generated/knowledge/presets.js";
import type { Bilingual } from "../model/codes.js";
import type { Preset } from "../model/knowledge.js";
import type { Profile } from "../model/profile.js";
import { agencyRoles, type Considered, disclosesItself } from "./agency-roles.js";
import type { Catalog } from "./types.js";

/** Why an item is left out, from the widest choice to the closest. */
export type LeftOutBy = "level" | "domain" | "include" | "preset" | "bureau" | "exclude" | "own";

/** That an item is left out, and why. */
export interface LeftOut {
  readonly by: LeftOutBy;
  readonly reason: Bilingual;
}

/** The kinds of agencies that there are. */
export { presets };

/** A kind of agency by its code; undefined where there is none of that code. */
export function presetOf(code: string | undefined): Preset | undefined {
  return presets.find((preset) => preset.code === code);
}

/**
 * Makes the decision for one profile.
 *
 * @param profile valid by its schema
 * @param catalog resolves old ids, and knows which roles a bureau has
 * @returns for a national item why it is left out; null where the list takes it
 */
export function concerns(profile: Profile, catalog: Catalog): (item: Considered) => LeftOut | null {
  const { agency, domains, exclude = [] } = profile;
  const domainsOut = new Map<string, string>(domains?.exclude?.map((one) => [one.domain, one.reason]));
  const included = domains?.include && new Set<string>([...domains.include, ...(domains.further ?? [])]);
  const itemsOut = new Map(exclude.map(({ item, reason }) => [catalog.item(item)?.id ?? item, reason]));
  const preset = leavesOf(presetOf(profile.preset));
  const roles = agencyRoles(profile, catalog);
  const isOwn = disclosesItself(profile, roles);

  return (item) => {
    const { id, domain } = item;
    // One whose levels nobody knows may be anybody's: it is not left out in silence.
    if (item.levels.length > 0 && !item.levels.includes(agency.level)) return out("level", NOT_ITS_LEVEL);
    const ofDomain = domainsOut.get(domain);
    if (ofDomain !== undefined) return out("domain", both(ofDomain));
    if (included && !included.has(domain)) return out("include", NOT_INCLUDED);
    const ofItem = itemsOut.get(id);
    if (ofItem !== undefined) return out("exclude", both(ofItem));
    const ofPreset = preset.get(id) ?? preset.get(domain);
    if (ofPreset) return out("preset", ofPreset);
    if (agency.bureau !== undefined && !isOwn(item)) return out("bureau", notOfBureau(agency.bureau));
    if (profile.own && !isOwn(item)) return out("own", NOT_OWN);
    return null;
  };
}

/**
 * Makes the same decision for the items that a profile adds: it has them because they are the agency's, so that only
 * level and domain can speak against them.
 */
export function additionsConcern({ agency, domains }: Profile): (item: Considered) => LeftOut | null {
  const domainsOut = new Map<string, string>(domains?.exclude?.map((one) => [one.domain, one.reason]));
  return ({ levels, domain }) => {
    if (levels.length > 0 && !levels.includes(agency.level)) return out("level", NOT_ITS_LEVEL);
    const ofDomain = domainsOut.get(domain);
    return ofDomain === undefined ? null : out("domain", both(ofDomain));
  };
}

const NOT_ITS_LEVEL: Bilingual = {
  zh: "公开层级不含本机关的层级",
  en: "its levels do not include the agency's",
};
const NOT_INCLUDED: Bilingual = {
  zh: "方案只列入的领域（domains.include）中没有它",
  en: "not among the domains that the profile includes",
};
const NOT_OWN: Bilingual = {
  zh: "只列本机关自己公开的（own: true）",
  en: "only what the agency itself discloses (own: true)",
};

function notOfBureau(bureau: string): Bilingual {
  return { zh: `${bureau}不是它的公开主体`, en: `${bureau} is not one of its subjects` };
}

function leavesOf(preset: Preset | undefined): Map<string, Bilingual> {
  const leaves = preset?.leaves ?? [];
  return new Map(
    leaves.flatMap(({ domains = [], items = [], reason }) =>
      [...domains, ...items].map((id): [string, Bilingual] => [id, reason]),
    ),
  );
}

/** What the locality says itself is said in its own words. */
function both(text: string): Bilingual {
  return { zh: text, en: text };
}

function out(by: LeftOutBy, reason: Bilingual): LeftOut {
  return { by, reason };
}
