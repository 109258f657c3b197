/** The mapping as a workbook that people edit. */
export { type ReadSheetOptions, readMappingSheet, type SheetChoices, type SheetEdits } from "./read.js";
export type { SheetInput } from "./rows.js";
export type { SheetCoverage } from "./side.js";
export { writeMappingSheet } from "./write.js";
