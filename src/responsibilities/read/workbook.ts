/** A workbook with the powers of an agency may have a sheet of its offices too. */
import { assertArgument, OPTIONS } from "../../model/argument.js";
import { GRIDS } from "../../model/shapes.js";
import type { Grid } from "../../tables/read/grid.js";
import type { OfficeColumn, PowerColumn } from "./columns.js";
import type { ColumnChoice } from "./head.js";
import { type ListedOffice, readOffices } from "./offices.js";
import { type PowerList, readPowers } from "./powers.js";

/** What a person says about columns that were not recognised. */
export interface ListColumns {
  readonly powers: ColumnChoice<PowerColumn>;
  readonly offices: ColumnChoice<OfficeColumn>;
}

/** The powers of a workbook, and the offices in its other sheets. */
export interface PowersWithOffices extends PowerList {
  readonly offices: readonly ListedOffice[];
}

/** Reads the powers of a file, and the offices that stand beside them with their duties. */
export function readPowersWithOffices(
  grids: readonly Grid[],
  columns: Partial<ListColumns> = {},
): PowersWithOffices {
  assertArgument("readPowersWithOffices", grids, GRIDS);
  assertArgument("readPowersWithOffices", columns, OPTIONS);
  const { powers, problems } = readPowers(grids, { columns: columns.powers ?? {} });
  const tables = new Set(powers.map(({ table }) => table));
  const rest = grids.filter(({ name }) => !tables.has(name));
  const { offices } =
    rest.length === 0 ? { offices: [] } : readOffices(rest, { columns: columns.offices ?? {} });
  // A table of names alone may be anything.
  const stated = offices.some(({ duties }) => duties.length > 0) ? offices : [];
  // That a sheet holds no powers goes without saying where it holds the offices.
  const said = problems.filter(({ rule }) => stated.length === 0 || rule !== "sheet-skipped");
  return { powers, offices: stated, problems: said };
}
