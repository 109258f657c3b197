/** The tests of the room that is mutated: `ROOM=deadlines`. */
import { defineConfig } from "vitest/config";

const room = process.env.ROOM ?? "deadlines";

/** Rooms that are tested through those that ask them. */
const ASKED_BY: Readonly<Record<string, readonly string[]>> = { fields: ["diff", "conformity"] };

export default defineConfig({
  test: {
    include: [room, ...(ASKED_BY[room] ?? [])].map((one) => `test/${one}/**/*.test.ts`),
    isolate: false,
    testTimeout: 120_000,
  },
});
