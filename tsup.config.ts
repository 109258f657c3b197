/** What `npm run build` makes of src/: ES modules, CommonJS and types for each entry of package.json. */
import { copyFile } from "node:fs/promises";
import glob from "fast-glob";
import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "node20",
  platform: "node",
  removeNodeProtocol: false,
  // Published for ES modules only: CommonJS on Node 20.12 could not require it.
  noExternal: [/^@noble\/(?:ciphers|hashes)/],
  // TypeScript 6 deprecates `baseUrl`, which the bundler of declarations sets.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Chinese as it is: escapes would double the size of the data.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

/** The catalog and each domain alone. */
const data = {
  index: "src/index.ts",
  ...Object.fromEntries(
    glob
      .sync("src/generated/entries/*.ts")
      .map((file) => [file.replace(/^.*\/(.*)\.ts$/u, "domains/$1"), file]),
  ),
};

/** The rooms that are entries of the package. */
const rooms = Object.fromEntries(
  [
    "align",
    "check-sheet",
    "conformity",
    "deadlines",
    "diff",
    "instruments",
    "intake",
    "model",
    "node",
    "portal",
    "profile",
    "releases",
    "responsibilities",
    "search",
    "tables",
    "validate",
  ].map((room) => [room, `src/${room}/index.ts`]),
);

/** The reader of PDF is a file of its own, which the others name and nobody loads who reads none. */
const pdfApart: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "pdf-apart",
  setup: (build) =>
    build.onResolve({ filter: /^\.\/engine\.js$/ }, ({ importer }) =>
      /[\\/]read[\\/]pdf[\\/]/u.test(importer) ? { path: "./pdf-engine.js", external: true } : undefined,
    ),
};

export default defineConfig([
  {
    ...shared,
    entry: data,
    format: ["esm", "cjs"],
    // Each is one file to load, shared chunks would be more: src/catalog/modules.ts says what that costs.
    splitting: false,
    onSuccess: () => copyFile("src/generated/data.json", "dist/data.json"),
  },
  { ...shared, entry: rooms, format: ["esm", "cjs"], esbuildPlugins: [pdfApart] },
  { ...shared, entry: { cli: "src/cli/main.ts" }, format: ["esm"], dts: false, esbuildPlugins: [pdfApart] },
  {
    ...shared,
    entry: { "pdf-engine": "src/tables/read/pdf/engine.ts" },
    format: ["esm"],
    dts: false,
    minify: true,
    splitting: false,
    noExternal: [/^pdfjs-dist/],
    loader: { ".bcmap": "binary" },
    esbuildOptions: (options, context) => {
      shared.esbuildOptions?.(options, context);
      // It looks for what it can draw with in Node, and complains; here it draws nothing, and asks no browser.
      const navigator = JSON.stringify({ platform: "", userAgent: "", language: "zh-CN" });
      options.define = { ...options.define, process: "undefined", navigator };
    },
    onSuccess: async () => {
      await copyFile("node_modules/pdfjs-dist/LICENSE", "dist/pdf-engine.LICENSE");
      await copyFile("node_modules/pdfjs-dist/cmaps/LICENSE", "dist/pdf-engine.cmaps.LICENSE");
    },
  },
]);
