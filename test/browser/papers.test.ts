/** What the list and the check sheet are on a screen, on a phone and on paper, as Chromium shows them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFacts, checkPage, checkSheet } from "../../src/check-sheet/index.js";
import type { DisclosureList } from "../../src/model/index.js";
import { LEVELS } from "../../src/model/index.js";
import { type Coverage, coveragePage } from "../../src/responsibilities/index.js";
import { renderList } from "../../src/tables/index.js";
import { inputOf, yamlOf } from "../check-sheet/fixture.js";
import { catalog, text } from "../tables/sample.js";
import { launchBrowser } from "./launch.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let browser: Browser;
const NAMES = [
  "list",
  "check sheet",
  "English list",
  "English check sheet",
  "list with columns",
  "offices",
] as const;
let pages: Readonly<Record<(typeof NAMES)[number], string>>;
beforeAll(async () => {
  const input = inputOf(yamlOf());
  pages = {
    list: await text(input.list, "html"),
    "check sheet": await checkPage(checkSheet(input), checkFacts(input)),
    "English list": await text(input.list, "html", "en"),
    "English check sheet": await checkPage(checkSheet(input, "en"), checkFacts(input, "en")),
    "list with columns": String(
      await renderList(withColumns(input.list), "html", {
        vocabulary: catalog.vocabulary,
        withColumns: true,
      }),
    ),
    offices: coveragePage(COVERAGE, "某镇人民政府", "zh"),
  };
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

/** The list with every column that it can have: offices, and where on the site each item is. */
function withColumns(list: DisclosureList): DisclosureList {
  const column = { path: "政务公开 / 涉农补贴", refresh: "每月" };
  const sections = list.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({
      ...row,
      office: "农业农村和乡村振兴办公室",
      column,
      levels: [...LEVELS],
    })),
  }));
  return { ...list, sections };
}

const COVERAGE: Coverage = {
  items: 2,
  covered: 1,
  none: 0,
  withoutOffice: [
    { item: "health-001", domain: "卫生健康", category: "综合", name: "政策文件", proposed: true },
  ],
  officesWithoutItem: ["党政办公室"],
  powersWithoutItem: [{ type: "行政检查", powers: ["安全生产检查"] }],
  leftBehind: [],
};

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

/** Words of headings and of the first column that stand on two lines, as no reader expects them to. */
const brokenWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("thead th, .plain td:first-child")].flatMap((cell) => {
      const { firstChild: node } = cell;
      const words = [...(node?.textContent ?? "").matchAll(/[A-Za-z-]+/gu)];
      return words.flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        if (!node) return [];
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );

describe.each(NAMES)("the %s", (name) => {
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

it.each(["English list", "English check sheet"] as const)(
  "the %s breaks no word",
  async (name) => {
    const page = await shown(name, DESKTOP);
    expect(await brokenWords(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: Math.floor((277 / 25.4) * 96), height: 700 });
    expect(await brokenWords(page)).toEqual([]);
    await page.close();
  },
  60_000,
);

describe("the list", () => {
  it.each(["list", "list with columns"] as const)(
    "has its headings on one line each, on the screen and on paper: the %s",
    async (name) => {
      const page = await shown(name, DESKTOP);
      expect(new Set(await headingLines(page))).toEqual(new Set([1]));
      await page.emulateMedia({ media: "print" });
      // A4 landscape between its margins.
      await page.setViewportSize({ width: Math.floor((277 / 25.4) * 96), height: 700 });
      expect(new Set(await headingLines(page))).toEqual(new Set([1]));
      await page.close();
    },
    60_000,
  );

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
