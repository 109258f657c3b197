/** The tests of the room that is mutated: `ROOM=deadlines`. */
import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const room = process.env.ROOM ?? "deadlines";

/** Rooms that are tested through one that asks them, too. */
const ASKED_BY: Readonly<Record<string, readonly string[]>> = { fields: ["diff"] };

/** How long each file took at most, in milliseconds: one that a mutant ended took less. */
const took = new Map<string, number>();

/** Runs quick files first: the first test that fails ends the run of a mutant, and most fail one of those. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const { moduleId, project } of files) {
      const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
      const { duration = 0 } = this.ctx.cache.getFileTestResults(key) ?? {};
      took.set(moduleId, Math.max(took.get(moduleId) ?? 0, duration));
    }
    const time = ({ moduleId }: TestSpecification) => took.get(moduleId) ?? 0;
    return files.toSorted((a, b) => time(a) - time(b));
  }
}

export default defineConfig({
  test: {
    include: [room, ...(ASKED_BY[room] ?? [])].map((one) => `test/${one}/**/*.test.ts`),
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: QuickFirst },
    testTimeout: 240_000,
  },
});
