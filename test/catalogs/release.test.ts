/** The counts that the release states are those of the data. */
import { describe, expect, it } from "vitest";
import { readSnapshots } from "../../scripts/snapshots.js";
import { catalogTotals, sumCounts } from "../../src/catalog/counts.js";
import { catalog, type Verification } from "../../src/index.js";
import { releaseVersions } from "../../src/releases/index.js";

describe(`release ${catalog.release.release}`, () => {
  it("states the totals of the editions that it pins", () => {
    const { editions, totals } = catalog.release;
    expect(totals).toMatchObject({ domains: editions.length, ...sumCounts(editions) });
  });

  it("pins the editions that the catalog holds", () => {
    expect(catalog.release.editions.map(({ domain, edition }) => [domain, edition])).toEqual(
      catalog.domains.map(({ id, edition }) => [id, edition]),
    );
  });

  it("has the domains in official order", () => {
    expect(catalog.domains.map((domain) => domain.number)).toEqual(catalog.domains.map((_, at) => at + 1));
    expect(catalog.release.editions.map((edition) => edition.domain)).toEqual(
      catalog.domains.map((domain) => domain.id),
    );
  });
});

describe("the snapshots of releases", () => {
  const snapshots = readSnapshots();

  it("are there for every release", () => {
    expect(snapshots.map(({ release }) => release.release)).toEqual(releaseVersions);
  });

  it("hold each release as it is pinned", () => {
    for (const { release, editions } of snapshots) {
      for (const { domain, items, sources } of release.editions) {
        expect(editions[domain].edition.items).toHaveLength(items);
        expect(editions[domain].sources).toHaveLength(sources);
      }
    }
    expect(snapshots.at(-1)?.release).toEqual(catalog.release);
  });
});

describe("what the catalog holds", () => {
  it("is counted item by item, corrections since the release included", () => {
    const count = (verification: Verification) => catalog.items({ verification }).length;
    expect(catalogTotals(catalog)).toEqual({
      domains: 26,
      items: catalog.items().length,
      attested: count("attested"),
      partial: count("partial"),
      unverified: count("unverified"),
      sources: catalog.domains.flatMap((domain) => domain.sources).length,
      instruments: catalog.instruments.length,
    });
  });

  it("never loses an item or an instrument that a release had", () => {
    const { items, instruments } = catalog.release.totals;
    expect(catalog.items().length).toBeGreaterThanOrEqual(items);
    expect(catalog.instruments.length).toBeGreaterThanOrEqual(instruments);
  });
});
