/** The package as its users get it: packed, installed into an empty project, and used from there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import glob from "fast-glob";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiReports } from "../../scripts/api-report.js";
import { LIMITS } from "../../scripts/sizes.js";
import { catalogTotals } from "../../src/catalog/counts.js";
import { catalog } from "../../src/index.js";
import { LIST_FORMATS } from "../../src/tables/index.js";
import { titleInBrowser } from "./browser.js";
import { type Consumer, installConsumer, tool } from "./consumer.js";

const PROGRAM = `
const item = catalog.item("social-assistance-004");
console.log(JSON.stringify([item.name, item.domain, catalog.domains.length, catalog.items().length]));
`;
const PRINTS = JSON.stringify(["办事指南", "social-assistance", 26, 490]);

/** The relative links of a document in Markdown, without their anchors. */
function linksOf(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^```.*?^```/gmsu, "").replaceAll(/`[^`\n]*`/gu, "");
  const links = [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/gu)].flatMap(([, link]) => link ?? []);
  return links.filter((link) => !/^\w+:/u.test(link)).map(decodeURI);
}

/** A module and the modules that it imports, and they. */
function loadedBy(file: string, loaded = new Set<string>()): readonly string[] {
  if (loaded.has(file)) return [];
  loaded.add(file);
  const imports = readFileSync(file, "utf8").matchAll(/^import .* from "(\.[^"]+)";$/gmu);
  return [file, ...[...imports].flatMap(([, path = ""]) => loadedBy(join(dirname(file), path), loaded))];
}

describe("the installed package", { timeout: 240_000 }, () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await installConsumer();
  }, 240_000);
  afterAll(() => consumer?.remove());

  it("brings no other package", async () => {
    const entries = await readdir(join(consumer.folder, "node_modules"));
    expect(entries.filter((name) => !name.startsWith("."))).toEqual(["zwgk-catalog"]);
  });

  it("takes no more room than it promises", async () => {
    const files = await glob("node_modules/zwgk-catalog/**", { cwd: consumer.folder, stats: true });
    const bytes = files.reduce((sum, { stats }) => sum + (stats?.size ?? 0), 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThan(LIMITS.installed);
  });

  it("loads for one domain no more than its data and what shows it: neither registries nor queries", () => {
    const files = loadedBy(join(consumer.folder, "node_modules/zwgk-catalog/dist/domains/health.js"));
    const kinds = files.map((file) => basename(file).replace(/-[^-]*$|\.js$/u, ""));
    expect(kinds.toSorted()).toEqual(["domain", "health", "items"]);
  });

  it("holds whatever its documents link to", async () => {
    const root = join(consumer.folder, "node_modules/zwgk-catalog");
    const documents = await glob("**/*.md", { cwd: root });
    const dead = documents.flatMap((file) =>
      linksOf(readFileSync(join(root, file), "utf8"))
        .filter((link) => !existsSync(join(root, dirname(file), link)))
        .map((link) => `${file}: ${link}`),
    );
    expect(documents).toContain("docs/guide/clerks.md");
    expect(dead).toEqual([]);
  });

  it("makes the list of a profile in every format", async () => {
    await consumer.write(
      "profile.yaml",
      `profile: 1\nagency: {name: 某镇人民政府, level: township}\nrelease: ${catalog.release.release}\ndomains: {include: [health]}\n`,
    );
    const formats = LIST_FORMATS.join();
    await consumer.run("npx", [
      "--no-install",
      "zwgk",
      "generate",
      "profile.yaml",
      "-o",
      "made",
      "--format",
      formats,
    ]);
    const made = await readdir(join(consumer.folder, "made"));
    const lists = made.filter((name) => name.startsWith("某镇")).map((name) => extname(name).slice(1));
    expect(lists).toEqual(expect.arrayContaining([...LIST_FORMATS]));
  });

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

  it("throws the same errors from every entry, imported and required", async () => {
    await consumer.write(
      "errors.mjs",
      `import { createRequire } from "node:module";
       import { ZwgkError } from "zwgk-catalog";
       const require = createRequire(import.meta.url);
       const deadlines = require("zwgk-catalog/deadlines");
       const { loadRelease } = await import("zwgk-catalog/releases");
       const thrown = [];
       try { deadlines.parseDeadline(7); } catch (error) { thrown.push(error); }
       try { await loadRelease("9.9.9"); } catch (error) { thrown.push(error); }
       const Required = require("zwgk-catalog").ZwgkError;
       console.log(thrown.map((error) => [error.code, error instanceof ZwgkError, error instanceof Required].join()).join(" "));`,
    );
    expect((await consumer.run("node", ["errors.mjs"])).trim()).toBe(
      "wrong-argument,true,true unknown-release,true,true",
    );
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

  it("shows what was reviewed (npm run api)", () => {
    const reports = apiReports(join(consumer.folder, "node_modules/zwgk-catalog/dist"));
    expect([...reports.keys()].sort()).toEqual(readdirSync("api").sort());
    for (const [file, text] of reports) expect(readFileSync(join("api", file), "utf8")).toBe(text);
  });

  it("finds each schema by its own name", async () => {
    await consumer.write(
      "ids.cjs",
      `const ids = ["catalog", "edition", "list"].map((kind) => require(\`zwgk-catalog/schemas/\${kind}.schema.json\`).$id);
       console.log(ids.every((id) => require(id).$id === id));`,
    );
    expect((await consumer.run("node", ["ids.cjs"])).trim()).toBe("true");
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
       import data from "zwgk-catalog/data.json" with { type: "json" };
       import { renderList } from "zwgk-catalog/tables";
       import { domain } from "zwgk-catalog/domains/health";
       const id: "social-assistance" = catalog.item("social-assistance-004").domain;
       const maybe: CatalogItem | undefined = catalog.item("whatever" as string);
       const all: DomainId[] = catalog.domains.map((entry) => entry.id);
       // @ts-expect-error no such level
       catalog.items({ level: "galaxy" });
       const verified: "attested" | "partial" | "unverified" = data.editions.health.edition.items[0]!.verification;
       // @ts-expect-error what the catalog gives is read-only
       catalog.item("social-assistance-004").name = "x";
       export const sheet = (list: never): Promise<Uint8Array<ArrayBuffer>> =>
         renderList(list, "xlsx", { vocabulary: catalog.vocabulary });
       export { id, maybe, all, domain, verified };`,
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
    const program = `
      import { catalog } from "zwgk-catalog";
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
      ].join(" ");`;
    expect(await titleInBrowser(consumer, program)).toBe("health 490 0 true");
  });

  it("finds, compares, aligns, checks and maps in a browser", async () => {
    const program = `
      import { catalog } from "zwgk-catalog";
      import { createAligner } from "zwgk-catalog/align";
      import { conformityOf, conformityReport, rubrics } from "zwgk-catalog/conformity";
      import data from "zwgk-catalog/data.json";
      import { dueDate, loadChinaCalendar, parseDeadline } from "zwgk-catalog/deadlines";
      import { applyChanges, diffCatalogs, explain } from "zwgk-catalog/diff";
      import { parseCitations } from "zwgk-catalog/instruments";
      import { resolveProfile } from "zwgk-catalog/profile";
      import { loadRelease } from "zwgk-catalog/releases";
      import { createMapper } from "zwgk-catalog/responsibilities";
      import { createSearch } from "zwgk-catalog/search";
      import { readPublishedFile, renderList, renderReport } from "zwgk-catalog/tables";

      const found = createSearch(catalog).search("低保")[0].item.domain;

      const next = structuredClone(data);
      next.editions["health"].edition.items[0].deadline = "及时公开";
      const changes = diffCatalogs(data, next);
      const rules = explain(changes, { a: data, b: next }).map(({ rule }) => rule);
      const applied = diffCatalogs(applyChanges(data, changes), next).length === 0;

      const agency = { name: "某镇人民政府", level: "township" };
      const { list } = resolveProfile({ profile: 1, agency, release: catalog.release.release }, catalog);
      const { vocabulary } = catalog;
      const xlsx = await renderList(list, "xlsx", { vocabulary });
      const { rows, unread } = await readPublishedFile(xlsx, { vocabulary });
      const aligned = createAligner(catalog).align(rows);
      const right = aligned.filter(({ item, row }) => item !== null && catalog.item(item).name === row.name);
      const conformity = conformityOf({
        rows: aligned, unread, catalog, level: "township", day: "2026-01-01", rubric: rubrics[0],
      });
      const report = await renderReport(conformityReport("某镇", conformity, catalog, "zh"), "html");

      const power = { row: 1, no: null, type: "行政给付", name: "特困人员救助供养", subItem: null, basis: [],
        subject: null, office: null, duties: [] };
      const within = parseDeadline("制定或获取信息之日起10个工作日内");
      document.title = [
        found,
        rules.join(),
        applied,
        rows.length === aligned.length && right.length > 0.95 * rows.length,
        report.startsWith("<!"),
        createMapper(catalog).power(power).domains[0].domain,
        dueDate(within, "2025-09-22", await loadChinaCalendar()).date,
        parseCitations("《中华人民共和国城乡规划法》第四十条").length,
        (await loadRelease(catalog.release.release)).items().length,
      ].join(" ");`;
    expect(await titleInBrowser(consumer, program)).toBe(
      "social-assistance deadline-loosened true true true social-assistance 2025-10-11 1 490",
    );
  });

  it("has the zwgk command", async () => {
    const stats = JSON.parse(await consumer.run("npx", ["--no-install", "zwgk", "stats", "--json"]));
    expect(stats).toMatchObject(catalogTotals(catalog));
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
