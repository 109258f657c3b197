/** What people decided about powers and offices, while the standard and the responsibility list move on. */
import type { Mapping, MappingLink } from "../../model/mapping.js";
import { isDecided, linkKey } from "../../model/mapping-link.js";
import type { Undecided } from "../../model/profile.js";
import { goneSince } from "./gone.js";
import { titleOf } from "./title.js";
import type { Mapped, Sides } from "./versions.js";

/**
 * The mapping under the ids of the new release. Where an item took the place of several, it has the decisions about all
 * of them.
 */
export function renamedMapping(mapping: Mapping, { base, next }: Sides): Mapping {
  const links = new Map<string, readonly MappingLink[]>();
  for (const { item, links: own } of mapping.items) {
    const now = (base.item(item) && next.item(item)?.id) ?? item;
    links.set(now, joined(links.get(now) ?? [], own));
  }
  return {
    mapping: 1,
    release: next.release.release,
    items: Array.from(links, ([item, own]) => ({ item, links: [...own] })),
  };
}

/** Of two links to the same power, the one that somebody decided about stays. */
function joined(links: readonly MappingLink[], more: readonly MappingLink[]): MappingLink[] {
  const byKey = new Map(links.map((link) => [linkKey(link), link]));
  for (const link of more) {
    const known = byKey.get(linkKey(link));
    if (!known || (isDecided(link) && !isDecided(known))) byKey.set(linkKey(link), link);
  }
  return [...byKey.values()];
}

/** The conflicts of a mapping under the ids of the new release: what was confirmed and has nothing to stand on any more. */
export function mappingConflicts({ mapping, powers }: Mapped, versions: Sides): Undecided[] {
  const { base, next } = versions;
  const release = next.release.release;
  return mapping.items.flatMap(({ item, links }): Undecided[] => {
    const confirmed = links.filter(({ state }) => state === "confirmed");
    const gone = goneSince(item, versions);
    const lost = gone ? confirmed : confirmed.filter((link) => hasLostPower(link, powers));
    if (lost.length === 0) return [];
    const [before, now] = [base.item(item), next.item(item)];
    return [
      {
        at: "mapping",
        item,
        why: "power-gone",
        base: before ? titleOf(before) : null,
        standard: now ? titleOf(now) : null,
        ...gone,
        release,
        local: lost.map(({ power, office }) =>
          [power, office].filter((name) => name !== undefined).join(" / "),
        ),
      },
    ];
  });
}

/** Without what was confirmed and has nothing to stand on: `zwgk map` proposes anew. */
export function takeStandardMapping(
  { mapping, powers }: Mapped,
  conflicts: readonly Undecided[],
  { next }: Pick<Sides, "next">,
): Mapping {
  const meant = new Set(
    conflicts.flatMap(({ at, item }) => (at === "mapping" ? [next.item(item)?.id ?? item] : [])),
  );
  const isLost = (item: string, link: MappingLink) =>
    link.state === "confirmed" && (isGone(item) || hasLostPower(link, powers));
  const isGone = (item: string) => !next.item(item) && next.resolve(item) !== undefined;
  const items = mapping.items.flatMap(({ item, links }) => {
    const kept = meant.has(item) ? links.filter((link) => !isLost(item, link)) : links;
    return kept.length === 0 ? [] : [{ item, links: kept }];
  });
  return { ...mapping, items };
}

function hasLostPower({ power }: MappingLink, powers: ReadonlySet<string>): boolean {
  return power !== undefined && !powers.has(power);
}
