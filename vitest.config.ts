import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/tmp.ts",
    setupFiles: "test/properties.ts",
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    // The library's modules hold no state, so the files of a worker share them: loading them anew for each took most of the time.
    isolate: false,
    // A loop over nothing asserts nothing: a test that comes to its end without an assertion has failed.
    expect: { requireAssertions: true },
    maxWorkers: "100%",
    // Against a hang only: a slow machine is no failure.
    testTimeout: 120_000,
  },
});
