/**
 * Mutation tests of one room with the tests of that room alone: which changes of the code does no test notice? A room
 * takes hours, so that files of it can be named, `ROOM=deadlines FILES=due.ts,compare.ts`, or a share of its lines drawn,
 * `ROOM=deadlines SHARE=0.05 SEED=7`. See CONTRIBUTING.md.
 */
import { drawn } from "./sample.mjs";

const { ROOM: room = "deadlines", FILES, SHARE, SEED = "1" } = process.env;
const name = room.replace("/", "-");

function mutated() {
  if (FILES) return FILES.split(",").map((file) => `src/${room}/${file}`);
  if (SHARE) return drawn(`src/${room}`, Number(SHARE), Number(SEED));
  return [`src/${room}/**/*.ts`];
}

export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  mutate: mutated(),
  coverageAnalysis: "perTest",
  // What a module computes once when it loads, tables mostly, would need every test again for each change.
  ignoreStatic: true,
  concurrency: 1,
  // A slow machine kills no mutant.
  timeoutMS: 300_000,
  dryRunTimeoutMinutes: 60,
  timeoutFactor: 4,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  jsonReporter: { fileName: `test-results/mutation-${name}.json` },
  tempDirName: `test-results/mutation-${name}`,
  ignorePatterns: ["dist", "docs/.vitepress", "app", "test-results"],
  thresholds: { high: 90, low: 80, break: null },
};
