/** The package as its users get it: packed, installed into an empty project, and used from there. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launch.js";
import { type Consumer, installConsumer, tool } from "./consumer.js";

const PROGRAM = `
const item = catalog.item("social-assistance-004");
console.log(JSON.stringify([item.name, item.domain, catalog.domains.length, catalog.items().length]));
`;
const PRINTS = JSON.stringify(["办事指南", "social-assistance", 26, 489]);

describe("the installed package", { timeout: 240_000 }, () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await installConsumer();
  }, 240_000);
  afterAll(() => consumer?.remove());

  it("is imported as an ES module", async () => {
    await consumer.write("esm.mjs", `import { catalog } from "zwgk-catalog";${PROGRAM}`);
    expect((await consumer.run("node", ["esm.mjs"])).trim()).toBe(PRINTS);
  });

  it("is required as CommonJS", async () => {
    await consumer.write("cjs.cjs", `const { catalog } = require("zwgk-catalog");${PROGRAM}`);
    expect((await consumer.run("node", ["cjs.cjs"])).trim()).toBe(PRINTS);
  });

  it.each(["esm", "cjs"])("brings one domain alone (%s)", async (kind) => {
    const bring =
      kind === "esm"
        ? 'import { domain } from "zwgk-catalog/domains/social-assistance";'
        : 'const { domain } = require("zwgk-catalog/domains/social-assistance");';
    const file = kind === "esm" ? "one.mjs" : "one.cjs";
    await consumer.write(file, `${bring} console.log(domain.name, domain.items.length);`);
    expect((await consumer.run("node", [file])).trim()).toBe("社会救助 13");
  });

  it("offers data and schemas to other languages", async () => {
    await consumer.write(
      "files.cjs",
      `const data = require("zwgk-catalog/data.json");
       const schema = require("zwgk-catalog/schemas/edition.schema.json");
       console.log(data.domains.length, schema.$schema);`,
    );
    expect((await consumer.run("node", ["files.cjs"])).trim()).toBe(
      "26 https://json-schema.org/draft/2020-12/schema",
    );
  });

  it("loads and validates a folder of YAML", async () => {
    await consumer.write(
      "node.mjs",
      `import { loadCatalog } from "zwgk-catalog/node";
       const { editions } = await loadCatalog("node_modules/zwgk-catalog/catalogs");
       console.log(editions["social-assistance"].edition.items.length);`,
    );
    expect((await consumer.run("node", ["node.mjs"])).trim()).toBe("13");
  });

  it.each(["nodenext", "bundler"])("is typed under moduleResolution %s", async (moduleResolution) => {
    await consumer.write(
      "typed.ts",
      `import { catalog, type CatalogItem, type DomainId } from "zwgk-catalog";
       import { domain } from "zwgk-catalog/domains/health";
       const id: "social-assistance" = catalog.item("social-assistance-004").domain;
       const maybe: CatalogItem | undefined = catalog.item("whatever" as string);
       const all: DomainId[] = catalog.domains.map((entry) => entry.id);
       // @ts-expect-error no such level
       catalog.items({ level: "galaxy" });
       export { id, maybe, all, domain };`,
    );
    await consumer.write(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: "es2022",
          module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
          moduleResolution,
          types: [],
        },
        files: ["typed.ts"],
      }),
    );
    expect(await consumer.run("node", [tool("typescript/bin/tsc"), "-p", "."])).toBe("");
  });

  it("is built by Vite; catalog, profiles, validation and every writer run in a browser", async () => {
    await consumer.write("index.html", '<!doctype html><script type="module" src="/main.js"></script>');
    await consumer.write(
      "main.js",
      `import { catalog } from "zwgk-catalog";
       import { resolveProfile } from "zwgk-catalog/profile";
       import { LIST_FORMATS, renderList } from "zwgk-catalog/tables";
       import { validateSources } from "zwgk-catalog/validate";
       const agency = { name: "某镇人民政府", level: "township" };
       const { list } = resolveProfile({ profile: 1, agency, release: catalog.release.release }, catalog);
       const { vocabulary } = catalog;
       const written = await Promise.all(LIST_FORMATS.map((format) => renderList(list, format, { vocabulary })));
       document.title = [
         catalog.item("health-001").domain,
         catalog.items().length,
         validateSources([]).findings.length,
         written.every(({ length }) => length > 10_000),
       ].join(" ");`,
    );
    await consumer.run("node", [
      tool("vite/bin/vite.js"),
      "build",
      "--outDir",
      "site",
      "--logLevel",
      "error",
    ]);
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
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction("document.title !== ''", undefined, { timeout: 120_000 });
      expect(await page.title()).toBe("health 489 0 true");
    } finally {
      await browser.close();
      server.close();
    }
  });

  it("has the zwgk command", async () => {
    const stats = JSON.parse(await consumer.run("npx", ["--no-install", "zwgk", "stats", "--json"]));
    expect(stats).toMatchObject({
      domains: 26,
      items: 489,
      attested: 97,
      partial: 207,
      unverified: 185,
      sources: 436,
    });
    expect(await consumer.run("npx", ["--no-install", "zwgk", "validate"])).toContain("0");
  });

  it("publint finds nothing", async () => {
    expect(await consumer.run("node", [tool("publint/src/cli.js"), consumer.tarball, "--strict"])).toContain(
      "All good",
    );
  });

  it("are-the-types-wrong finds nothing", async () => {
    const report = await consumer.run("node", [
      tool("@arethetypeswrong/cli/dist/index.js"),
      consumer.tarball,
      "--format",
      "json",
      "--profile",
      "node16",
    ]);
    // Node 10 knew no `exports`; the package asks for Node 20.
    const problems = Object.values<{ resolutionKind?: string }[]>(JSON.parse(report).problems).flat();
    expect(problems.filter(({ resolutionKind }) => resolutionKind !== "node10")).toEqual([]);
  });
});
