/** A mapping as the YAML that stands beside a profile. */

import { stringify } from "yaml";
import { assertArgument, TEXT } from "../model/argument.js";
import { type Mapping, mappingSchema } from "../model/mapping.js";
import { MAPPING } from "../model/shapes.js";
import { formatYaml, keyOrder } from "../yaml/index.js";

/** The schema beside a mapping, which editors use to complete and check it. */
export const MAPPING_SCHEMA = "./mapping.schema.json";

const HEAD = `# 公开事项与职权对应表，由 zwgk map 写出。请在同名的 xlsx 里作决定；在这里改也可以，注释在下次运行后不保留。
# Written by zwgk map. Decide in the xlsx of the same name, or here; comments are not kept.
`;

/**
 * A mapping in the canonical layout of YAML files.
 *
 * @param schema where editors find the schema, relative to the file; beside it unless told
 */
export function printMapping(mapping: Mapping, schema: string = MAPPING_SCHEMA): string {
  assertArgument("printMapping", mapping, MAPPING);
  assertArgument("printMapping", schema, TEXT);
  const modeline = `# yaml-language-server: $schema=${schema}\n`;
  return formatYaml(modeline + HEAD + stringify(mapping), keyOrder(mappingSchema));
}
