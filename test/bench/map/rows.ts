/** The labelled rows that mapping is measured on, split by publisher. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { DomainId } from "../../../src/index.js";
import type { Office, Power } from "../../../src/responsibilities/index.js";
import {
  type ObservedOffice,
  type ObservedPower,
  observedOffices,
  observedPowers,
  officesOf,
  powersOf,
} from "../../evidence.js";

/** A row with what it stands for. */
export interface Labelled<Row> {
  readonly row: Row;
  /** Who published it; `probe` for rows written for tests. */
  readonly publisher: string;
  /** Any of them is right. */
  readonly domains: readonly DomainId[];
  /** Whether no domain is right, or right too. */
  readonly none: boolean;
}

/** Decides which publishers are tuned on; never to be changed for better figures. */
const SEED = 20_261_124;

export const powers = labelledPowers(observedPowers());
export const offices = labelledOffices(observedOffices());

/** Rows of a folder with a sample of its own. */
export const sampleOf = (folder: string) => ({
  powers: labelledPowers(powersOf(folder)),
  offices: labelledOffices(officesOf(folder)),
});

function labelledPowers(observed: readonly ObservedPower[]): readonly Labelled<Power>[] {
  return observed.map((power, at) => ({
    row: { ...power, row: at + 1, subItem: null },
    publisher: power.source,
    domains: power.domains,
    none: power.domains.length === 0,
  }));
}

/** Offices of which the page shows no duties are not scored. */
function labelledOffices(observed: readonly ObservedOffice[]): readonly Labelled<Office>[] {
  return observed
    .filter(({ evidence }) => evidence !== "name-only")
    .map(({ office, agency, duties, source, domains }, at) => ({
      row: { row: at + 1, name: office ?? agency, agency, duties },
      publisher: source,
      domains,
      none: domains.length === 0,
    }));
}

interface Probes {
  readonly powers: readonly (Pick<Power, "type" | "name" | "basis" | "subject"> & {
    readonly domains: readonly string[];
  })[];
  readonly offices: readonly {
    readonly office: string;
    readonly agency: string;
    readonly duties: readonly string[];
    readonly domains: readonly string[];
  }[];
}

const probes: Probes = parse(
  readFileSync(new URL("../../fixtures/responsibilities/probes.yaml", import.meta.url), "utf8"),
);

const label = (domains: readonly string[]) => ({
  publisher: "probe",
  domains: domains.filter((domain) => domain !== "none") as DomainId[],
  none: domains.length === 0 || domains.includes("none"),
});

/** Typical statutory powers written for tests: tuned on, never in the figures. */
export const probePowers: readonly Labelled<Power>[] = probes.powers.map(({ domains, ...power }, at) => ({
  row: { ...power, row: at + 1, no: null, subItem: null, office: null, duties: [] },
  ...label(domains),
}));

/** Typical offices written for tests. */
export const probeOffices: readonly Labelled<Office>[] = probes.offices.map(({ domains, ...office }, at) => ({
  row: { row: at + 1, name: office.office, agency: office.agency, duties: office.duties },
  ...label(domains),
}));

/** A generator of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Publishers in the order in which the fixed seed shuffles them. */
export function publishers(rows: readonly { readonly publisher: string }[]): string[] {
  const next = random(SEED);
  return [...new Set(rows.map(({ publisher }) => publisher))]
    .sort()
    .map((publisher) => ({ publisher, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ publisher }) => publisher);
}

const all = publishers([...powers, ...offices]);
const development = new Set(all.slice(0, Math.ceil(all.length / 2)));

/** Rows of the publishers tuned on, or of the others. */
export function half<Row>(rows: readonly Labelled<Row>[], which: "development" | "test"): Labelled<Row>[] {
  return rows.filter(({ publisher }) => development.has(publisher) === (which === "development"));
}
