import { describe, expect, it } from "vitest";
import { assemble, editionHash, pinRelease, releasesOf } from "../../src/catalog/index.js";
import type { CatalogFile, Edition, Release } from "../../src/model/index.js";
import { item, sampleData } from "./fixture.js";

const { editions, domains, instruments } = sampleData();
const { sources } = editions.health;
const edition = (year: string, differs: Partial<Edition> = {}): Edition => ({
  ...editions.health.edition,
  edition: year,
  notes: ["来源一致。"],
  ...differs,
});

/** The files of a catalog with one domain, its sources and an instrument, and what a test adds. */
function files(...more: CatalogFile[]): CatalogFile[] {
  const horizon = { date: "2026-11-24", note: { zh: "核对", en: "checked" } };
  return [
    {
      file: "domains.yaml",
      kind: "domains",
      value: { domains: domains.filter(({ id }) => id === "health") },
    },
    { file: "health.yaml", kind: "sources", value: { domain: "health", sources: [...sources] } },
    {
      file: "instruments.yaml",
      kind: "instruments",
      value: {
        kind: "administrative-regulation",
        horizon,
        instruments: instruments.map(({ kind: _, ...instrument }) => instrument),
      },
    },
    ...more,
  ];
}
const editionFile = (value: Edition): CatalogFile => ({
  file: `${value.edition}.yaml`,
  kind: "edition",
  value,
});
const releaseFile = (value: Release): CatalogFile => ({
  file: `${value.release}.yaml`,
  kind: "release",
  value,
});
const pin = (version: string, ...of: Edition[]) =>
  pinRelease(files(...of.map(editionFile)), {
    version,
    date: "2026-11-24",
    summary: { zh: "发布", en: "release" },
  });

describe("the hash of an edition", () => {
  const hash = editionHash(edition("2019"), sources);

  it("is a SHA-256 that does not depend on the order of keys", () => {
    const { domain, ...rest } = edition("2019");
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(editionHash({ ...rest, domain }, sources)).toBe(hash);
  });

  it.each<[string, Edition]>([
    ["a note", edition("2019", { notes: [] })],
    ["an item", edition("2019", { items: [item("health-001", { deadline: null })] })],
    ["the order of items", edition("2019", { items: editions.health.edition.items.toReversed() })],
  ])("changes with %s", (_, changed) => {
    expect(editionHash(changed, sources)).not.toBe(hash);
  });

  it("changes with a source", () => {
    expect(editionHash(edition("2019"), [])).not.toBe(hash);
  });
});

describe("pinning a release", () => {
  it("takes the latest edition of each domain, counts it and hashes it", () => {
    const release = pin("1.0.0", edition("2024"), edition("2019"));
    expect(release.editions).toEqual([
      {
        domain: "health",
        edition: "2024",
        items: 3,
        attested: 1,
        partial: 1,
        unverified: 1,
        sources: 1,
        sha256: editionHash(edition("2024"), sources),
      },
    ]);
    expect(release.totals).toEqual({
      domains: 1,
      items: 3,
      attested: 1,
      partial: 1,
      unverified: 1,
      sources: 1,
      instruments: 1,
    });
  });
});

describe("assembling", () => {
  const old = pin("1.9.0", edition("2019"));
  const latest = pin("1.10.0", edition("2024"));
  const all = files(
    ...[edition("2019"), edition("2024")].map(editionFile),
    releaseFile(latest),
    releaseFile(old),
  );

  it("takes the latest release, by version and not by name", () => {
    expect(releasesOf(all).map((release) => release.release)).toEqual(["1.9.0", "1.10.0"]);
    expect(assemble(all).editions.health.edition.edition).toBe("2024");
  });

  it("takes an earlier release with the editions that it pins", () => {
    const data = assemble(all, "1.9.0");
    expect(data.release).toEqual(old);
    expect(data.editions.health.edition.edition).toBe("2019");
  });

  it("keeps the editions that came before those it pins, and none that came later", () => {
    expect(assemble(all).earlier.map(({ edition }) => edition.edition)).toEqual(["2019"]);
    expect(assemble(all, "1.9.0").earlier).toEqual([]);
  });

  it("leaves the editors' notes behind", () => {
    expect(assemble(all).editions.health.edition).not.toHaveProperty("notes");
  });

  it("takes only the sources that the edition names, and tells each instrument's kind", () => {
    const other = { ...sources[0], id: "unused" } as (typeof sources)[number];
    const more: CatalogFile = {
      file: "more.yaml",
      kind: "sources",
      value: { domain: "health", sources: [other] },
    };
    const data = assemble([...all, more]);
    expect(data.editions.health.sources.map((source) => source.id)).toEqual(["page"]);
    expect(data.instruments.map((instrument) => instrument.kind)).toEqual(["administrative-regulation"]);
  });

  it("refuses a release that is not there, and one whose edition is not", () => {
    expect(() => assemble(all, "9.9.9")).toThrow(expect.objectContaining({ code: "unknown-release" }));
    expect(() => assemble(files(releaseFile(latest)))).toThrow(
      expect.objectContaining({ code: "edition-missing", message: expect.stringContaining("health/2024") }),
    );
  });
});
