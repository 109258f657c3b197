/** The reference for developers can be made, and every export in it is documented or left out on purpose. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("typedoc has nothing to warn of", { timeout: 600_000 }, async () => {
  const typedoc = ["node_modules/typedoc/bin/typedoc", "--emit", "none", "--logLevel", "Warn"];
  // Warnings are errors by typedoc.json: the promise rejects with what was printed.
  const { stdout, stderr } = await promisify(execFile)("node", typedoc);
  expect(stdout + stderr).toBe("");
});
