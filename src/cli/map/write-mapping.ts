/** Writes the files of a mapping without losing what a person did to them. */
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { keepCopy, MAPPING_SCHEMA, type Output, sheetOf, standing, writeOutputs } from "../../node/index.js";
import type { Context } from "../context.js";
import { alone } from "../write-files.js";
import type { WrittenMapping } from "./closing.js";

/** A mapping to write. */
export interface MappingFiles {
  /** Path of the YAML; the sheet is the xlsx of the same name. */
  readonly file: string;
  readonly yaml: string;
  readonly sheet: Uint8Array;
  /** The schema that the YAML names; written beside it unless it is kept elsewhere. */
  readonly schema: string;
}

/**
 * Writes YAML, sheet and schema. A sheet that a person changed is copied first, since columns and colours that are not
 * ours are lost; where there is nothing new to say it is left alone.
 *
 * @throws Failure `file-busy`, `cannot-write`
 */
export async function writeMapping(
  { file, yaml, sheet, schema }: MappingFiles,
  context: Context,
): Promise<WrittenMapping> {
  const { messages, shipped } = context;
  const folder = dirname(file);
  const path = sheetOf(file);
  const drawn: Output = { name: basename(path), content: sheet };
  const text: Output = { name: basename(file), content: yaml };
  const write = async () => {
    const { edited, repeated } = await standing(folder, drawn);
    const copy = edited && !repeated ? await keepCopy(path, `.${messages.map.say.copy}`) : null;
    const outputs = [
      // First: with it, nothing of an older sheet is lost.
      text,
      ...(edited && repeated ? [] : [drawn]),
      ...(schema === MAPPING_SCHEMA
        ? [{ name: basename(MAPPING_SCHEMA), content: await readFile(shipped.mappingSchema) }]
        : []),
    ];
    const results = await writeOutputs(folder, outputs, { force: true });
    const isChanged = ({ name }: Output) => results.some((one) => one.changed && basename(one.file) === name);
    return { sheet: isChanged(drawn), yaml: isChanged(text), copy };
  };
  return alone(folder, context, write);
}
