/**
 * The last step of the build: declarations that stand alone. The bundler of declarations leaves an empty import of zod
 * where a module had one that no type needs; a package that installs nothing must name no other.
 */
import { readFile, writeFile } from "node:fs/promises";
import glob from "fast-glob";

for (const file of await glob("dist/**/*.d.{ts,cts}")) {
  const text = (await readFile(file, "utf8")).replaceAll(/^import 'zod';\n/gmu, "");
  const foreign = /^(?:import|export)\b.* from '([^.'][^']*)'/mu.exec(text)?.[1];
  if (foreign !== undefined) throw new Error(`${file} names the types of ${foreign}`);
  await writeFile(file, text);
}
