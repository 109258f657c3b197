/**
 * The declarations of the package: those that TypeScript makes of src/, gathered to one file an entry and what several
 * share, which name no other package (schemas of zod stay inside), and once more for CommonJS.
 */
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import glob from "fast-glob";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { entries } from "./entries.js";

const MADE = "node_modules/.cache/types";

/** Writes the declarations in dist/. */
export async function bundleTypes(): Promise<void> {
  const old = await glob("dist/**/*.d.{ts,cts}");
  await Promise.all([MADE, ...old].map((path) => rm(path, { recursive: true, force: true })));
  await promisify(execFile)("node_modules/.bin/tsc", ["-p", "tsconfig.types.json"], { shell: true });
  const build = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, declarationOf(file)])),
    external: (id) => !/^[./]|^[A-Z]:/u.test(id),
    plugins: [dts({ dtsInput: true, tsconfig: false })],
  });
  const { output } = await build.write({ dir: "dist", chunkFileNames: "[name]-[hash].d.ts" });
  await Promise.all(
    output.flatMap((file) => (file.type === "chunk" ? [writeForCommonJs(file.fileName, file.code)] : [])),
  );
  await writeFile("dist/data-json.d.cts", DATA_TYPES);
}

/** Types of `data.json`: TypeScript would else read all of it to say what one interface says. */
const DATA_TYPES = `import type { CatalogJson } from "./index.cjs";
declare const data: CatalogJson;
export = data;
`;

const declarationOf = (file: string) => file.replace(/^src\/(.*)\.ts$/u, `${MADE}/$1.d.ts`);

async function writeForCommonJs(file: string, code: string): Promise<void> {
  const foreign = /^(?:import|export)\b.* from "([^."][^"]*)"/mu.exec(code)?.[1];
  if (foreign !== undefined) throw new Error(`the types of ${file} name those of ${foreign}`);
  const required = code.replaceAll(/(?<= from "\.{1,2}\/[^"]*)\.js(?=")/gu, ".cjs");
  await writeFile(`dist/${file.replace(/\.ts$/u, ".cts")}`, required);
}
