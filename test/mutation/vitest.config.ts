/** The tests of the room that is mutated: `ROOM=deadlines`. */
import { defineConfig } from "vitest/config";

const room = process.env.ROOM ?? "deadlines";

export default defineConfig({
  test: { include: [`test/${room}/**/*.test.ts`], isolate: false, testTimeout: 120_000 },
});
