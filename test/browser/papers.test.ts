/** What the list and the check sheet are on a screen, on a phone and on paper, as Chromium shows them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFacts, checkPage, checkSheet } from "../../src/check-sheet/index.js";
import { inputOf, yamlOf } from "../check-sheet/fixture.js";
import { text } from "../tables/sample.js";
import { launchBrowser } from "./launch.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let browser: Browser;
let pages: Readonly<Record<"list" | "check sheet", string>>;
beforeAll(async () => {
  const input = inputOf(yamlOf());
  pages = {
    list: await text(input.list, "html"),
    "check sheet": await checkPage(checkSheet(input), checkFacts(input)),
  };
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

async function shown(name: keyof typeof pages, viewport: typeof DESKTOP): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.setContent(pages[name]);
  return page;
}

/** Of each heading that stands over a column of ticks, or another short one: how many lines it has. */
const headingLines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".official thead th")].map((head) => {
      const range = document.createRange();
      range.selectNodeContents(head);
      return range.getClientRects().length;
    }),
  );

describe.each(["list", "check sheet"] as const)("the %s", (name) => {
  it.each([
    ["a desktop", DESKTOP],
    ["a phone", PHONE],
  ])(
    "gives axe nothing to find on %s, and scrolls in one direction only",
    async (_, viewport) => {
      const page = await shown(name, viewport);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
        const { violations } = await axe.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      await page.close();
    },
    60_000,
  );
});

describe("the list", () => {
  it("has its headings on one line each, on the screen and on paper", async () => {
    const page = await shown("list", DESKTOP);
    expect(new Set(await headingLines(page))).toEqual(new Set([1]));
    await page.emulateMedia({ media: "print" });
    // A4 landscape between its margins.
    await page.setViewportSize({ width: Math.floor((277 / 25.4) * 96), height: 700 });
    expect(new Set(await headingLines(page))).toEqual(new Set([1]));
    await page.close();
  }, 60_000);

  it("names category, field and value on each card of a phone", async () => {
    const page = await shown("list", PHONE);
    const card = page.locator(".official tbody tr").first();
    const label = (place: string) =>
      card.locator(place).evaluate((cell) => getComputedStyle(cell, "::before").content);
    expect(await card.evaluate((row) => getComputedStyle(row, "::before").content)).not.toBe("none");
    expect(await label(".k-deadline")).toContain("公开时限");
    expect(await card.locator(".k-category").first().isHidden()).toBe(true);
    await page.close();
  }, 60_000);
});
