/** The state of the page: what is undone, and what no undoing takes away. */
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { catalog } from "../../src/index.js";

let store: typeof import("../../app/src/state/store.js");
beforeAll(async () => {
  vi.stubGlobal("ZWGK_RELEASE", catalog.release.release);
  store = await import("../../app/src/state/store.js");
});
afterAll(() => vi.unstubAllGlobals());

it("keeps lists as they were downloaded, whatever is undone and done again", () => {
  const named = (name: string) => (profile: (typeof store)["project"]["value"]["profile"]) => ({
    ...profile,
    agency: { ...profile.agency, name },
  });
  const made = { name: "made", key: "one", bytes: new Uint8Array([1]) };
  store.startAnew();
  store.changeProfile("name", named("某镇人民政府"));
  store.keepMade(made);
  store.undoLast();
  expect([store.project.value.profile.agency.name, store.project.value.made]).toEqual(["", made]);
  store.redoLast();
  expect([store.project.value.profile.agency.name, store.project.value.made]).toEqual(["某镇人民政府", made]);
});
