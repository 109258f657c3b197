/** The edition of one's own that the list stands on. */
import { call } from "../engine/client.js";
import { change } from "./store.js";
import { without } from "./without.js";

/** Stands on the edition of a file. */
export async function takeBase(bytes: Uint8Array): Promise<void> {
  const base = await call("base", [bytes]);
  change("base", (before) => ({ ...before, base, profile: { ...before.profile, base: base.name } }));
}

/** Stands on the standard alone again. */
export function leaveBase(): void {
  change("base", (before) => ({ ...before, base: null, profile: without(before.profile, "base") }));
}
