/**
 * `npm run data`: writes the generated modules from catalogs/. Validation itself imports some of them, so that empty
 * ones stand in for those until they are made.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const OUT = "src/generated";

const STANDINS: Readonly<Record<string, string>> = {
  "names.ts": "export const names = { domains: [], subjects: [], channels: [], levels: [], methods: [] };\n",
  "knowledge/presets.ts": "export const presets = [];\n",
  "knowledge/bodies.ts": "export const bodies = [];\n",
  "knowledge/ended-work.ts": "export const endedWork = [];\n",
};

for (const [path, text] of Object.entries(STANDINS)) {
  const file = join(OUT, path);
  if (existsSync(file)) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

try {
  const { makeData } = await import("./make-data.js");
  await makeData(OUT);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
