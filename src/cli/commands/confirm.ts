import { basename, dirname, join } from "node:path";
import { loadProfile } from "../../node/index.js";
import { resolveProfile } from "../../profile/index.js";
import { editInCodes, formatText } from "../../validate/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { rowsOf } from "../decided-rows.js";
import { EXIT_FINDINGS, EXIT_FINE, Failure } from "../exit.js";
import { exitCodeOf } from "../exit-code.js";
import { paintOf } from "../paint.js";
import { printLines } from "../print.js";
import { quoted } from "../quoted.js";
import { inReleaseOf } from "../release.js";
import { replaceFiles } from "../replace-files.js";
import { profileAt } from "../resolved.js";
import { gridsOf } from "../table-file.js";

interface ConfirmOptions {
  readonly compared?: string;
  readonly on?: string;
}

/** `zwgk confirm`: the decisions of a filled-in check sheet, kept in the profile. */
export const addConfirm: AddCommand = (program, context) => {
  const { options } = context.messages.papers;
  beginCommand(program, "confirm", ["<profile>", "<sheet>"], context)
    .option("--compared <what>", options.compared)
    .option("--on <date>", options.on)
    .action((profile: string, sheet: string, asked: ConfirmOptions) =>
      confirm(profile, sheet, asked, context),
    );
};

async function confirm(path: string, sheet: string, asked: ConfirmOptions, given: Context): Promise<void> {
  const on = readDay("--on", asked.on, given);
  const context = await inReleaseOf(path, given);
  const { catalog, data, io, language, messages } = context;
  const { say, failures } = messages.papers;
  const file = await profileAt(path, context);
  const { profile, source, findings } = await loadProfile(file, data, on);
  const code = exitCodeOf(findings, "error");
  if (!profile) {
    io.err(formatText(findings, { language, sources: [source], paint: paintOf(io) }));
    if (code !== EXIT_FINE) return context.finish(code);
    throw new Failure("not-a-profile", messages.failures["not-a-profile"](file));
  }
  const { checkSheet, confirmSheet, leftToDecide } = await import("../../check-sheet/index.js");
  const inputOf = (of: typeof profile) => ({
    profile: of,
    catalog,
    list: resolveProfile(of, catalog, { day: on, attestedOnly: false }).list,
  });
  const compared = asked.compared?.trim() || basename(sheet);
  const taken = confirmSheet(await gridsOf(sheet, context), inputOf(profile), { compared, on });
  if (!taken.isSheet) throw new Failure("not-a-check-sheet", failures["not-a-check-sheet"](sheet));
  if (taken.problems.length > 0) {
    const placed = taken.problems.map((one) => ({ ...one, file: `${sheet} [${one.path[0]}]` }));
    io.err(formatText(placed, { language, sources: [], paint: paintOf(io) }));
    io.err(`${say.refused}\n`);
    return context.finish(EXIT_FINDINGS);
  }
  if (taken.edits.length > 0) {
    const after = editInCodes(source.text, "profile", taken.edits);
    await replaceFiles(file, [{ file, before: source.text, after }], null, context);
  }
  printLines(context, [
    ...(rowsOf(taken.rows) > 0 ? [say.taken(taken.rows)] : []),
    taken.edits.length > 0 ? say.written(file) : say.nothing(file),
    say.left(leftToDecide(checkSheet(inputOf(taken.profile)))),
    say.generate(quoted(path), quoted(folderOf(sheet, file, messages))),
  ]);
}

/** Where the list of a sheet is made: above the folder of what is not for the public. */
function folderOf(sheet: string, profile: string, { papers, say }: Context["messages"]): string {
  const own = dirname(sheet);
  return basename(own) === papers.folder ? dirname(own) : join(dirname(profile), say.listFolder);
}
