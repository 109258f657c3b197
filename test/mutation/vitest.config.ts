/** The tests of the room that is mutated: `ROOM=deadlines`. */
import { defineConfig } from "vitest/config";

const room = process.env.ROOM ?? "deadlines";

/** Rooms that are tested through one that asks them, too. */
const ASKED_BY: Readonly<Record<string, readonly string[]>> = { fields: ["diff"] };

export default defineConfig({
  test: {
    include: [room, ...(ASKED_BY[room] ?? [])].map((one) => `test/${one}/**/*.test.ts`),
    isolate: false,
    testTimeout: 240_000,
  },
});
