/** Validation: YAML sources in, findings out. Knows neither files nor terminals. */
export * from "./format-github.js";
export { type FindingsReport, formatJson } from "./format-json.js";
export * from "./format-text.js";
export { editInCodes, inCodes } from "./in-codes.js";
export { FILE_KINDS, kindOf, modeline } from "./kinds.js";
export { inOrder } from "./order.js";
export type { Path } from "./rows.js";
export type { Problem, Rule } from "./rule.js";
export { rules } from "./rules/index.js";
export * from "./summary.js";
export * from "./validate.js";
export type { FileOf, Workspace, WorkspaceFile } from "./workspace.js";
