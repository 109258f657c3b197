import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    // Against a hang only: a slow machine is no failure.
    testTimeout: 120_000,
  },
});
