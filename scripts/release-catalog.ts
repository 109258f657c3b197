/**
 * `npm run release:catalog -- 1.1.0 [--date 2027-01-01] [--zh 说明 --en words] [--force]`: pins the latest edition of each
 * domain, keeps what the release holds, and writes its section of the changelog. Nothing is written where validation
 * finds an error, or where the version is too low for what changed. With `--force` the latest release is made anew, and
 * keeps its date and summary unless others are given. Stopped at any moment, it can be run again: what is there is the old or the
 * new.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { fileFailure } from "../src/cli/file-errors.js";
import { messages } from "../src/cli/messages/index.js";
import { today } from "../src/deadlines/today.js";
import { date, semver } from "../src/model/common.js";
import { type Release, releaseSchema } from "../src/model/index.js";
import { writeSet } from "../src/node/write.js";
import { makeRelease, ReleaseRefusedError, withSection } from "../src/releases/make/index.js";
import { formatYaml, keyOrder, parseYaml } from "../src/yaml/index.js";
import { formatSnapshot, readSnapshots, snapshotFile } from "./snapshots.js";
import { InvalidFilesError, validFiles } from "./valid-files.js";

const MODELINE = "# yaml-language-server: $schema=../../schemas/release.schema.json\n";
const CHANGELOG = "CHANGELOG.md";
const USAGE =
  "npm run release:catalog -- <major.minor.patch> [--date YYYY-MM-DD] [--zh 说明 --en words] [--force]";

async function main(): Promise<void> {
  const { version, force, ...asked } = readArguments();
  const file = `catalogs/releases/${version}.yaml`;
  const before = force && existsSync(file) ? readRelease(file) : undefined;
  const summary = asked.summary ?? before?.summary;
  const files = await validFiles({ withReleases: false });
  const { release, data, section } = makeRelease(files, readSnapshots(), {
    version,
    date: asked.date ?? before?.date ?? today(),
    ...(summary ? { summary } : {}),
    again: force,
  });
  const changelog = withSection(readFileSync(CHANGELOG, "utf8"), version, section);
  // All are written aside before any takes its name, the release last: until then there is none, and the command can be run again.
  await writeSet([
    { file: snapshotFile(version), content: formatSnapshot(data) },
    { file: CHANGELOG, content: changelog },
    { file, content: formatYaml(MODELINE + stringify(release, { lineWidth: 0 }), keyOrder(releaseSchema)) },
  ]);
  console.log(`${file} ${snapshotFile(version)} ${CHANGELOG}\n\n${section}`);
}

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: "string" },
      zh: { type: "string" },
      en: { type: "string" },
      force: { type: "boolean", default: false },
    },
  });
  const [version, ...rest] = positionals;
  const { zh, en, force } = values;
  const isHalf = (zh === undefined) !== (en === undefined);
  const isDate = values.date === undefined || date.safeParse(values.date).success;
  if (!semver.safeParse(version).success || rest.length > 0 || isHalf || !isDate) throw new TypeError(USAGE);
  const summary = zh === undefined || en === undefined ? undefined : { zh, en };
  return { version: semver.parse(version), date: values.date, summary, force };
}

function readRelease(file: string): Release {
  return releaseSchema.parse(parseYaml(readFileSync(file, "utf8"), file).value);
}

/** What there is to say, and the exit code: 1 for findings about the catalog, 2 for what cannot be done as asked. */
async function failure(error: unknown): Promise<{ readonly lines: readonly string[]; readonly code: 1 | 2 }> {
  if (error instanceof InvalidFilesError) return { lines: [error.message], code: 1 };
  if (!(error instanceof ReleaseRefusedError)) return { lines: await otherwise(error), code: 2 };
  const { text, code, reasons } = error;
  return {
    lines: [`${code}: ${text.zh}\n${text.en}`, ...reasons.map(({ zh, en }) => `  ${zh}\n    ${en}`)],
    code: code === "release-too-low" ? 1 : 2,
  };
}

/** A full disk, a file that is open elsewhere and the like, as the command line says it. */
async function otherwise(error: unknown): Promise<readonly string[]> {
  const ofFiles = fileFailure(error, "catalogs/releases", await messages.zh());
  if (ofFiles !== null) return [`${ofFiles.code}: ${ofFiles.message}`, `  ${ofFiles.hint}`];
  return [error instanceof Error ? error.message : String(error)];
}

try {
  await main();
} catch (error) {
  const { lines, code } = await failure(error);
  for (const line of lines) console.error(line);
  process.exitCode = code;
}
