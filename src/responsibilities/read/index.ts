/** Responsibility lists (权责清单) and lists of offices as publishers lay them out. */
export {
  type ColumnWords,
  OFFICE_COLUMNS,
  type OfficeColumn,
  POWER_COLUMNS,
  type PowerColumn,
} from "./columns.js";
export type { ColumnChoice } from "./head.js";
export { readOfficesJson, readPowersJson } from "./json.js";
export { type ListedOffice, type OfficeList, readOffices } from "./offices.js";
export { type ListedPower, type PowerList, type ReadListOptions, readPowers } from "./powers.js";
export { type ListColumns, type PowersWithOffices, readPowersWithOffices } from "./workbook.js";
