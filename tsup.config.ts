/** What `npm run build` makes of src/: the JavaScript of scripts/bundle.ts, and the types of each entry. */
import { defineConfig, type Options } from "tsup";
import { bundle, entries } from "./scripts/bundle.js";

const types: Options = {
  entry: { ...entries },
  format: ["esm"],
  // TypeScript 6 deprecates `baseUrl`, which the bundler of declarations sets.
  dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig(async ({ dts }) => {
  await bundle();
  return dts === false ? [] : types;
});
