/** What an aligner answers to the samples, in the ways in which it may be asked. */
import type { DomainId } from "../../../src/index.js";
import type { Sample } from "./samples.js";

/** The answer to a sample. */
export interface Answer {
  /** Id of an item; null for a local addition. */
  readonly item: string | null;
  /** How sure it is, 0 to 1. */
  readonly score: number;
}

/** Answers rows, one answer a row; rows that name the same table stand together. */
export type Ask = (rows: readonly Sample["row"][], domain: DomainId | undefined) => readonly Answer[];

/** Ways to ask. */
export const MODES = {
  /** Table by table, with the domain named. */
  domain: { domain: true, together: "table" },
  /** Table by table. */
  open: { domain: false, together: "table" },
  /** Each row as a table of its own, with the domain named. */
  rowDomain: { domain: true, together: "none" },
  /** Each row as a table of its own. */
  row: { domain: false, together: "none" },
  /** All rows in one table, whoever published them and whatever domain they are of. */
  heap: { domain: false, together: "all" },
} as const;

/** A way to ask, by name. */
export type Mode = keyof typeof MODES;

/**
 * Asks for the samples in one of the ways.
 *
 * @returns one answer a sample, in the order of the samples
 */
export function answersTo(samples: readonly Sample[], mode: Mode, ask: Ask): readonly Answer[] {
  const { domain: named, together } = MODES[mode];
  const answers: Answer[] = [];
  for (const [domain, positions] of groupsOf(samples, named)) {
    const rows = positions.map((position) => {
      const row = samples[position]?.row ?? {};
      const table = together === "table" ? row.at?.table : together === "none" ? `${position}` : "";
      return { ...row, at: { table: table ?? "", row: position + 1 } };
    });
    ask(rows, domain).forEach((answer, i) => {
      answers[positions[i] ?? 0] = answer;
    });
  }
  return answers;
}

function groupsOf(samples: readonly Sample[], named: boolean) {
  const groups = new Map<DomainId | undefined, number[]>();
  samples.forEach(({ domain }, position) => {
    const key = named ? domain : undefined;
    groups.set(key, [...(groups.get(key) ?? []), position]);
  });
  return groups;
}
