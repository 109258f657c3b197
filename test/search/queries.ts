/** The checked-in queries, and how well a search answers them. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Query {
  readonly query: string;
  readonly kind: "everyday" | "partial" | "misspelt" | "traditional" | "initials";
  /** Tune on dev only; test tells whether that carries over; fresh was unseen when it was written, see the file. */
  readonly set: "dev" | "test" | "fresh";
  /** Items any of which answers the query. */
  readonly expected: readonly string[];
}

export interface Quality {
  /** Share of the queries with an expected item among the first five. */
  readonly recall: number;
  /** Mean share of the expected items among the first five, of queries that expect at most five. */
  readonly strict: number;
  /** Mean reciprocal rank of the first expected item, 0 where it is not among the first twenty. */
  readonly mrr: number;
}

export function loadQueries(): readonly Query[] {
  return parse(readFileSync(new URL("../fixtures/search/queries.yaml", import.meta.url), "utf8")) as Query[];
}

/**
 * @param find ids for a query, best first
 */
export function qualityOf(queries: readonly Query[], find: (query: string) => readonly string[]): Quality {
  const answers = queries.map(({ query, expected }) => {
    const found = find(query).slice(0, 20);
    const first = found.findIndex((id) => expected.includes(id));
    const within = expected.filter((id) => found.slice(0, 5).includes(id)).length;
    return {
      rank: first < 0 ? Number.POSITIVE_INFINITY : first + 1,
      share: within / expected.length,
      expected,
    };
  });
  return {
    recall: mean(answers.map(({ rank }) => (rank <= 5 ? 1 : 0))),
    strict: mean(answers.filter(({ expected }) => expected.length <= 5).map(({ share }) => share)),
    mrr: mean(answers.map(({ rank }) => 1 / rank)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
