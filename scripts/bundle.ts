/**
 * The JavaScript of the package: one set of ES modules for every entry of package.json, so that data, errors and code
 * exist once however they are imported, and a CommonJS door to each entry. Everything that an entry needs is in it:
 * the package depends on nothing.
 */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import glob from "fast-glob";
import { type GetModuleInfo, type Plugin, rolldown } from "rolldown";

const ROOMS = [
  "align",
  "check-sheet",
  "conformity",
  "deadlines",
  "diff",
  "instruments",
  "intake",
  "node",
  "portal",
  "profile",
  "releases",
  "responsibilities",
  "search",
  "tables",
  "validate",
];

/** The entries of the package by the names of their files: the catalog, each domain alone, the rooms. */
export const entries: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  ...Object.fromEntries(
    glob
      .sync("src/generated/entries/*.ts")
      .map((file) => [file.replace(/^.*\/(.*)\.ts$/u, "domains/$1"), file]),
  ),
  ...Object.fromEntries(ROOMS.map((room) => [room, `src/${room}/index.ts`])),
  model: "src/model/public.ts",
};

/** Writes dist/ without types. */
export async function bundle(): Promise<void> {
  await Promise.all([bundleEntries(), bundlePdf()]);
  await Promise.all([
    ...Object.keys(entries).map(writeDoor),
    copyFile("src/generated/data.json", "dist/data.json"),
    copyFile("node_modules/pdfjs-dist/LICENSE", "dist/pdf-engine.LICENSE"),
    copyFile("node_modules/pdfjs-dist/cmaps/LICENSE", "dist/pdf-engine.cmaps.LICENSE"),
  ]);
}

async function bundleEntries(): Promise<void> {
  const { plugin, groups } = grouping();
  const build = await rolldown({
    input: { ...entries, cli: "src/cli/main.ts" },
    platform: "node",
    plugins: [pdfApart, plugin],
  });
  await build.write({
    dir: "dist",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    codeSplitting: { groups },
  });
}

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

async function bundlePdf(): Promise<void> {
  // It looks for what it can draw with in Node, and complains; here it draws nothing, and asks no browser.
  const navigator = JSON.stringify({ platform: "", userAgent: "", language: "zh-CN" });
  const build = await rolldown({
    input: { "pdf-engine": "src/tables/read/pdf/engine.ts" },
    platform: "node",
    moduleTypes: { ".bcmap": "binary" },
    transform: { define: { process: "undefined", navigator } },
  });
  await build.write({ dir: "dist", entryFileNames: "[name].js", codeSplitting: false, minify: true });
}

/** The CommonJS door of an entry: every Node that the package runs on can require ES modules. */
async function writeDoor(entry: string): Promise<void> {
  const file = `dist/${entry}.cjs`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `module.exports = require("./${entry.replace(/^.*\//u, "")}.js");\n`);
}
