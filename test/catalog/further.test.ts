/** Domains of later waves are there for who asks for them, and count in nothing. */
import { describe, expect, it } from "vitest";
import { catalog, DOMAIN_IDS } from "../../src/index.js";
import { zwgk } from "../cli/harness.js";

describe("domains of later waves", () => {
  it("stand beside the 26, and are in none of what the standard counts or selects", () => {
    expect(catalog.domains.map(({ id }) => id)).toEqual([...DOMAIN_IDS]);
    expect(catalog.release.totals.domains).toBe(26);
    const ids = new Set(catalog.items().map(({ id }) => id));
    expect(catalog.further.length).toBeGreaterThanOrEqual(7);
    for (const { id, wave, items } of catalog.further) {
      expect(wave).toBeGreaterThan(1);
      expect(catalog.domain(id)).toBeUndefined();
      for (const item of items) expect(ids).not.toContain(item.id);
    }
  });

  it("say nothing but what a page shows", () => {
    expect(catalog.further.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(19);
    for (const { items, sources, completeness } of catalog.further) {
      const pages = new Set(sources.map(({ id }) => id));
      expect(completeness.missing).not.toBeNull();
      for (const { evidence, verification } of items) {
        expect(verification).not.toBe("unverified");
        for (const page of Object.keys(evidence.seen)) expect(pages).toContain(page);
      }
    }
  });

  it("are listed and shown on the command line where they are asked for", async () => {
    const [domain] = catalog.further;
    const listed = await zwgk("list", "--wave", "2");
    expect(listed.out).toContain(domain?.name);
    expect((await zwgk("list")).out).not.toContain(domain?.items[0]?.id);
    const shown = await zwgk("show", domain?.name ?? "", "--json");
    expect(JSON.parse(shown.out)).toMatchObject({ id: domain?.id, wave: 2 });
    const item = await zwgk("show", domain?.items[0]?.id ?? "");
    expect(item.out).toContain(domain?.items[0]?.name);
    expect((await zwgk("stats")).out).toContain("--wave 2");
  });
});
