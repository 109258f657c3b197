/** A headless Chromium that comes with an npm package, so that browser tests need nothing installed by hand. */
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Starts the browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // With one process for all, closing one page takes the browser with it.
    args: [
      ...chromium.args.filter((arg) => arg !== "--single-process"),
      "--disable-background-networking",
      "--no-first-run",
    ],
    headless: true,
  });
}
