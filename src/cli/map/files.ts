/** Which files a mapping consists of: what the command line says counts before the profile. */
import { basename, dirname, extname, isAbsolute, join } from "node:path";
import type { ProjectFiles } from "../../node/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import type { Resolved } from "../resolved.js";
import { readColumns } from "./columns.js";

/** What the command line says. */
export interface AskedFiles {
  readonly responsibilities?: string | undefined;
  readonly offices?: string | undefined;
  readonly columns: readonly (readonly [name: string, choice: string])[];
  /** The sheet or the YAML. */
  readonly out?: string | undefined;
  /** An item that is only explained, so that nothing is written. */
  readonly explain?: string | undefined;
}

/**
 * The files of a mapping. Names in a profile are relative to it.
 *
 * @throws Failure `list-missing`, `out-missing`, `unknown-column`
 */
export function filesOf(
  { file, profile }: Pick<Resolved, "file" | "profile">,
  asked: AskedFiles,
  context: Context,
): ProjectFiles {
  const stated = profile.responsibilities;
  const beside = (name: string | undefined) =>
    name === undefined || isAbsolute(name) ? name : join(dirname(file), name);
  const responsibilities = asked.responsibilities ?? beside(stated?.list);
  const unwritten = asked.explain === undefined ? undefined : beside("mapping.yaml");
  const mapping = asked.out === undefined ? (beside(stated?.mapping) ?? unwritten) : yamlOf(asked.out);
  const { failures } = context.messages.map;
  if (responsibilities === undefined) throw new Failure("list-missing", failures["list-missing"]());
  if (mapping === undefined) throw new Failure("out-missing", failures["out-missing"]());
  const columns = [...Object.entries(stated?.columns ?? {}), ...asked.columns];
  return {
    responsibilities,
    offices: asked.offices ?? beside(stated?.offices),
    columns: readColumns(columns, true, context),
    mapping: yamlOf(mapping),
  };
}

/** The YAML beside a sheet; either may be named. */
function yamlOf(out: string): string {
  const extension = extname(out).toLowerCase();
  if (extension === ".yaml" || extension === ".yml") return out;
  return join(dirname(out), `${basename(out, extname(out))}.yaml`);
}
