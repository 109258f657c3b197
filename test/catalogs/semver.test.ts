/** Each release is numbered as the changes since the one before it demand. */
import { describe, expect, it } from "vitest";
import { readSnapshots } from "../../scripts/snapshots.js";
import { validFiles } from "../../scripts/valid-files.js";
import { assemble, pinRelease } from "../../src/catalog/index.js";
import { adviseVersion, type VersionAdvice } from "../../src/diff/index.js";
import type { CatalogData, CatalogFile } from "../../src/model/index.js";

const files = await validFiles({ withReleases: true });
const snapshots = readSnapshots();

/** What each release asks of the next one's version, oldest first. */
function advices(releases: readonly CatalogData[]): VersionAdvice[] {
  return releases.slice(1).flatMap((b, at) => {
    const a = releases[at];
    return a ? [adviseVersion(a, b)] : [];
  });
}

/** The releases with a further one, which has another edition of a domain, one item short. */
function withNext(version: string): CatalogData[] {
  const shorter = files.flatMap((file): CatalogFile[] => {
    if (file.kind !== "edition" || file.value.domain !== "health") return [];
    const value = { ...file.value, edition: "2099", items: file.value.items.slice(1) };
    return [{ kind: "edition", file: "catalogs/editions/health/2099.yaml", value }];
  });
  const all = [...files, ...shorter];
  const release = pinRelease(all, { version, date: "2099-01-01", summary: { zh: "样本", en: "sample" } });
  const file: CatalogFile = { kind: "release", file: `catalogs/releases/${version}.yaml`, value: release };
  return [...snapshots, assemble([...all, file], version)];
}

describe("the releases of the catalog", () => {
  it("are numbered as their changes demand", () => {
    expect(advices(snapshots).filter(({ satisfied }) => !satisfied)).toEqual([]);
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
