/** `zwgk generate --many`: a list for each of many profiles, however many there are. */
import { join } from "node:path";
import { withFolder, writeLines } from "../../node/index.js";
import { visible } from "../../text/visible.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { reportingFileErrors } from "../file-errors.js";
import type { GenerateOptions } from "../generate/options.js";
import { paceOf, progressOf } from "../progress.js";
import { type Crew, crewOf } from "./crew.js";
import { inOrder } from "./in-order.js";
import { type ProfileInput, type ProfileInputs, profileInputs } from "./inputs.js";
import { readJobs } from "./jobs.js";
import { type ListDone, listFailed, listTask } from "./one-list.js";

/** What became of each profile, one a line. */
const LISTS_FILE = "lists.ndjson";

/**
 * Makes the lists, side by side. One profile that is wrong stops none of the others.
 *
 * @throws Failure for options of single lists, and where there is no profile at all
 */
export async function generateMany(path: string, asked: GenerateOptions, context: Context): Promise<void> {
  const { messages } = context;
  const { failures } = messages.many;
  if (asked.columns || asked.handbook) throw new Failure("many-single", failures["many-single"]());
  // Options that are wrong are wrong once, not for each list.
  await listTask(asked, context);
  await reportingFileErrors(path, messages, async () => {
    const inputs = await profileInputs(path);
    if (inputs.count === 0) throw new Failure("many-empty", failures["many-empty"](path));
    const crew = await crewOf(
      "generate",
      asked,
      { asked: readJobs(asked, context), things: inputs.count },
      context,
    );
    try {
      await withFolder(asked.out, () => makeAll(inputs, crew, asked.out, context));
    } finally {
      await crew.end();
    }
  });
}

async function makeAll(
  { count, all }: ProfileInputs,
  crew: Crew<"generate">,
  out: string,
  context: Context,
): Promise<void> {
  const { io, messages } = context;
  const pace = paceOf(progressOf(io), messages);
  const sums = { made: 0, old: 0, failed: 0 };
  const make = makerOf(crew, context);
  async function* lines(): AsyncGenerator<string> {
    let at = 0;
    for await (const { record, isOld, said } of inOrder(all(), 2 * crew.size, make)) {
      at += 1;
      pace.step(visible(messages.many.making(record.profile, at, count)), at, count);
      if (said !== "") io.err(said);
      sums[record.error !== null ? "failed" : isOld ? "old" : "made"] += 1;
      yield `${JSON.stringify(record)}\n`;
    }
  }
  const file = join(out, LISTS_FILE);
  try {
    await writeLines(file, lines());
  } finally {
    pace.done();
  }
  io.out(`${messages.many.done(sums, out, file)}\n`);
  if (sums.failed > 0) context.finish(EXIT_FINDINGS);
}

/** Two lists in one folder would be one: the second is refused. */
function makerOf(crew: Crew<"generate">, context: Context): (input: ProfileInput) => Promise<ListDone> {
  const { failures } = context.messages.many;
  const taken = new Map<string, string>();
  return async (input) => {
    const { name, place } = input;
    try {
      if (name === null) throw new Failure("many-line", failures["many-line"]());
      // Windows and macOS take 甲.YAML and 甲.yaml for one.
      const folder = name.toLowerCase();
      const other = taken.get(folder);
      if (other !== undefined) throw new Failure("many-twice", failures["many-twice"](other));
      taken.set(folder, place);
      return await crew.run({ ...input, name });
    } catch (error) {
      return listFailed(input, error, context);
    }
  };
}
