/**
 * Which row of the list each row of an edited file is. A file has no ids: what stands in a row decides, and where it stands
 * next to which others.
 */
import { type Bag, bagOf, likeness } from "../../text/bag.js";
import { squashed } from "./lines.js";

/** What of a row decides which one it is. */
export interface Matchable {
  /** As records have it; null where the table prints none. */
  readonly id: string | null;
  /** The domain in whose table it stands; null where that is none of the list's. */
  readonly domain: string | null;
  readonly category: string | null;
  readonly name: string;
  readonly content: readonly string[];
  readonly basis: readonly string[];
  readonly deadline: string | null;
}

/** A row of before and one of now. */
export interface RowPair {
  readonly before: number;
  readonly now: number;
}

/** What came of matching. */
export interface RowMatches {
  readonly pairs: readonly RowPair[];
  /** Rows that may be one or not: half of what they say is the same. Neither is in `pairs`. */
  readonly doubtful: readonly RowPair[];
}

/** Likeness from which two rows are one, and from which nobody can tell. */
const SAME = 0.6;
const PERHAPS = 0.42;
/** What two rows have in common that stand between the same neighbours. */
const BETWEEN = 0.1;
/** Rows in different domains are one only where hardly anything else changed. */
const MOVED = 0.85;

/** Matches the rows of a list with those of a file; each row is in one pair at most. */
export function matchEdited(before: readonly Matchable[], now: readonly Matchable[]): RowMatches {
  const matching = new Matching(before, now);
  // A row that was copied has the id of another one.
  matching.byKey(({ domain, id }) => (id === null ? null : `${domain}\n${id}`), ONLY_ONE);
  for (const key of [wholeKey, titleKey]) matching.byKey(key);
  matching.byLikeness((a, b) => a.domain === b.domain, SAME);
  matching.byKey((row) => `${squashed(row.name)}\n${contentKey(row)}`, ONLY_ONE);
  matching.byLikeness((a, b) => a.domain !== b.domain, MOVED);
  return { pairs: matching.pairs(), doubtful: matching.doubtful() };
}

/** Where several rows have the same key, it says nothing. */
const ONLY_ONE = true;

function contentKey({ content }: Matchable): string {
  return content.map(squashed).join("\n");
}

/** Where a row stands and what it is called, however it is set. */
export function titleKey({
  domain,
  category,
  name,
}: Pick<Matchable, "domain" | "category" | "name">): string {
  return `${domain}\n${squashed(category ?? "")}\n${squashed(name)}`;
}

function wholeKey(row: Matchable): string {
  return `${titleKey(row)}\n${contentKey(row)}`;
}

class Matching {
  readonly #before: readonly Matchable[];
  readonly #now: readonly Matchable[];
  readonly #nowOf = new Map<number, number>();
  readonly #beforeOf = new Map<number, number>();
  readonly #bags: readonly [readonly Bags[], readonly Bags[]];

  constructor(before: readonly Matchable[], now: readonly Matchable[]) {
    this.#before = before;
    this.#now = now;
    this.#bags = [before.map(bagsOf), now.map(bagsOf)];
  }

