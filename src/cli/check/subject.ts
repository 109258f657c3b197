/** What is checked: a published table, a list, or the list that a profile makes. */

import { access } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { CatalogItem } from "../../catalog/index.js";
import { type HeldRow, heldRows, requiredItems } from "../../conformity/index.js";
import type { SlipPlace } from "../../fields/slips/index.js";
import { leadingPlace, type Place, placeOf } from "../../instruments/index.js";
import type { ChannelCode, DomainId, Level } from "../../model/index.js";
import type { UnreadCell } from "../../tables/read/published.js";
import type { Context } from "../context.js";
import { heldRowsOf, publishedAt } from "../published.js";
import { resolveAt } from "../resolved.js";
import { PROFILE_FILE } from "../starter.js";
import type { CheckRequest } from "./options.js";

/** A local catalog as it was read. */
export interface Subject {
  /** As its reader knows it. */
  readonly name: string;
  readonly rows: readonly HeldRow[];
  readonly unread: readonly UnreadCell[];
  /** Of the agency, where it is known. */
  readonly level: Level | null;
  /** Where the list belongs; null where neither its agency nor the profile says. */
  readonly place: Place | null;
  /** Whose the list is, as far as that is known. */
  readonly agency: SlipPlace;
  /** What a profile's list must have: the items of its level, but for those left out for a stated reason. */
  readonly required?: readonly CatalogItem[];
  /** Ids of items that the profile puts off until they are compared. */
  readonly later?: ReadonlySet<string>;
  /** Channels that there are not in the locality of a profile. */
  readonly lacks?: readonly ChannelCode[];
  /** What a profile calls domains, by their ids. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** Whether a path is a profile, or a folder with one. */
export async function isProfile(path: string): Promise<boolean> {
  if (/\.ya?ml$/iu.test(path)) return true;
  return access(join(path, PROFILE_FILE)).then(
    () => true,
    () => false,
  );
}

/**
 * Reads what is to be checked.
 *
 * @returns null where findings stand against a profile; they were reported
 * @throws Failure where it cannot be read
 */
export async function subjectAt(
  path: string,
  { day, domains, leveled }: Pick<CheckRequest, "day" | "domains" | "leveled">,
  context: Context,
): Promise<Subject | null> {
  if (await isProfile(path)) {
    const resolved = await resolveAt(path, { failOn: "error", day, leveled }, context);
    if (!resolved) return null;
    const { list, profile } = resolved;
    const { name, level, province = "", city = "" } = list.agency;
    const place = placeOf(province + city, name);
    const required = requiredItems(profile, context.catalog);
    const rows = heldRows(list, context.catalog.vocabulary);
    // What such a list lacks of its own items waits until somebody has compared it.
    const later = profile.attestedOnly
      ? new Set(required.map(({ id }) => id).filter((id) => rows.every(({ item }) => item !== id)))
      : undefined;
    const renamed = profile.domains?.rename ?? {};
    return {
      name,
      rows,
      unread: [],
      level,
      place,
      agency: list.agency,
      required,
      renamed,
      ...(later ? { later } : {}),
      ...(list.lacks ? { lacks: list.lacks } : {}),
    };
  }
  const table = await publishedAt(path, context);
  // Of one domain the rows need no other proposed; of several, those of others are not asked about.
  const [only, ...more] = domains ?? [];
  const held = await heldRowsOf(table, more.length === 0 ? only : undefined, context);
  const rows = more.length === 0 ? held : withinDomains(held, domains ?? [], context);
  const { name = basename(path, extname(path)), level = null } = table.agency ?? {};
  const owner = table.agency ?? table.owner;
  const place = placeOf(owner?.name ?? "", basename(path));
  const agency = owner ? { ...place, name: withoutPlace(owner.name), level: owner.level } : {};
  return { name, rows, unread: table.unread, level, place, agency };
}

/** 沭阳县云溪镇人民政府 of 江苏省沭阳县云溪镇人民政府; a city's own government keeps its name. */
function withoutPlace(name: string): string {
  const rest = name.slice(leadingPlace(name)?.length ?? 0);
  return /^(?:人民政府|政府|管理委员会|$)/u.test(rest) ? name : rest;
}

/** The rows of some domains; an addition is of the domain of the row before it, since it stands for no item that would tell. */
function withinDomains(
  rows: readonly HeldRow[],
  domains: readonly DomainId[],
  { catalog }: Context,
): HeldRow[] {
  let isAsked = true;
  return rows.filter(({ item }) => {
    const domain = item === null ? undefined : catalog.item(item)?.domain;
    if (domain !== undefined) isAsked = domains.includes(domain);
    return isAsked;
  });
}
