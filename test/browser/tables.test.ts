/** Reading tables in a browser, where there is no Node. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "tsup";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bytes, countyList } from "../tables/sample.js";
import { launchBrowser } from "./launch.js";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
let browser: Browser;
let page: Page;
beforeAll(async () => {
  await build({
    loader: { ".bcmap": "binary" },
    config: false,
    entry: { tables: "src/tables/read/index.ts" },
    outDir: folder,
    format: "iife",
    globalName: "tables",
    platform: "browser",
    noExternal: [/./u],
    splitting: false,
    silent: true,
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ path: join(folder, "tables.global.js") });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser?.close();
});

/** Texts of the last table of a file, as the browser reads it. */
async function lastTable(file: Uint8Array): Promise<string[][]> {
  return page.evaluate(
    async (numbers) => {
      const { readGrids } = (
        globalThis as unknown as { tables: typeof import("../../src/tables/read/index.js") }
      ).tables;
      const grids = await readGrids(new Uint8Array(numbers));
      return grids.at(-1)?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    },
    [...file],
  );
}

/** 一级事项. */
const GBK = [0xd2, 0xbb, 0xbc, 0xb6, 0xca, 0xc2, 0xcf, 0xee];

it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ["xls", () => readFileSync(new URL("../fixtures/tables/affordable-housing.xls", import.meta.url))],
  ["xlsx", () => bytes({ ...countyList, sections: countyList.sections.slice(0, 1) }, "xlsx")],
  ["docx", () => bytes({ ...countyList, sections: countyList.sections.slice(0, 1) }, "docx")],
  [
    "a page in GBK",
    () =>
      new Uint8Array([
        ...new TextEncoder().encode("<table><tr><td>"),
        ...GBK,
        0x3c,
        0x74,
        0x64,
        0x3e,
        ...GBK,
      ]),
  ],
])(
  "reads %s",
  async (_, make) => {
    expect((await lastTable(await make())).flat().join()).toContain("一级事项");
  },
  60_000,
);
