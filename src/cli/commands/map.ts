import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { answer } from "../map/answers.js";
import { columnPair, readColumns } from "../map/columns.js";
import { explain } from "../map/explain.js";
import { listsOf } from "../map/project.js";
import { update } from "../map/update.js";
import { inReleaseOf } from "../release.js";
import { addSeverity, readSeverity, type SeverityOption } from "../severity.js";

interface MapOptions extends SeverityOption {
  readonly responsibilities?: string;
  readonly offices?: string;
  readonly column: readonly string[];
  readonly explain?: string;
  readonly out?: string;
  readonly json?: true;
  readonly force?: true;
}

/** `zwgk map`: item ↔ power ↔ office, for a list alone or for a profile. */
export const addMap: AddCommand = (program, context) => {
  const { options, map } = context.messages;
  const command = beginCommand(program, "map", ["[profile]"], context)
    .option("-r, --responsibilities <file>", map.options.responsibilities)
    .option("--offices <file>", map.options.offices)
    .option("--column <name=C>", map.options.column, (text, all: readonly string[]) => [...all, text], [])
    .option("--explain <item>", map.options.explain)
    .option("-o, --out <file>", map.options.out)
    .option("--json", options.json)
    .option("-f, --force", map.options.force);
  addSeverity(command, context).action(async (profile: string | undefined, asked: MapOptions) =>
    profile === undefined
      ? mapLists(asked, context)
      : mapProfile(profile, asked, await inReleaseOf(profile, context)),
  );
};

async function mapProfile(profile: string, asked: MapOptions, context: Context): Promise<void> {
  const { responsibilities, offices, explain: item, out, json, force } = asked;
  const columns = asked.column.map(columnPair);
  const leveled = await readSeverity(asked, ["validate"], context);
  const request = { responsibilities, offices, columns, explain: item, out, leveled };
  return update(profile, { ...request, json: json === true, force: force === true }, context);
}

/** Without a profile: what the mapper says of the rows. */
async function mapLists(asked: MapOptions, context: Context): Promise<void> {
  const { responsibilities, offices } = asked;
  if (responsibilities === undefined && offices === undefined) {
    throw new Failure("list-missing", context.messages.map.failures["list-missing"]());
  }
  const columns = readColumns(asked.column.map(columnPair), responsibilities !== undefined, context);
  const lists = await listsOf({ responsibilities, offices, columns }, context);
  if (!lists) return;
  const { createMapper } = await import("../../responsibilities/index.js");
  const mapper = createMapper(context.catalog);
  if (asked.explain !== undefined) return explain(asked.explain, mapper, lists, asked.json === true, context);
  answer(mapper, lists, asked.json === true, context);
}
