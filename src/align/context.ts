/** What the rest of a table says about one of its rows. */
import type { Belief, Context } from "./belief.js";
import type { Candidate } from "./candidates.js";
import type { Place } from "./items.js";

/** A row of a table as the others see it. */
export interface Neighbour {
  /** 一级事项, folded; empty where there is none. */
  readonly category: string;
  /** Numbers of the domains that the table, or the heading over the row, is named after. */
  readonly named: readonly number[];
  readonly candidates: readonly Candidate[];
  /** Null before anything is believed of it. */
  readonly belief: Belief;
}

/** The domains of a table change slowly: a row's neighbours say more than rows far away. */
const FADING = 0.9;

/** So many rows of one domain leave no more doubt than any number of them. */
const ENOUGH_ROWS = 4;

/** Rows' worth of doubt, spread over all domains. */
const DOUBT = 0.5;

/** A table or a heading that is named after a domain says as much as so many rows. */
const NAMED_ROWS = 3;

/** How many items further down a row still counts as the next: e-fold. */
const SKIPPED = 2;

const NOTHING: Context = { domain: 0, category: 0, order: 0 };

/**
 * Reads a table.
 *
 * @param rows all rows of the table, in order
 * @param places of all items
 * @returns for a row, by position, what the others say of one of its candidates
 */
export function contextsOf(
  rows: readonly Neighbour[],
  places: readonly Place[],
): (row: number) => (candidate: Candidate) => Context {
  const domains = domainEvidence(rows, places);
  const siblings = siblingCategories(rows, places);
  const likely = rows.map((row) => likelyPlaces(row, places));
  return (at) => {
    const domain = domains(at);
    const category = siblings(at);
    const [before, after] = [likely[at - 1] ?? [], likely[at + 1] ?? []];
    return (candidate) => {
      const place = places[candidate.at];
      if (!place) return NOTHING;
      return {
        domain: domain(place.domain),
        category: category(place.category),
        order: following(before, place, 1) + following(after, place, -1),
      };
    };
  };
}

/** Log of how much likelier a domain is, given the rows around, than any of all. */
function domainEvidence(rows: readonly Neighbour[], places: readonly Place[]) {
  const count = Math.max(0, ...places.map(({ domain }) => domain)) + 1;
  const own = rows.map((row) => byPlace(row, places, "domain"));
  const sums = rows.map(() => new Float64Array(count));
  for (const order of [rows.map((_, at) => at), rows.map((_, at) => rows.length - 1 - at)]) {
    const passed = new Float64Array(count);
    for (const at of order) {
      const sum = sums[at];
      passed.forEach((value, domain) => {
        if (sum) sum[domain] = (sum[domain] ?? 0) + value;
        passed[domain] = value * FADING;
      });
      for (const [domain, value] of own[at] ?? []) passed[domain] = (passed[domain] ?? 0) + value;
    }
  }
  return (at: number) => {
    const sum = sums[at] ?? new Float64Array(count);
    for (const domain of rows[at]?.named ?? []) sum[domain] = (sum[domain] ?? 0) + NAMED_ROWS;
    const total = sum.reduce((all, value) => all + value, 0);
    const scale = Math.min(1, ENOUGH_ROWS / total);
    return (domain: number) =>
      Math.log(
        (count * ((sum[domain] ?? 0) * scale + DOUBT / count)) / (Math.min(total, ENOUGH_ROWS) + DOUBT),
      );
  };
}

/** How likely the other rows of the same category are of an item's category. */
function siblingCategories(rows: readonly Neighbour[], places: readonly Place[]) {
  const groups = new Map<string, { size: number; readonly sums: Map<number, number> }>();
  const own = rows.map((row) => byPlace(row, places, "category"));
  rows.forEach(({ category }, at) => {
    const group = groups.get(category) ?? { size: 0, sums: new Map() };
    group.size++;
    for (const [key, value] of own[at] ?? []) group.sums.set(key, (group.sums.get(key) ?? 0) + value);
    groups.set(category, group);
  });
  return (at: number) => {
    const { category = "" } = rows[at] ?? {};
    const group = category === "" ? undefined : groups.get(category);
    const others = (group?.size ?? 0) - 1;
    return (key: number) =>
      group && others > 0 ? ((group.sums.get(key) ?? 0) - (own[at]?.get(key) ?? 0)) / others : 0;
  };
}

function byPlace({ candidates, belief }: Neighbour, places: readonly Place[], key: "domain" | "category") {
  const sums = new Map<number, number>();
  candidates.forEach(({ at }, i) => {
    const place = places[at];
    if (place) sums.set(place[key], (sums.get(place[key]) ?? 0) + (belief.probabilities[i] ?? 0));
  });
  return sums;
}

/** Where a row may belong, with how likely it is; without what is hardly likely, which would cost and say nothing. */
type Likely = readonly { readonly place: Place; readonly probability: number }[];

const HARDLY = 0.01;

function likelyPlaces({ candidates, belief }: Neighbour, places: readonly Place[]): Likely {
  return candidates.flatMap(({ at }, i) => {
    const [place, probability = 0] = [places[at], belief.probabilities[i]];
    return place && probability >= HARDLY ? [{ place, probability }] : [];
  });
}

/** How likely an item is the one after (`direction` 1) or before (-1) that of a neighbour, nearer ones more. */
function following(neighbour: Likely, { domain, position }: Place, direction: 1 | -1): number {
  let sum = 0;
  for (const { place, probability } of neighbour) {
    const steps = place.domain === domain ? (position - place.position) * direction : 0;
    if (steps > 0) sum += probability * Math.exp((1 - steps) / SKIPPED);
  }
  return sum;
}
