/** Coverage both ways, and how it is shown. */
export * from "./coverage.js";
export { coverageLines, coveragePage, coverageTables } from "./tables.js";
