/**
 * `npm run bench:app`: the page on a slow machine (processor four times slower than this one). Milliseconds: until the first
 * field can be typed in, from a key or a tick to the next picture, and the longest that the page stood still while a
 * responsibility list of 5,000 powers was mapped.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { writeApp } from "../../scripts/build-app.js";
import { launchBrowser } from "../browser/launch.js";

const SLOWER = 4;
const POWERS = 5000;

const folder = await mkdtemp(join(tmpdir(), "page-"));
const file = join(folder, "zwgk.html");
const bytes = await writeApp(file);
const browser = await launchBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
// What tsx writes around named functions.
await context.addInitScript("globalThis.__name = (made) => made");
const page = await context.newPage();
const devtools = await context.newCDPSession(page);
await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
const open = (step: string) => page.goto(`${pathToFileURL(file).href}#${step}`, { waitUntil: "commit" });

const begun = performance.now();
await open("agency");
const field = page.getByLabel("机关全称");
await field.fill("某镇人民政府");
const first = performance.now() - begun;
await page.getByRole("button", { name: /领域\s*\d+ 项/u }).waitFor({ timeout: 120_000 });
const counted = performance.now() - begun;

/** From an event to the picture after it. */
async function untilPainted(act: (page: Page) => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { took: Promise<number> };
    scope.took = new Promise((resolve) => {
      const seen = (event: Event) => {
        const from = event.timeStamp;
        for (const type of ["input", "click"]) removeEventListener(type, seen, true);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
      };
      for (const type of ["input", "click"]) addEventListener(type, seen, true);
    });
  });
  await act(page);
  return page.evaluate(() => (globalThis as unknown as { took: Promise<number> }).took);
}

/** The middle of several. */
async function median(act: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let at = 0; at < 9; at++) all.push(await act());
  return all.sort((a, b) => a - b)[4] ?? Number.NaN;
}

const typing = await median(() => untilPainted(() => field.press("a")));
await open("domains");
const tick = page.getByRole("checkbox", { name: /救灾/u });
await tick.waitFor();
const ticking = await median(() => untilPainted(() => tick.click()));
await open("items");
await page.getByText("社会保险").first().click();
const item = page.getByRole("checkbox", { name: /^列入/u }).nth(20);
await item.waitFor();
const taking = await median(() => untilPainted(() => item.click()));
const search = page.getByLabel("查找事项");
const searching = await median(() => untilPainted(() => search.press("a")));

const rows = Array.from({ length: POWERS }, (_, at) => `${powerOf(at)}${at},${officeOf(at)}`);
await open("powers");
await page.getByLabel("选择或拖入权责清单").setInputFiles({
  name: "权责清单.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["职权名称,承办机构", ...rows].join("\n")),
});
await page.getByText(`读到 ${POWERS} 项职权`).waitFor({ timeout: 300_000 });
await page.evaluate(() => {
  const scope = globalThis as unknown as { longest: number };
  scope.longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    scope.longest = Math.max(scope.longest, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  look();
});
const mapping = performance.now();
await open("offices");
await page
  .getByRole("combobox", { name: /承办机构$/u })
  .first()
  .waitFor({ timeout: 120_000 });
const mapped = performance.now() - mapping;
const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);

function powerOf(at: number): string {
  return (
    ["最低生活保障审核", "临时救助审核", "农村危房改造申请审核", "城乡居民养老保险登记", "避灾安置"][
      at % 5
    ] ?? ""
  );
}
function officeOf(at: number): string {
  return `${["社会事务", "村镇建设", "劳动保障", "应急管理"][at % 4]}办公室`;
}

const line = (what: string, ms: number) => console.log(`${what.padEnd(46)} ${Math.round(ms)} ms`);
console.log(`the page: ${(bytes / 1024 / 1024).toFixed(2)} MB, processor ${SLOWER} × slower`);
line("first field filled in", first);
line("items counted (engine ready)", counted);
line("typing into the agency's name", typing);
line("ticking a domain", ticking);
line("leaving an item out (69 rows open)", taking);
line("typing into the search", searching);
line(`mapping ${POWERS} powers`, mapped);
line("longest that the page stood still meanwhile", longest);
await browser.close();
await rm(folder, { recursive: true });
