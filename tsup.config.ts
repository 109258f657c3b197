/** What `npm run build` makes of src/: ES modules, CommonJS and types for each entry of package.json. */
import { copyFile } from "node:fs/promises";
import glob from "fast-glob";
import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "node20",
  platform: "node",
  removeNodeProtocol: false,
  // Published for ES modules only: CommonJS on Node 20.12 could not require it.
  noExternal: [/^@noble\/hashes/],
  // TypeScript 6 deprecates `baseUrl`, which the bundler of declarations sets.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Chinese as it is: escapes would double the size of the data.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

/** Rooms that are entries of the package, by the name under which they are published. */
const rooms = {
  index: "src/index.ts",
  model: "src/model/index.ts",
  node: "src/node/index.ts",
  profile: "src/profile/index.ts",
  tables: "src/tables/index.ts",
  validate: "src/validate/index.ts",
};

const domains = Object.fromEntries(
  glob
    .sync("src/generated/entries/*.ts")
    .map((file) => [file.replace(/^.*\/(.*)\.ts$/u, "domains/$1"), file]),
);

export default defineConfig([
  {
    ...shared,
    entry: rooms,
    format: ["esm", "cjs"],
    onSuccess: () => copyFile("src/generated/data.json", "dist/data.json"),
  },
  // Without shared chunks: a domain alone is one small file to load.
  { ...shared, entry: domains, format: ["esm", "cjs"], splitting: false },
  { ...shared, entry: { cli: "src/cli/main.ts" }, format: ["esm"], dts: false },
]);
