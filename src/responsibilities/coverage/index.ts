/** Coverage both ways, and how it is shown. */
export * from "./coverage.js";
export { coverageLines, coverageMarkdown, coveragePage, coverageTables } from "./tables.js";
