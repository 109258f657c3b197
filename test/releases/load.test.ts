import { describe, expect, it } from "vitest";
import { encodeCatalog } from "../../src/catalog/compact.js";
import { catalog, createCatalog } from "../../src/index.js";
import { loadRelease, releaseVersions } from "../../src/releases/index.js";
import { releaseLoader } from "../../src/releases/load.js";
import { sampleData } from "../catalog/fixture.js";

/** Release 1.2.0 is the current one, 1.1.0 came before it with an item that has gone since. */
function shelf() {
  const data = sampleData();
  const before = { ...data, release: { ...data.release, release: "1.1.0" } };
  const compact = encodeCatalog(before);
  return { current: createCatalog(sampleData()), earlier: { "1.1.0": async () => ({ data: compact }) } };
}

describe("loading a release", () => {
  it("gives the current one as it is", async () => {
    expect(await loadRelease(catalog.release.release)).toBe(catalog);
    expect(releaseVersions.at(-1)).toBe(catalog.release.release);
  });

  it("gives an earlier one with its own release and items", async () => {
    const { versions, load } = releaseLoader(shelf());
    expect(versions).toEqual(["1.1.0", "1.2.0"]);
    const before = await load("1.1.0");
    expect(before.release.release).toBe("1.1.0");
    expect(before.items().map(({ id }) => id)).toEqual(
      shelf()
        .current.items()
        .map(({ id }) => id),
    );
  });

  it.each(["9.9.9", "", "__proto__", "constructor", "1.0"])(
    "refuses %j and says what there is",
    async (version) => {
      await expect(loadRelease(version)).rejects.toMatchObject({
        code: "unknown-release",
        text: { en: expect.stringContaining("known: 1.") },
      });
    },
  );
});
