/**
 * The JavaScript of the package: one set of ES modules for every entry of package.json, so that data, errors and code
 * exist once however they are imported, and a CommonJS door to each entry. Everything that an entry needs is in it:
 * the package depends on nothing.
 */
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { dirname, resolve } from "node:path";
import glob from "fast-glob";
import { type InputOptions, type Plugin, type RolldownOutput, rolldown } from "rolldown";
import { entries } from "./entries.js";

/**
 * Writes dist/ without types.
 *
 * @returns the files that went into it, of the project and of others
 */
export async function bundle(): Promise<readonly string[]> {
  // Names of chunks hold a hash: those of the last time would stay.
  await Promise.all((await glob("dist/**/*.{js,cjs}")).map((file) => rm(file)));
  const modules = await Promise.all([bundleEntries(), bundlePdf()]);
  await Promise.all([
    ...Object.keys(entries).map(writeDoor),
    copyFile("src/generated/data.json", "dist/data.json"),
  ]);
  return modules.flat();
}

async function bundleEntries(): Promise<readonly string[]> {
  const groups = await grouped();
  const build = await rolldown({
    input: { ...entries, cli: "src/cli/main.ts" },
    ...everywhere,
    plugins: [pdfApart, builtins],
  });
  const { output } = await build.write({
    dir: "dist",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    codeSplitting: { groups },
  });
  return modulesOf(output);
}

/** The same files run in Node and in a browser: of packages that come in two kinds, the one that runs in both. */
const everywhere: InputOptions = {
  platform: "neutral",
  resolve: { conditionNames: ["browser", "import", "module", "default"], mainFields: ["module", "main"] },
  external: /^node:/u,
};

/** A package in CommonJS requires what Node has; in an ES module that runs in a browser too it asks for it when it runs. */
const builtins: Plugin = {
  name: "builtins",
  transform: (code, id) =>
    /[\\/]node_modules[\\/]/u.test(id)
      ? code.replaceAll(/\brequire\((["'])(?:node:)?(\w+)\1\)/gu, (all, _quote, name: string) =>
          builtinModules.includes(name) ? `globalThis.process.getBuiltinModule("${name}")` : all,
        )
      : null,
};

/** The reader of PDF is a file of its own, which nobody loads who reads none. */
const pdfApart: Plugin = {
  name: "pdf-apart",
  resolveId: (id, importer) =>
    id === "./engine.js" && /[\\/]read[\\/]pdf[\\/]/u.test(importer ?? "")
      ? { id: "./pdf-engine.js", external: "absolute" }
      : null,
};

/**
 * A fresh process pays about a millisecond for each file that it loads, so that what one domain needs is one file, and
 * so is what the whole catalog needs besides, its items, its registries, and what the commands need for which people
 * wait: theirs alone, and what the library has of it.
 */
async function grouped() {
  const [domain, whole, binary, everyday] = await Promise.all([
    neededBy(Object.values(entries).filter((file) => ENTRY_OF_DOMAIN.test(file))),
    neededBy(["src/index.ts"]),
    neededBy(["src/cli/main.ts"]),
    neededBy(
      ["whole", "commands/list", "commands/search", "commands/show"].map((one) => `src/cli/${one}.ts`),
    ),
  ]);
  const command = /[\\/](?:src[\\/]cli|src[\\/]node|node_modules)[\\/]/u;
  return [
    { name: "items", test: /[\\/]generated[\\/]domains[\\/]/u },
    { name: "registries", test: /[\\/]generated[\\/]data\.ts$/u },
    { name: "domain", test: (id: string) => domain.has(id) },
    { name: "catalog", test: (id: string) => whole.has(id) },
    { name: "binary", test: (id: string) => binary.has(id) },
    { name: "common", test: (id: string) => everyday.has(id) && !command.test(id) },
    { name: "commands", test: (id: string) => everyday.has(id) },
  ].map((group, at, { length }) => ({
    ...group,
    priority: length - at,
  }));
}

const ENTRY_OF_DOMAIN = /[\\/]generated[\\/]entries[\\/]/u;

/**
 * The modules of which something is left where nothing but these files is asked for, and whose imports are such too: one
 * in a group brings all that it imports, and a whole room where it asks a room for one thing.
 */
async function neededBy(files: readonly string[]): Promise<ReadonlySet<string>> {
  const imports = new Map<string, readonly string[]>();
  const watch: Plugin = {
    name: "watch",
    resolveDynamicImport: () => false,
    buildEnd() {
      for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id)?.importedIds ?? []);
    },
  };
  const build = await rolldown({ input: [...files], ...everywhere, plugins: [builtins, watch] });
  const { output } = await build.generate();
  const left = new Set(
    output.flatMap((file) =>
      file.type === "chunk"
        ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
        : [],
    ),
  );
  for (const file of files) left.delete(resolve(file));
  const stays = (id: string) => id.startsWith("node:") || left.has(id);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const id of left) if (!(imports.get(id) ?? []).every(stays)) left.delete(id);
  }
  return left;
}

async function bundlePdf(): Promise<readonly string[]> {
  // It looks for what it can draw with in Node, and complains; here it draws nothing, and asks no browser.
  const navigator = JSON.stringify({ platform: "", userAgent: "", language: "zh-CN" });
  const build = await rolldown({
    input: { "pdf-engine": "src/tables/read/pdf/engine.ts" },
    platform: "node",
    moduleTypes: { ".bcmap": "binary" },
    transform: { define: { process: "undefined", navigator } },
  });
  const { output } = await build.write({
    dir: "dist",
    entryFileNames: "[name].js",
    codeSplitting: false,
    minify: true,
  });
  return modulesOf(output);
}

const modulesOf = (output: RolldownOutput["output"]) =>
  output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));

/** The CommonJS door of an entry: every Node that the package runs on can require ES modules. */
async function writeDoor(entry: string): Promise<void> {
  const file = `dist/${entry}.cjs`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `module.exports = require("./${entry.replace(/^.*\//u, "")}.js");\n`);
}
