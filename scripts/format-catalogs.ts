/**
 * `npm run catalogs:format [-- --check] [folder or files]`: puts the catalog's YAML into its canonical layout. With
 * `--check` nothing is written, and the exit code is 1 where a file is not in that layout.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import glob from "fast-glob";
import { kindOf } from "../src/validate/index.js";
import { fileSchemas } from "../src/validate/kinds.js";
import { formatYaml, keyOrder } from "../src/yaml/index.js";

/**
 * The canonical text of a file.
 *
 * @throws Error where the kind of the file is not known or it does not parse
 */
export function canonical(text: string, file: string): string {
  const kind = kindOf(text, file);
  if (!kind) throw new Error(`${file}: the first line names no schema`);
  return formatYaml(text, keyOrder(fileSchemas[kind]));
}

function filesOf(target: string): string[] {
  if (!statSync(target).isDirectory()) return [target];
  return glob
    .sync("**/*.{yaml,yml}", { cwd: target })
    .sort()
    .map((name) => join(target, name));
}

function main(args: readonly string[]): void {
  const check = args.includes("--check");
  const targets = args.filter((arg) => !arg.startsWith("-"));
  for (const file of (targets.length > 0 ? targets : ["catalogs"]).flatMap(filesOf)) {
    const text = readFileSync(file, "utf8");
    const formatted = canonical(text, file);
    if (formatted === text) continue;
    console.log(check ? `${file}: not formatted; run npm run catalogs:format` : `formatted ${file}`);
    if (check) process.exitCode = 1;
    else writeFileSync(file, formatted);
  }
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
