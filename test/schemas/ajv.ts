/** The checked-in JSON Schemas as a consumer would use them: ajv in strict mode, draft 2020-12, with formats. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export const SCHEMAS = join(import.meta.dirname, "..", "..", "schemas");

/** A validator of a kind of file, compiled from schemas/<kind>.schema.json. */
export function compile(kind: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `${kind}.schema.json`), "utf8")));
}
