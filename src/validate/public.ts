/**
 * Validation: YAML texts in, findings out. Knows neither files nor terminals.
 *
 * @packageDocumentation
 */
export {
  countFindings,
  editInCodes,
  FILE_KINDS,
  type FindingCounts,
  type FindingsReport,
  formatGithub,
  formatJson,
  formatText,
  inCodes,
  kindOf,
  type Paint,
  type TextOptions,
  type ValidateOptions,
  validateSources,
  type Validation,
} from "./index.js";
