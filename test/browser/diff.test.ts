/** Comparing in a browser, where there is no Node, and the redline as a reviewer uses it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { build } from "tsup";
import { afterAll, beforeAll, expect, it } from "vitest";
import { catalogRows, diffCatalogs, explain, RENDERERS } from "../../src/diff/index.js";
import { catalog } from "../../src/index.js";
import { after, before } from "../diff/revision.js";
import { launchBrowser } from "./launch.js";

const folder = mkdtempSync(join(tmpdir(), "diff-"));
const findings = explain(diffCatalogs(before, after), { a: before, b: after });
let browser: Browser;
beforeAll(async () => {
  await build({
    config: false,
    entry: { diff: "src/diff/index.ts" },
    outDir: folder,
    format: "iife",
    globalName: "diff",
    platform: "browser",
    noExternal: [/./u],
    splitting: false,
    silent: true,
  });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser?.close();
});

it("finds the same changes, applies them and turns them round", async () => {
  const page = await browser.newPage();
  await page.addScriptTag({ path: join(folder, "diff.global.js") });
  const ran = await page.evaluate(
    ([a, b]) => {
      const { applyChanges, diffCatalogs, explain, invert } = (
        globalThis as unknown as { diff: typeof import("../../src/diff/index.js") }
      ).diff;
      const changes = diffCatalogs(a, b);
      return {
        prints: explain(changes, { a, b }).map(({ fingerprint }) => fingerprint),
        there: applyChanges(a, changes),
        back: applyChanges(b, invert(changes)),
      };
    },
    [before, after] as const,
  );
  expect(ran).toEqual({ prints: findings.map(({ fingerprint }) => fingerprint), there: after, back: before });
}, 60_000);

it("shows a redline whose filters hide what was not asked for, on a screen that it fits", async () => {
  const options = { lang: "zh" as const, terms: catalog };
  const report = {
    names: { old: "1.0.0", new: "修订稿" },
    changes: findings,
    rows: catalogRows(before, after, options),
    semver: null,
    ignored: 0,
  };
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", ({ url }) => url().startsWith("http") && problems.push(url()));
  await page.setContent(String(await RENDERERS.html.render(report, options)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const all = await page.getByText("换成取代它的").locator("visible=true").count();
  expect(all).toBeGreaterThan(5);
  await page.getByLabel("核对").uncheck();
  expect(await page.getByText("换成取代它的").locator("visible=true").count()).toBe(0);
  expect(await page.getByText("公开渠道少了").locator("visible=true").count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
}, 60_000);
