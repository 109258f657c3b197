/**
 * Mutation tests of one room with the tests of that room alone: which changes of the code does no test notice?
 * See CONTRIBUTING.md.
 */
const room = process.env.ROOM ?? "deadlines";

export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  mutate: [`src/${room}/**/*.ts`],
  coverageAnalysis: "perTest",
  // What a module computes once when it loads, tables mostly, would need every test again for each change.
  ignoreStatic: true,
  concurrency: 1,
  reporters: ["clear-text", "json"],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: `test-results/mutation-${room.replace("/", "-")}.json` },
  tempDirName: "test-results/mutation",
  ignorePatterns: ["dist", "docs/.vitepress", "app", "test-results"],
  thresholds: { high: 90, low: 80, break: null },
};
