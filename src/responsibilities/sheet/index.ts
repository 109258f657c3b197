/** The mapping as a workbook that people edit. */
export { readMappingSheet, type SheetChoices, type SheetEdits } from "./read.js";
export type { SheetInput } from "./rows.js";
export { writeMappingSheet } from "./write.js";
