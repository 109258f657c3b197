/** Mappings as YAML files. */
import { stringify } from "yaml";
import { type Finding, type Mapping, mappingSchema } from "../model/index.js";
import { checkSchema } from "../validate/schema.js";
import { formatYaml, keyOrder, type YamlSource } from "../yaml/index.js";
import { readSource } from "./read.js";

/** The schema beside a mapping, which editors use to complete and check it. */
export const MAPPING_SCHEMA = "./mapping.schema.json";

/** What came of loading a mapping. */
export interface LoadedMapping {
  /** Null where there is no such file; undefined where the findings have errors. */
  readonly mapping: Mapping | null | undefined;
  readonly source: YamlSource;
  readonly findings: readonly Finding[];
}

/** Loads a mapping, whatever its file is called. */
export async function loadMapping(file: string): Promise<LoadedMapping> {
  const source = await readSource(file);
  if (source.findings.some(({ rule }) => rule === "file-missing")) {
    return { mapping: null, source, findings: [] };
  }
  if (source.findings.length > 0) return { mapping: undefined, source, findings: source.findings };
  const { file: checked, findings } = checkSchema(source, "mapping");
  return { mapping: checked?.kind === "mapping" ? checked.value : undefined, source, findings };
}

const HEAD = `# 公开事项与职权对应表，由 zwgk map 写出。请在同名的 xlsx 里作决定；在这里改也可以，注释在下次运行后不保留。
# Written by zwgk map. Decide in the xlsx of the same name, or here; comments are not kept.
`;

/**
 * A mapping in the canonical layout of YAML files.
 *
 * @param schema where editors find the schema, relative to the file
 */
export function printMapping(mapping: Mapping, schema: string): string {
  const modeline = `# yaml-language-server: $schema=${schema}\n`;
  return formatYaml(modeline + HEAD + stringify(mapping), keyOrder(mappingSchema));
}
