/** With what a new profile begins: the kind of agency, its name, and the subjects that its items have. */

import { agencyRoles } from "../catalog/agency-roles.js";
import { presetOf, presets } from "../catalog/concerns.js";
import { groupBy } from "../model/group.js";
import type { Profile } from "../model/index.js";
import { leftOutItems, resolveProfile } from "../profile/index.js";
import { namedInFull } from "../text/named.js";
import type { Context } from "./context.js";
import type { Start } from "./starter.js";
import { domainTerms, readCodes } from "./terms.js";

/** What may be said of the agency when its profile is begun. */
export interface InitOptions {
  readonly preset?: string;
  readonly name?: string;
  readonly bureau?: string;
  readonly domain?: string;
  readonly force?: true;
}

const NAMES: Readonly<Record<string, string>> = {
  town: "某某镇人民政府",
  "street-office": "某某街道办事处",
  "county-government": "某某县人民政府",
  "county-bureau": "某某县民政局",
};

/**
 * The beginning of a profile.
 *
 * @throws Failure `unknown-value` for a preset that there is not
 */
export function startOf({ preset: asked, name, bureau, domain }: InitOptions, context: Context): Start {
  const { catalog, messages } = context;
  const terms = presets.map(({ also = [], ...preset }) => ({ ...preset, also }));
  const wanted = asked ?? (bureau === undefined ? undefined : "county-bureau");
  const [code] = wanted === undefined ? [] : readCodes("--preset", wanted, terms, messages);
  const preset = presetOf(code);
  const level = preset?.level ?? "township";
  const isBureau = code === "county-bureau";
  const short = bureau ?? (isBureau ? "民政局" : undefined);
  const profile: Profile = {
    profile: 1,
    agency: {
      name: name ?? NAMES[code ?? "town"] ?? "某某镇人民政府",
      level,
      ...(isBureau && short !== undefined ? { bureau: short } : {}),
    },
    release: catalog.release.release,
    ...(code === undefined ? {} : { preset: code }),
    ...(domain === undefined
      ? {}
      : { domains: { include: readCodes<string>("--domain", domain, domainTerms(catalog), messages) } }),
  };
  return startFrom(profile, context, level === "county" ? rolesOf(profile, context) : []);
}

/** The beginning that a profile makes, in the words of the language. */
export function startFrom(
  profile: Profile,
  { catalog, language }: Context,
  roles: readonly RoleUse[] = [],
): Start {
  const { level } = profile.agency;
  const [own = null] = agencyRoles(profile, catalog);
  const called = (id: string) =>
    language === "zh" ? (catalog.domains.find((one) => one.id === id)?.name ?? id) : id;
  const inWords = (kind: "levels" | "subjects", code: string) =>
    language === "zh" ? (catalog.vocabulary[kind].find((one) => one.code === code)?.term ?? code) : code;
  const preset = presetOf(profile.preset);
  return {
    profile,
    level: inWords("levels", level),
    preset: preset && language === "zh" ? preset.zh : preset?.code,
    include: profile.domains?.include?.map(called) ?? [],
    own: own === null ? null : inWords("subjects", own),
    roles: roles
      .filter(({ code }) => code !== own)
      .map(({ code, items }) => ({ name: inWords("subjects", code), items })),
  };
}

interface RoleUse {
  readonly code: string;
  readonly items: number;
}

/** The roles of the items that the list takes, the most frequent first. */
function rolesOf(profile: Profile, { catalog }: Context): RoleUse[] {
  const rows = resolveProfile(profile, catalog).list.sections.flatMap((section) => section.rows);
  const roles = rows.flatMap(({ id }) => catalog.item(id)?.subjects ?? []);
  return Array.from(
    groupBy(roles, (role) => role),
    ([code, all]) => ({ code, items: all.length }),
  ).sort((a, b) => b.items - a.items);
}

/** What a preset leaves out: for each reason the items; of a bureau what it takes, which is less. */
export function presetLines(profile: Profile, { catalog, language, messages }: Context): string[] {
  const preset = presetOf(profile.preset);
  const { own, separator } = messages;
  const { bureau } = profile.agency;
  const out = leftOutItems(profile, catalog);
  const left = out.filter(({ by }) => by === "preset");
  if (bureau !== undefined) return bureauLines(bureau, out.length);
  if (!preset || left.length === 0) return [];
  const reasons = groupBy(left, ({ reason }) => reason[language]);
  return [
    own.preset(preset[language], left.length),
    ...Array.from(reasons, ([reason, items]) =>
      own.presetReason(reason, items.map(namedInFull).join(separator)),
    ),
  ];

  function bureauLines(name: string, others: number): string[] {
    const { sections } = resolveProfile(profile, catalog).list;
    const taken = sections.flatMap(({ rows }) => rows).length;
    const domains = sections.map((section) => (language === "zh" ? section.name : section.domain));
    return taken === 0
      ? [own.bureauUnknown(name)]
      : [own.bureau(name, domains.join(separator), taken, others)];
  }
}
