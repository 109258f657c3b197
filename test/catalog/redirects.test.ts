import { describe, expect, it } from "vitest";
import { sample } from "./fixture.js";

const found = (id: string) => sample.resolve(id)?.items.map((item) => item.id);

describe("an old id", () => {
  it.each([
    ["moved to another domain", "health-010", "social-assistance-001"],
    ["merged into another item", "health-012", "health-001"],
    ["moved to one that was merged later", "health-016", "health-001"],
  ])("%s gives the item that took its place", (_, old, now) => {
    expect(sample.item(old)?.id).toBe(now);
  });

  it.each([
    ["split", "health-011"],
    ["withdrawn", "health-013"],
    ["moved in a circle", "health-014"],
    ["merged into one that was withdrawn", "health-017"],
  ])("that was %s is no item", (_, old) => {
    expect(sample.item(old)).toBeUndefined();
  });

  it("resolves to every item that took its place", () => {
    expect(found("health-011")).toEqual(["health-001", "social-assistance-001"]);
  });

  it("tells what became of it, why, and by which way", () => {
    const resolution = sample.resolve("health-016");
    expect(resolution?.status).toBe("moved");
    expect(resolution?.reason).toEqual({ zh: "因为moved", en: "because moved" });
    expect(resolution?.redirects.map((redirect) => redirect.id)).toEqual(["health-016", "health-012"]);
  });

  it("resolves to nothing when withdrawn, but is remembered", () => {
    expect(sample.resolve("health-013")).toMatchObject({ status: "withdrawn", items: [] });
  });

  it("in a circle resolves to nothing", () => {
    expect(found("health-014")).toEqual([]);
  });
});

describe("a current id", () => {
  it("resolves to itself", () => {
    expect(sample.resolve("health-001")).toMatchObject({ status: "current", redirects: [], reason: null });
    expect(found("health-001")).toEqual(["health-001"]);
  });
});

it("an id that never existed resolves to nothing", () => {
  expect(sample.resolve("health-999")).toBeUndefined();
});
