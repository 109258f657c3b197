/** The page in a browser, opened from a folder as a clerk opens it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { writeApp } from "../../scripts/build-app.js";
import { launchBrowser } from "./launch.js";

/** A built page and a browser that opens it. */
export interface OpenedApp {
  readonly folder: string;
  /** Size of the page in bytes. */
  readonly bytes: number;
  /** A person of their own, who leaves after the test: nothing is kept from others. */
  person(options?: Parameters<Browser["newContext"]>[0]): Promise<Person>;
  close(): Promise<void>;
}

/** Somebody with a browser. */
export interface Person {
  readonly context: BrowserContext;
  /** What must not happen: errors, requests, dialogs that nobody asked for. */
  readonly troubles: readonly string[];
  /** Opens the page in another tab. */
  open(screen?: string): Promise<Page>;
}

/** Builds the page and starts a browser. */
export async function openApp(): Promise<OpenedApp> {
  const folder = mkdtempSync(join(tmpdir(), "页面-"));
  const file = join(folder, "zwgk.html");
  const [bytes, browser] = await Promise.all([writeApp(file), launchBrowser()]);
  return {
    folder,
    bytes,
    async person(options = {}) {
      const context = await browser.newContext({ acceptDownloads: true, ...options });
      onTestFinished(() => context.close());
      await context.setOffline(true);
      const troubles: string[] = [];
      context.on("page", (page) => {
        page.on("pageerror", (error) => troubles.push(String(error)));
        page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
        page.on("request", (request) => {
          if (/^(?!file:|blob:|data:)/u.test(request.url())) troubles.push(request.url());
        });
      });
      return {
        context,
        troubles,
        async open(screen = "home") {
          const page = await context.newPage();
          const session = await context.newCDPSession(page);
          // What the page's policy stops throws only where nobody catches it.
          session.on("Audits.issueAdded", ({ issue }) => {
            const { contentSecurityPolicyIssueDetails: stopped } = issue.details;
            if (stopped)
              troubles.push(`${stopped.contentSecurityPolicyViolationType} ${stopped.violatedDirective}`);
          });
          await session.send("Audits.enable");
          await page.goto(`${pathToFileURL(file).href}#${screen}`);
          await page.locator("h1").waitFor();
          return page;
        },
      };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, as lines. The preview is a page of its own, which nothing may run in. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({ exclude: ["iframe"] }, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`));
  });
}

/** Scrolls until all that the way on will apply has been in view. */
export async function readToEnd(page: Page): Promise<void> {
  // Not by the button: at the end it becomes the way on, perhaps just before it is pressed.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole("button", { name: /^下一步/u }).waitFor();
}

/** Fills in the name of the agency. */
export async function nameAgency(page: Page, name: string): Promise<void> {
  await page.getByLabel("机关全称").fill(name);
}

/** Answers in the step of the domains that everything is taken, checked or not. */
export async function takeAll(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /\d+ 项都列入/u }).check();
}

/** Waits until what is on the screen is kept. */
export async function kept(page: Page): Promise<void> {
  await page.getByText("已保存在本机").waitFor();
}

/** Goes on to the next step. */
export async function onward(page: Page): Promise<void> {
  const before = await page.locator("h1").textContent();
  await page.getByRole("button", { name: /^(?:下一步|没有，跳过)/u }).click();
  await page
    .locator("h1")
    .filter({ hasNotText: before ?? "" })
    .waitFor();
}

/** A button of a row, by its own words. */
export function rowButton(page: Page, row: RegExp, name: string): Locator {
  return page.getByRole("listitem").filter({ hasText: row }).getByRole("button", { name, exact: true });
}

/** Goes to a step by its address. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/u, `#${screen}`));
}

/** Downloads something of the last step. */
export async function download(page: Page, name: string, folder: string): Promise<string> {
  const button = page.getByRole("button", { name: `下载${name}`, exact: true });
  if (!(await button.isVisible())) await page.getByText(/^其他文件：/u).click();
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** Drops a file onto the first place for one. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator(".drop")
    .first()
    .evaluate(
      (place, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([file.text], file.name));
        place.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name, text },
    );
}
