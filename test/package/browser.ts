/** A program that imports the installed package, built by Vite and run in a browser. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { launchBrowser } from "../browser/launch.js";
import { type Consumer, tool } from "./consumer.js";

/**
 * Builds a program, opens it and waits until it has set the title of the page.
 *
 * @param program an ES module
 * @returns the title; the message of an error that the program threw
 */
export async function titleInBrowser(consumer: Consumer, program: string): Promise<string> {
  await consumer.write("index.html", '<!doctype html><script type="module" src="/main.js"></script>');
  await consumer.write("main.js", program);
  const args = ["build", "--outDir", "site", "--emptyOutDir", "--logLevel", "error"];
  await consumer.run("node", [tool("vite/bin/vite.js"), ...args]);
  const server = createServer(async (request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    response.setHeader("content-type", path.endsWith(".js") ? "text/javascript" : "text/html");
    response.end(await readFile(join(consumer.folder, "site", path)).catch(() => ""));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const failed = new Promise<string>((resolve) => page.on("pageerror", ({ message }) => resolve(message)));
    await page.goto(`http://127.0.0.1:${port}/`);
    const titled = page
      .waitForFunction("document.title !== ''", undefined, { timeout: 120_000 })
      .then(() => page.title());
    return await Promise.race([titled, failed]);
  } finally {
    await browser.close();
    server.close();
  }
}
