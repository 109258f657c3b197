/**
 * Mutation tests of one room with the tests of that room alone: which changes of the code does no test notice? A room
 * takes hours, so that files of it can be named: `ROOM=deadlines FILES=due.ts,compare.ts`. See CONTRIBUTING.md.
 */
const { ROOM: room = "deadlines", FILES } = process.env;

export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  mutate: FILES ? FILES.split(",").map((file) => `src/${room}/${file}`) : [`src/${room}/**/*.ts`],
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
