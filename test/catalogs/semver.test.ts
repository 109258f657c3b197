/** Each release is numbered as the changes since the one before it demand. */
import { describe, expect, it } from "vitest";
import { validFiles } from "../../scripts/valid-files.js";
import { assemble, pinRelease, releasesOf } from "../../src/catalog/index.js";
import { adviseVersion, type VersionAdvice } from "../../src/diff/index.js";
import type { CatalogFile } from "../../src/model/index.js";

const files = await validFiles({ withReleases: true });

/** What each release asks of the next one's version, oldest first. */
function advices(all: readonly CatalogFile[]): VersionAdvice[] {
  const releases = releasesOf(all).map(({ release }) => assemble(all, release));
  return releases.slice(1).flatMap((b, at) => {
    const a = releases[at];
    return a ? [adviseVersion(a, b)] : [];
  });
}

/** The files with another edition of a domain, one item short, and a release that pins it. */
function withNext(version: string): CatalogFile[] {
  const shorter = files.flatMap((file): CatalogFile[] => {
    if (file.kind !== "edition" || file.value.domain !== "health") return [];
    const value = { ...file.value, edition: "2099", items: file.value.items.slice(1) };
    return [{ kind: "edition", file: "catalogs/editions/health/2099.yaml", value }];
  });
  const all = [...files, ...shorter];
  const release = pinRelease(all, { version, date: "2099-01-01", summary: { zh: "样本", en: "sample" } });
  return [...all, { kind: "release", file: `catalogs/releases/${version}.yaml`, value: release }];
}

describe("the releases of the catalog", () => {
  it("are numbered as their changes demand", () => {
    expect(advices(files).filter(({ satisfied }) => !satisfied)).toEqual([]);
  });

  it("would be refused where a number is too low", () => {
    expect(advices(withNext("1.1.0")).at(-1)).toMatchObject({
      to: "1.1.0",
      satisfied: false,
      required: { bump: "major", reasons: [{ rule: "item-withdrawn", item: "health-001" }] },
    });
    expect(advices(withNext("2.0.0")).at(-1)).toMatchObject({ to: "2.0.0", satisfied: true });
  });
});
