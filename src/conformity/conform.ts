/** Holds a local catalog against the standard (对标). */

import type { Catalog, CatalogItem } from "../catalog/index.js";
import { dateParts } from "../deadlines/date.js";
import { askedOf } from "../fields/asked.js";
import type { SlipPlace } from "../fields/slips/index.js";
import type { Place } from "../instruments/index.js";
import {
  assertFields,
  type Expected,
  listOf,
  nullable,
  OBJECT,
  optional,
  TEXT,
  TEXTS,
} from "../model/argument.js";
import type { Bilingual, ChannelCode, DomainId, ItemField, Level, Rubric } from "../model/index.js";
import { CATALOG, LEVEL } from "../model/shapes.js";
import type { PublishedRow, UnreadCell } from "../tables/read/published.js";
import { standardOf } from "./compare-row.js";
import { scopeOf } from "./covered.js";
import type { Deviation } from "./deviation.js";
import {
  added,
  lacking,
  late,
  leftOutFor,
  missing,
  missingColumns,
  notRead,
  outdated,
  PUT_OFF,
  settled,
  weakened,
  withoutChannels,
} from "./deviations.js";
import { foreign } from "./foreign.js";
import type { HeldRow } from "./held.js";
import { type Score, scoreBy } from "./score.js";
import { type Pair, sharesOf } from "./shares.js";
import { slips } from "./slips.js";
import { doubtAbout } from "./standing.js";

/** What is held against what. */
export interface ConformityInput {
  readonly rows: readonly HeldRow[];
  readonly unread: readonly UnreadCell[];
  readonly catalog: Catalog;
  /** The level of the agency; null to ask for the items of every level. */
  readonly level: Level | null;
  /** The domains that are asked about; all of which the level must publish something unless given. */
  readonly domains?: readonly DomainId[];
  /** What it must have, instead of the items of these domains and this level. */
  readonly required?: readonly CatalogItem[];
  /** The day on which law must be in force, `YYYY-MM-DD`. */
  readonly day: string;
  /** Where the list belongs; documents of other places are found where it is given. */
  readonly place?: Place;
  /** Whose the list is, as far as that is known; bodies of other places are found by it. */
  readonly agency?: SlipPlace;
  readonly rubric: Rubric;
  /** Ids of items that the agency has put off until they are compared (`attestedOnly`): told as such, not as missing. */
  readonly later?: ReadonlySet<string>;
  /** Why the agency leaves items out, by their ids: told as such, not as missing. */
  readonly leftOut?: ReadonlyMap<string, Bilingual>;
  /** Channels that there are not in the locality: where an equal or higher one is left, nothing is less for that. */
  readonly lacks?: readonly ChannelCode[];
  /** Fields that the agency itself has decided about with a reason, by the ids of the items: nobody is asked about them again. */
  readonly decided?: ReadonlyMap<string, readonly ItemField[]>;
}

/** What an input must be. */
export const INPUT: Readonly<Record<string, Expected>> = {
  rows: listOf(OBJECT),
  unread: listOf(OBJECT),
  catalog: CATALOG,
  level: nullable(LEVEL),
  domains: optional(TEXTS),
  day: TEXT,
  rubric: OBJECT,
};

/** How a local catalog stands to the standard. */
export interface Conformity {
  /** The domains that were compared item by item: those that were asked about, or that the catalog covers. */
  readonly domains: readonly DomainId[];
  /** The other domains of which the level must publish something: each is one deviation and earns nothing. */
  readonly lacking: readonly DomainId[];
  readonly level: Level | null;
  readonly day: string;
  /** The day up to which the registry of instruments was checked, the earliest of all kinds. */
  readonly horizon: string;
  readonly counts: {
    readonly rows: number;
    /** Items that the catalog must have of the domains that were compared; those in doubt only where it has them. */
    readonly required: number;
    /** Of these, the ones that it has. */
    readonly found: number;
    readonly added: number;
    /** Items that are missing, and of which the standard has not verified that they must be there. */
    readonly doubtful: number;
    /** Items that the agency has put off. */
    readonly later: number;
    /** Items that the agency leaves out for a reason. */
    readonly leftOut: number;
  };
  /** In the order of the standard, then of the rows; additions, unread cells and slips last. */
  readonly deviations: readonly Deviation[];
  readonly score: Score;
}

/**
 * Holds rows against the standard: items missing, weakened, resting on outdated law, added, and cells not read. What the
 * level must publish is what is scored, whatever part of it the rows are about.
 *
 * @throws InvalidDateError (code `invalid-date`) where there is no such day
 */
