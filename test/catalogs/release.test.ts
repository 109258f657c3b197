/** The counts that the release states are those of the data. */
import { describe, expect, it } from "vitest";
import { readSnapshots } from "../../scripts/snapshots.js";
import { encodeDomain } from "../../src/catalog/compact.js";
import { json } from "../../src/generated/domains/social-assistance.js";
import { catalog } from "../../src/index.js";
import { releaseVersions } from "../../src/releases/index.js";

describe(`release ${catalog.release.release}`, () => {
  it("has the totals that were agreed", () => {
    expect(catalog.release.totals).toEqual({
      domains: 26,
      items: 489,
      attested: 97,
      partial: 207,
      unverified: 185,
      sources: 436,
      instruments: 186,
    });
  });

  it("counts what the catalog holds", () => {
    expect(catalog.release.totals).toEqual({
      domains: catalog.domains.length,
      items: catalog.items().length,
      attested: catalog.items({ verification: "attested" }).length,
      partial: catalog.items({ verification: "partial" }).length,
      unverified: catalog.items({ verification: "unverified" }).length,
      sources: catalog.domains.flatMap((domain) => domain.sources).length,
      instruments: catalog.instruments.length,
    });
  });

  it.each(catalog.release.editions)("counts what $domain holds", (pinned) => {
    const { domain } = pinned;
    expect(pinned).toMatchObject({
      edition: catalog.domain(domain).edition,
      items: catalog.items({ domain }).length,
      attested: catalog.items({ domain, verification: "attested" }).length,
      partial: catalog.items({ domain, verification: "partial" }).length,
      unverified: catalog.items({ domain, verification: "unverified" }).length,
      sources: catalog.domain(domain).sources.length,
    });
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

  it("hold the current release as it is pinned", () => {
    const current = snapshots.at(-1);
    expect(current?.release).toEqual(catalog.release);
    expect(current && encodeDomain(current.editions["social-assistance"])).toEqual(JSON.parse(json));
  });
});
