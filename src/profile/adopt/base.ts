/** The rows of a list as it was generated, each beside the values that a profile states. */
import type { Catalog } from "../../catalog/index.js";
import type { DisclosureList, ListRow } from "../../model/list.js";
import type { PortalColumn } from "../../model/portal-column.js";
import type { Profile } from "../../model/profile.js";
import type { Candidate } from "../candidate.js";
import { rowPrinter } from "../row.js";
import { select } from "../select.js";
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
  /** Column of the site; null where the list knows none. */
  readonly column: PortalColumn | null;
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
  const print = rowPrinter(profile, catalog, { day: undefined, locate: undefined });
  const candidates = new Map([...national, ...local].map((one) => [one.id, one]));
  const listed = new Map(list.sections.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
  return {
    rows: [...listed].flatMap(([id, row]) => {
      const candidate = candidates.get(id);
      return candidate ? [baseRow(candidate, row)] : [];
    }),
    absent: national.filter(({ id }) => !listed.has(id)).map((one) => baseRow(one, print(one))),
  };
}

/** Channels that the locality lacks and roles that have no name of their own are not printed, and nobody edits them. */
function baseRow({ id, domain, values, verification }: Candidate, row: ListRow): BaseRow {
  const subjects = row.subjects.map(({ role }) => role);
  return {
    id,
    domain,
    values: { ...values, channels: row.channels, subjects },
    basis: row.basis,
    subjects: row.subjects.map(({ name }) => name),
    isLocal: verification === "local",
    isUnchecked: row.unchecked !== undefined,
    office: row.office ?? null,
    remark: row.remark ?? null,
    column: row.column ?? null,
  };
}

/** A row as it is compared with the rows of a file. */
export function matchable({ id, domain, values: { category, name, content, deadline }, basis }: BaseRow) {
  return { id, domain, category, name, content, basis, deadline };
}
