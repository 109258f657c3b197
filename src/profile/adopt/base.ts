/** The rows of a list as it was generated, each beside the values that a profile states. */
import type { Catalog } from "../../catalog/index.js";
import { printBasis } from "../../catalog/print-basis.js";
import type { DisclosureList, ListRow } from "../../model/list.js";
import type { Profile } from "../../model/profile.js";
import type { Candidate } from "../candidate.js";
import { select } from "../select.js";
import { subjectPrinter } from "../subjects.js";
import type { Printed } from "./printed.js";

/** A row of the list. */
export interface BaseRow extends Printed {
  readonly id: string;
  readonly domain: string;
  /** Whether it is an addition of the profile. */
  readonly isLocal: boolean;
  /** Whether a list of `--attested-only` leaves it out. */
  readonly isUnchecked: boolean;
  readonly office: string | null;
  readonly remark: string | null;
}

/** What the list is made of, and what stands behind it. */
export interface Base {
  /** In the order of the list. */
  readonly rows: readonly BaseRow[];
  /** National items that the list does not have, as they would be printed. */
  readonly absent: readonly BaseRow[];
}

/** Reads a list and its profile. */
export function baseOf(list: DisclosureList, profile: Profile, catalog: Catalog): Base {
  const { national, local } = select(profile, catalog);
  const candidates = new Map([...national, ...local].map((one) => [one.id, one]));
  const listed = new Map(list.sections.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
  const print = subjectPrinter(profile, catalog, undefined);
  const made = (candidate: Candidate): BaseRow => {
    const row = listed.get(candidate.id);
    return baseRow(candidate, row, row?.subjects ?? print(candidate).subjects, catalog);
  };
  return {
    rows: [...listed.keys()].flatMap((id) => {
      const candidate = candidates.get(id);
      return candidate ? [made(candidate)] : [];
    }),
    absent: national.filter(({ id }) => !listed.has(id)).map(made),
  };
}

function baseRow(
  { id, domain, values, verification }: Candidate,
  row: ListRow | undefined,
  subjects: ListRow["subjects"],
  catalog: Catalog,
): BaseRow {
  return {
    id,
    domain,
    // The roles whose names are printed: beside each name its role.
    values: { ...values, subjects: subjects.map(({ role }) => role) },
    basis: row?.basis ?? values.basis.map((entry) => printBasis(entry, catalog)),
    subjects: subjects.map(({ name }) => name),
    isLocal: verification === "local",
    isUnchecked: row?.unchecked !== undefined,
    office: row?.office ?? null,
    remark: row?.remark ?? null,
  };
}

/** A row as it is compared with the rows of a file. */
export function matchable({ id, domain, values: { category, name, content, deadline }, basis }: BaseRow) {
  return { id, domain, category, name, content, basis, deadline };
}
