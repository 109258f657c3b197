/** Mappings as YAML files. */
import { assertArgument, TEXT } from "../model/argument.js";
import type { Finding, Mapping } from "../model/index.js";
import { checkSchema } from "../validate/schema.js";
import type { YamlSource } from "../yaml/index.js";
import { readSource } from "./read.js";

export { MAPPING_SCHEMA, printMapping } from "../project/index.js";

/** What came of loading a mapping. */
export interface LoadedMapping {
  /** Null where there is no such file; undefined where the findings have errors. */
  readonly mapping: Mapping | null | undefined;
  readonly source: YamlSource;
  readonly findings: readonly Finding[];
}

/** Loads a mapping, whatever its file is called. */
export async function loadMapping(file: string): Promise<LoadedMapping> {
  assertArgument("loadMapping", file, TEXT);
  const source = await readSource(file);
  if (source.findings.some(({ rule }) => rule === "file-missing")) {
    return { mapping: null, source, findings: [] };
  }
  if (source.findings.length > 0) return { mapping: undefined, source, findings: source.findings };
  const { file: checked, findings } = checkSchema(source, "mapping");
  return { mapping: checked?.kind === "mapping" ? checked.value : undefined, source, findings };
}
