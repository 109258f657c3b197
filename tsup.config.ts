/** What `npm run bundle` makes of src/: dist/, which is published. With `--no-dts` the JavaScript alone, which most tests need. */
import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { bundle } from "./scripts/bundle.js";
import { bundleTypes } from "./scripts/bundle-types.js";
import { noticesOf } from "./scripts/notices.js";

export default defineConfig(async ({ dts }) => {
  const [modules] = await Promise.all([bundle(), dts === false ? undefined : bundleTypes()]);
  if (noticesOf(modules) !== readFileSync("NOTICE", "utf8"))
    throw new Error("NOTICE does not name what is shipped now: npm run notices");
  return [];
});
