import { describe, expect, it } from "vitest";
import { adviseVersion, countChanges, requiredBump, satisfiesBump } from "../../src/diff/index.js";
import type { CatalogData } from "../../src/model/index.js";
import { item, redirect } from "../catalog/fixture.js";
import { catalogWith, findings } from "./sample.js";

const [one, two] = [item("health-001"), item("health-002")];
const a = catalogWith({ items: [one, two], redirects: [] });

const bumpTo = (b: CatalogData) => requiredBump(findings(a, b));

describe("the version that changes demand", () => {
  it("is the same where nothing changed, and where only the release speaks of itself", () => {
    expect(bumpTo(a)).toEqual({ bump: "none", reasons: [] });
    expect(bumpTo({ ...a, release: { ...a.release, date: "2027-01-01" } }).bump).toBe("none");
  });

  it("is a patch where the demands stay", () => {
    const b = catalogWith({ items: [{ ...one, name: "政策文件。" }, two], redirects: [] });
    expect(bumpTo(b)).toMatchObject({ bump: "patch", reasons: [{ rule: "name-typographic" }] });
  });

  it("is minor where the demands change or an id leads elsewhere", () => {
    expect(bumpTo(catalogWith({ items: [one, { ...two, deadline: null }], redirects: [] })).bump).toBe(
      "minor",
    );
    const merged = [redirect("health-002", "merged", ["health-001"])];
    expect(bumpTo(catalogWith({ items: [one], redirects: merged })).bump).toBe("minor");
  });

  it("is major where a look-up of an id gives no item any more", () => {
    const b = catalogWith({
      items: [{ ...one, deadline: null }],
      redirects: [redirect("health-002", "withdrawn", [])],
    });
    expect(bumpTo(b)).toMatchObject({ bump: "major", reasons: [{ rule: "item-withdrawn" }] });
  });
});

describe("a version", () => {
  it.each([
    ["1.0.0", "1.0.1", "patch", true],
    ["1.0.0", "1.0.1", "minor", false],
    ["1.4.2", "1.5.0", "minor", true],
    ["1.4.2", "2.0.0", "minor", true],
    ["1.4.2", "1.5.0", "major", false],
    ["1.9.0", "1.10.0", "minor", true],
    ["1.1.0", "1.0.1", "patch", false],
    ["1.0.0", "1.0.0", "none", true],
    ["1.0.0", "1.0.0", "patch", false],
  ] as const)("%s → %s for a %s: %s", (from, to, bump, enough) => {
    expect(satisfiesBump(from, to, bump)).toBe(enough);
  });

  it("is held to what changed", () => {
    const named = (catalog: CatalogData, release: string) => ({
      ...catalog,
      release: { ...catalog.release, release },
    });
    const b = catalogWith({ items: [one, { ...two, deadline: null }], redirects: [] });
    expect(adviseVersion(named(a, "1.0.0"), named(b, "1.0.1"))).toMatchObject({
      satisfied: false,
      required: { bump: "minor" },
    });
    expect(adviseVersion(named(a, "1.0.0"), named(b, "1.1.0"))).toMatchObject({ satisfied: true });
  });
});

it("findings are counted by level", () => {
  const b = catalogWith({ items: [{ ...one, deadline: null, category: "另一类" }], redirects: [] });
  expect(countChanges(findings(a, b))).toEqual({ weakening: 2, review: 1, info: 0 });
});
