/**
 * The last step of the build: declarations that stand alone, and once more for CommonJS. The bundler of declarations
 * leaves an empty import of zod where a module had one that no type needs; a package that installs nothing must name
 * no other.
 */
import { readFile, writeFile } from "node:fs/promises";
import glob from "fast-glob";

for (const file of await glob("dist/**/*.d.ts")) {
  const text = (await readFile(file, "utf8")).replaceAll(/^import 'zod';\n/gmu, "");
  const foreign = /^(?:import|export)\b.* from '([^.'][^']*)'/mu.exec(text)?.[1];
  if (foreign !== undefined) throw new Error(`${file} names the types of ${foreign}`);
  await writeFile(file, text);
  const required = text.replaceAll(/(?<= from '\.{1,2}\/[^']*)\.js(?=')/gu, ".cjs");
  await writeFile(file.replace(/\.ts$/u, ".cts"), required);
}
