import { describe, expect, it } from "vitest";
import { type CatalogData, catalog, createCatalog } from "../../src/index.js";
import type { DomainData } from "../../src/model/index.js";
import { item, sampleData } from "./fixture.js";

/** Health with an edition of 2019 before the one of 2027, the date of the first unknown unless given. */
function revised(issued: string | null = null): CatalogData {
  const data = sampleData();
  const health = data.editions.health;
  const edition = (name: string, day: string | null): DomainData => ({
    ...health,
    edition: {
      ...health.edition,
      edition: name,
      guideline: { ...health.edition.guideline, issued: day },
      items: [item("health-001", { name: `政策文件（${name}）` })],
    },
  });
  return {
    ...data,
    editions: { ...data.editions, health: edition("2027", "2027-03-01") },
    earlier: [edition("2019", issued)],
  };
}

const nameOn = (day: string, data = revised()) => createCatalog(data).asOf(day).item("health-001")?.name;

describe("the catalog as of a day", () => {
  it("has the edition that was in force", () => {
    expect(nameOn("2021-03-01")).toBe("政策文件（2019）");
    expect(nameOn("2027-02-28")).toBe("政策文件（2019）");
    expect(nameOn("2027-03-01")).toBe("政策文件（2027）");
  });

  it("counts an edition without a date of issue from the end of its year, one with a date from that day", () => {
    expect(nameOn("2019-12-30")).toBeUndefined();
    expect(nameOn("2019-12-31")).toBe("政策文件（2019）");
    expect(nameOn("2019-08-27", revised("2019-08-27"))).toBe("政策文件（2019）");
  });

  it("leaves out domains that had no edition yet", () => {
    expect(createCatalog(revised()).asOf("2019-01-01").domains).toEqual([]);
    expect(catalog.asOf("2019-06-03").domains.map(({ id }) => id)).toContain("social-assistance");
    expect(catalog.asOf("2018-12-31").items()).toEqual([]);
  });

  it("can be asked again for an earlier day", () => {
    const { asOf } = createCatalog(revised()).asOf("2027-03-01");
    expect(asOf("2021-03-01").item("health-001")?.name).toBe("政策文件（2019）");
  });

  it("is all of the shipped catalog on 2021-03-01", () => {
    expect(catalog.asOf("2021-03-01").items()).toEqual(catalog.items());
  });

  it("refuses a day that does not exist", () => {
    expect(() => catalog.asOf("2023-02-30")).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});
