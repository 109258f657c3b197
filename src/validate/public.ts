/**
 * Validation: YAML texts in, findings out. Knows neither files nor terminals.
 *
 * @packageDocumentation
 */

export { editYaml, parseYaml, type YamlEdit, type YamlPath, type YamlSource } from "../yaml/index.js";
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
  type Validation,
  validateSources,
} from "./index.js";
