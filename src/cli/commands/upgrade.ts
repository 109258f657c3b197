import { createCatalog } from "../../catalog/index.js";
import { diffCatalogs, explain } from "../../diff/index.js";
import type { CatalogData, Mapping } from "../../model/index.js";
import { loadProfile, printMapping, type TextReplacement, validateFiles } from "../../node/index.js";
import { upgradeProfile } from "../../profile/index.js";
import { editInCodes } from "../../validate/index.js";
import { parseYaml } from "../../yaml/index.js";
import { deliver } from "../check/conformity.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { quoted } from "../quoted.js";
import { isRefused } from "../refused.js";
import { baseData, releaseData } from "../release.js";
import { replaceFiles } from "../replace-files.js";
import { profileAt } from "../resolved.js";
import { addSeverity, readSeverity, type SeverityOption } from "../severity.js";
import { textOf } from "../table-file.js";
import { plainTerms, readCodes } from "../terms.js";
import { type MappingFile, mappingOf } from "../upgrade/mapping.js";
import { upgradeReport } from "../upgrade/report.js";

interface UpgradeOptions extends SeverityOption {
  readonly to?: string;
  readonly from?: string;
  readonly take?: string;
  readonly dryRun?: true;
  readonly format: string;
  readonly out?: string;
  readonly force?: true;
}

/** `zwgk upgrade`: a profile to another release, three ways. */
export const addUpgrade: AddCommand = (program, context) => {
  const { upgrade, diff } = context.messages;
  const command = beginCommand(program, "upgrade", ["<profile>"], context)
    .option("--to <release>", upgrade.options.to)
    .option("--from <release>", upgrade.options.from)
    .option("--take <side>", upgrade.options.take)
    .option("--dry-run", upgrade.options.dryRun)
    .option("--format <format>", upgrade.options.format, "text")
    .option("-o, --out <file>", diff.options.output)
    .option("-f, --force", diff.options.force);
  addSeverity(command, context).action((profile: string, asked: UpgradeOptions) =>
    upgradeAt(profile, asked, context),
  );
};

async function upgradeAt(path: string, asked: UpgradeOptions, context: Context): Promise<void> {
  const { messages, io } = context;
  const take = readTake(asked, context);
  const leveled = await readSeverity(asked, ["validate", "diff"], context);
  const file = await profileAt(path, context);
  const { profile: named } = await loadProfile(file);
  const onBase = (data: CatalogData) => baseData(file, named, data, context);
  const a = await onBase(
    await releaseData(asked.from ?? named?.release ?? context.data.release.release, context),
  );
  const { profile: before, source, findings } = await loadProfile(file, a);
  // Whoever names the release to start from knows that the profile names another.
  if (
    isRefused(
      leveled(findings).filter(({ rule }) => !asked.from || rule !== "profile-release"),
      source,
      context,
    )
  ) {
    return io.err(`${messages.upgrade.stopped}\n`);
  }
  if (!before) throw new Failure("not-a-profile", messages.failures["not-a-profile"](file));
  const b = await onBase(await releaseData(asked.to ?? context.data.release.release, context));
  const [base, next] = [createCatalog(structuredCopy(a)), createCatalog(structuredCopy(b))];
  const mapped = await mappingOf(file, before, base, context);
  if (mapped === null) return io.err(`${messages.upgrade.stopped}\n`);
  const {
    profile: after,
    edits,
    mapping,
    conflicts,
    unconfirmed = [],
  } = upgradeProfile({ base, next, profile: before, ...(mapped ? { mapped } : {}) }, take);
  const changes = leveled(explain(diffCatalogs(a, b), { a, b }));
  const open = after.undecided?.length ?? 0;
  const upgraded = { before, after, base, next, conflicts, unconfirmed, changes, open };
  const report = upgradeReport(upgraded, context);
  await deliver(report, { conflicts, unconfirmed, changes, profile: after }, asked, context);
  const text = editInCodes(source.text, "profile", edits);
  const made = parseYaml(text, file);
  const checked = await validateFiles([made], { reference: b, day: io.today() });
  if (edits.length > 0 && isRefused(leveled(checked.findings), made, context)) {
    return io.err(`${messages.upgrade.refused(b.release.release)}\n`);
  }
  if (edits.length === 0) io.err(`${messages.upgrade.unchanged(file)}\n`);
  else if (!asked.dryRun) {
    const mended = mapped && mapping ? await mappingText(mapped, mapping, context) : [];
    const replaced = [...mended, { file, before: source.text, after: text }];
    const copies = await replaceFiles(file, replaced, before.release, context);
    for (const [index, one] of replaced.entries())
      io.err(`${messages.upgrade.written(one.file, copies[index] ?? null)}\n`);
    if (mended.length > 0) io.err(`${messages.upgrade.sheet(quoted(path))}\n`);
  }
  if (open > 0) context.finish(EXIT_FINDINGS);
}

/** A catalog freezes its data, and the comparison reads it again. */
function structuredCopy(data: CatalogData): CatalogData {
  return structuredClone({ ...data });
}

/** The mapping that goes with the profile; nothing where it stays as it is. */
async function mappingText(
  { file, schema, mapping: before }: MappingFile,
  mapping: Mapping,
  context: Context,
): Promise<TextReplacement[]> {
  if (JSON.stringify(mapping.items) === JSON.stringify(before.items)) return [];
  return [{ file, before: await textOf(file, context), after: printMapping(mapping, schema) }];
}

function readTake({ take }: UpgradeOptions, { messages }: Context): "local" | "standard" | undefined {
  if (take === undefined) return undefined;
  return readCodes("--take", take, plainTerms(["local", "standard"] as const), messages)[0];
}