export function conformityOf(input: ConformityInput): Conformity {
  assertFields("conformityOf", input, INPUT);
  dateParts(input.day);
  const { catalog, rows, unread, level, day, place } = input;
  const { domains, lacking: absent } = scopeOf(input);
  const standard = standardOf(catalog, unread, level);
  const asked =
    input.required ?? catalog.items({ domain: [...domains, ...absent], ...(level ? { level } : {}) });
  const { lacks = [], decided } = input;
  const locality = { level, lacks, subjects: catalog.vocabulary.subjects };
  const all = asked.map((item) => askedOf(item, locality));
  const doubts = new Map(
    all.flatMap((item) => {
      const reason = input.leftOut?.get(item.id);
      const doubt = reason
        ? leftOutFor(reason)
        : input.later?.has(item.id)
          ? PUT_OFF
          : doubtAbout(item, standard.registry, day);
      return doubt ? [[item.id, doubt] as const] : [];
    }),
  );
  const required = all.filter(({ id }) => !doubts.has(id));
  const pairs = pairsOf(rows, all);
  const isCompared = ({ domain }: CatalogItem) => !absent.includes(domain);
  const pairOf = new Map(pairs.map((pair) => [pair.item.id, pair]));
  const byItem = all.flatMap((item) => {
    const pair = pairOf.get(item.id);
    if (pair)
      return [
        ...weakened(pair, standard, level, day).map((one) => settled(one, decided)),
        ...withoutChannels(pair, catalog, lacks),
      ];
    return isCompared(item) ? [missing(item, doubts.get(item.id))] : [];
  });
  const isMissing = ({ id }: CatalogItem) => !pairOf.has(id);
  const inScope = new Set<string>([...domains, ...absent]);
  const awaited = (ids: readonly string[]) =>
    ids.filter((id) => !pairOf.has(id) && inScope.has(catalog.item(id)?.domain ?? "")).length;
  const missed = all.filter((item) => doubts.has(item.id) && isMissing(item) && isCompared(item));
  const leftOut = missed.filter(({ id }) => input.leftOut?.has(id)).length;
  const isPutOff = ({ id }: CatalogItem) => !input.leftOut?.has(id) && (input.later?.has(id) ?? false);
  const later = missed.filter(isPutOff).length;

  const judged = [
    ...byItem,
    ...rows.flatMap((held) => outdated(held, standard.registry, catalog, day)),
    ...(place ? rows.flatMap((held) => foreign(held, standard.registry, catalog, place)) : []),
    ...rows.flatMap((held) => (held.item === null ? [added(held.row), ...late(held.row, standard)] : [])),
    ...absent.map((domain) => lacking(domain, required, (id) => pairOf.has(id), catalog)),
    ...missingColumns(rows.map(({ row }) => row)),
    ...unread.map(notRead),
  ];
  const standing = new Map(rows.map(({ row: { at }, item }) => [`${at.table}\n${at.row}`, item]));
  const shares = sharesOf({
    required,
    pairs: pairs.filter(({ item }) => !doubts.has(item.id)),
    deviations: judged,
    itemAt: ({ table, row }) => standing.get(`${table}\n${row}`) ?? null,
    level,
    knowledge: standard.knowledge,
  });
  return {
    domains,
    lacking: absent,
    level,
    day,
    horizon:
      Object.values(catalog.horizons)
        .map(({ date }) => date)
        .sort()[0] ?? day,
    counts: {
      rows: rows.length,
      required: all.filter(isCompared).length - missed.length,
      found: pairs.filter(({ item }) => isCompared(item)).length,
      added: rows.filter(({ item }) => item === null).length,
      doubtful: missed.length - later - leftOut,
      // Whole domains may wait or be left out, too, and items of which nobody knows the level.
      later: awaited([...(input.later ?? [])].filter((id) => !input.leftOut?.has(id))),
      leftOut: awaited([...(input.leftOut?.keys() ?? [])]),
    },
    deviations: [...judged, ...slips(rows, catalog, input.agency ?? {})],
    score: scoreBy(input.rubric, shares),
  };
}

/** The required items that rows stand for, in the order of the standard. */
function pairsOf(rows: readonly HeldRow[], required: readonly CatalogItem[]): Pair[] {
  const rowsOf = new Map<string, [PublishedRow, ...PublishedRow[]]>();
  for (const { row, item, also = [] } of rows)
    for (const id of new Set([...(item === null ? [] : [item]), ...also])) {
      const others = rowsOf.get(id);
      if (others) others.push(row);
      else rowsOf.set(id, [row]);
    }
  return required.flatMap((item) => {
    const own = rowsOf.get(item.id);
    return own ? [{ item, rows: own }] : [];
  });
}
