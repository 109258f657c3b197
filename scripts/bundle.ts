/**
 * The JavaScript of the package: one set of ES modules for every entry of package.json, so that data, errors and code
 * exist once however they are imported, and a CommonJS door to each entry. Everything that an entry needs is in it:
 * the package depends on nothing.
 */
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { dirname } from "node:path";
import glob from "fast-glob";
import { type GetModuleInfo, type InputOptions, type Plugin, type RolldownOutput, rolldown } from "rolldown";
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
  const { plugin, groups } = grouping();
  const build = await rolldown({
    input: { ...entries, cli: "src/cli/main.ts" },
    ...everywhere,
    plugins: [pdfApart, builtins, plugin],
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
 * so is what the whole catalog needs besides, its items, its registries, and what of Chinese text and of instruments
 * the commands need for which people wait.
 */
function grouping() {
  const [domain, whole, everyday] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const plugin: Plugin = {
    name: "grouping",
    buildEnd() {
      const info: GetModuleInfo = (id) => this.getModuleInfo(id);
      for (const id of this.getModuleIds()) {
        if (/[\\/]generated[\\/]entries[\\/]/u.test(id)) reach(id, domain, info);
        if (/[\\/]src[\\/]index\.ts$/u.test(id)) reach(id, whole, info);
        if (/[\\/]cli[\\/](?:whole|commands[\\/](?:list|search|show))\.ts$/u.test(id))
          reach(id, everyday, info);
      }
    },
  };
  const entry = /[\\/](?:entries[\\/][^\\/]+|src[\\/](?:[^\\/]+[\\/])?index)\.ts$/u;
  const within = (reached: ReadonlySet<string>) => (id: string) => reached.has(id) && !entry.test(id);
  const words = /[\\/]src[\\/](?:text|instruments|generated)[\\/]/u;
  // Those before take what those after need too.
  const groups = [
    { name: "items", test: /[\\/]generated[\\/]domains[\\/]/u, priority: 5 },
    { name: "registries", test: /[\\/]generated[\\/]data\.ts$/u, priority: 4 },
    { name: "domain", test: within(domain), priority: 3 },
    { name: "catalog", test: within(whole), priority: 2 },
    { name: "common", test: (id: string) => within(everyday)(id) && words.test(id) },
  ];
  return { plugin, groups };
}

/** Adds a module and all that it imports, and that those import. */
function reach(id: string, reached: Set<string>, info: GetModuleInfo): void {
  if (reached.has(id)) return;
  reached.add(id);
  for (const imported of info(id)?.importedIds ?? []) reach(imported, reached, info);
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