  /** Pairs rows with the same key; of several, the most alike, then as they stand. */
  byKey(keyOf: (row: Matchable) => string | null, onlyOne = false): void {
    const places = new Map<string, { before: number[]; now: number[] }>();
    const put = (key: string | null, side: "before" | "now", at: number) => {
      if (key === null) return;
      const found = places.get(key) ?? { before: [], now: [] };
      found[side].push(at);
      places.set(key, found);
    };
    for (const at of this.#freeBefore()) put(keyOf(this.#row(at)), "before", at);
    for (const at of this.#freeNow()) put(keyOf(this.#edited(at)), "now", at);
    for (const { before, now } of places.values()) {
      if (onlyOne && (before.length !== 1 || now.length !== 1)) continue;
      this.#greedily(before, now, () => true, 0);
    }
  }

  byLikeness(isAllowed: (a: Matchable, b: Matchable) => boolean, least: number): void {
    this.#greedily([...this.#freeBefore()], [...this.#freeNow()], isAllowed, least);
  }

  pairs(): RowPair[] {
    return Array.from(this.#beforeOf, ([now, before]) => ({ before, now })).sort((a, b) => a.now - b.now);
  }

  /** Rows that are left over on both sides, each with the likeliest other one. */
  doubtful(): RowPair[] {
    const used = new Set<number>();
    return this.#scored(
      [...this.#freeBefore()],
      [...this.#freeNow()],
      (a, b) => a.domain === b.domain,
      PERHAPS,
    )
      .filter(({ before, now }) => {
        if (used.has(before) || used.has(-1 - now)) return false;
        used.add(before).add(-1 - now);
        return true;
      })
      .map(({ before, now }) => ({ before, now }));
  }

  #greedily(
    before: readonly number[],
    now: readonly number[],
    isAllowed: (a: Matchable, b: Matchable) => boolean,
    least: number,
  ): void {
    for (const pair of this.#scored(before, now, isAllowed, least)) {
      if (this.#nowOf.has(pair.before) || this.#beforeOf.has(pair.now)) continue;
      this.#nowOf.set(pair.before, pair.now);
      this.#beforeOf.set(pair.now, pair.before);
    }
  }

  #scored(
    before: readonly number[],
    now: readonly number[],
    isAllowed: (a: Matchable, b: Matchable) => boolean,
    least: number,
  ) {
    return before
      .flatMap((one) =>
        now
          .filter((other) => isAllowed(this.#row(one), this.#edited(other)))
          .map((other) => ({ before: one, now: other, score: this.#score(one, other) })),
      )
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.before - b.before || a.now - b.now);
  }

  #score(before: number, now: number): number {
    const [one, other] = [this.#bags[0][before], this.#bags[1][now]];
    if (!one || !other) return 0;
    const own =
      0.2 * likeness(one.category, other.category) +
      0.35 * likeness(one.name, other.name) +
      0.3 * likeness(one.content, other.content) +
      0.1 * likeness(one.basis, other.basis) +
      0.05 * likeness(one.deadline, other.deadline);
    return this.#isBetween(before, now) ? Math.min(1, own + BETWEEN) : own;
  }

  /** Whether the nearest matched rows before and behind both are the same. */
  #isBetween(before: number, now: number): boolean {
    return [-1, 1].every((step) => {
      let a = before + step;
      while (this.#before[a] && !this.#nowOf.has(a)) a += step;
      let b = now + step;
      while (this.#now[b] && !this.#beforeOf.has(b)) b += step;
      return (this.#nowOf.get(a) ?? null) === (this.#now[b] ? b : null);
    });
  }

  *#freeBefore(): Generator<number> {
    for (const at of this.#before.keys()) if (!this.#nowOf.has(at)) yield at;
  }

  *#freeNow(): Generator<number> {
    for (const at of this.#now.keys()) if (!this.#beforeOf.has(at)) yield at;
  }

  #row(at: number): Matchable {
    return this.#before[at] ?? NOTHING;
  }

  #edited(at: number): Matchable {
    return this.#now[at] ?? NOTHING;
  }
}

const NOTHING: Matchable = {
  id: null,
  domain: null,
  category: null,
  name: "",
  content: [],
  basis: [],
  deadline: null,
};

type Bags = Readonly<Record<"category" | "name" | "content" | "basis" | "deadline", Bag>>;

function bagsOf({ category, name, content, basis, deadline }: Matchable): Bags {
  return {
    category: bagOf(category ?? ""),
    name: bagOf(name),
    content: bagOf(content.join("\n")),
    basis: bagOf(basis.join("\n")),
    deadline: bagOf(deadline ?? ""),
  };
}
