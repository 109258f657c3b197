/**
 * `npm run release:pin -- 1.0.0 --date 2026-11-24 --zh 说明 --en words [--force]`: writes
 * catalogs/releases/<version>.yaml, which pins the latest edition of each domain. With `--force` an existing
 * release is pinned anew, and keeps its date and summary unless others are given.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { assemble } from "../src/catalog/assemble.js";
import { pinRelease } from "../src/catalog/release.js";
import { type Release, releaseSchema } from "../src/model/index.js";
import { formatYaml, keyOrder, parseYaml } from "../src/yaml/index.js";
import { formatSnapshot, snapshotFile } from "./snapshots.js";
import { validFiles } from "./valid-files.js";

const MODELINE = "# yaml-language-server: $schema=../../schemas/release.schema.json\n";

async function main(): Promise<string> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: "string" },
      zh: { type: "string" },
      en: { type: "string" },
      force: { type: "boolean", default: false },
    },
  });
  const [version] = positionals;
  if (version === undefined) throw new Error("which release? npm run release:pin -- 1.0.0 --date 2026-11-24");
  const file = `catalogs/releases/${version}.yaml`;
  const before = existsSync(file) ? readRelease(file) : undefined;
  if (before && !values.force) throw new Error(`${file} is there already; --force pins it anew`);
  const date = values.date ?? before?.date;
  const zh = values.zh ?? before?.summary.zh;
  const en = values.en ?? before?.summary.en;
  if (date === undefined || zh === undefined || en === undefined) {
    throw new Error("a new release needs --date, --zh and --en");
  }
  const files = await validFiles({ withReleases: false });
  const release = releaseSchema.parse(pinRelease(files, { version, date, summary: { zh, en } }));
  mkdirSync("catalogs/releases", { recursive: true });
  writeFileSync(file, formatYaml(MODELINE + stringify(release, { lineWidth: 0 }), keyOrder(releaseSchema)));
  writeFileSync(
    snapshotFile(version),
    formatSnapshot(assemble([...files, { file, kind: "release", value: release }])),
  );
  return `${file}: ${JSON.stringify(release.totals)}`;
}

function readRelease(file: string): Release {
  return releaseSchema.parse(parseYaml(readFileSync(file, "utf8"), file).value);
}

try {
  console.log(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
