/** `npm run bench`: how fast the built package is, as ratios to peers measured in the same run. */
import { resolve } from "node:path";
import { parse } from "yaml";
import { catalog } from "../../src/index.js";
import { loadProfile, readSources } from "../../src/node/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { LIST_FORMATS, type ListFormat, renderList } from "../../src/tables/index.js";
import { validateSources } from "../../src/validate/index.js";
import { parseYaml } from "../../src/yaml/index.js";
import { exceljsWriter } from "./exceljs.js";
import { fresh, medians, report } from "./measure.js";

const dist = (file: string) => JSON.stringify(resolve("dist", file));

async function freshProcesses(): Promise<void> {
  const time = await medians(
    {
      // Loads one file, as each of the others does, so that the loader itself is in no difference.
      empty: fresh(`import ${JSON.stringify(resolve("test/bench/empty.mjs"))};`),
      whole: fresh(
        `import { catalog } from ${dist("index.js")}; catalog.item("social-assistance-004").name;`,
      ),
      json: fresh(
        `import { readFileSync } from "node:fs";
         const data = JSON.parse(readFileSync(${dist("data.json")}, "utf8"));
         data.editions["social-assistance"].edition.items.find(({ id }) => id === "social-assistance-004").name;`,
      ),
      all: fresh(`import { catalog } from ${dist("index.js")}; catalog.items().length;`),
      one: fresh(`import { domain } from ${dist("domains/social-assistance.js")}; domain.items[3].name;`),
    },
    31,
  );
  const over = (name: string) => (time[name] ?? 0) - (time.empty ?? 0);
  report(
    "import and first query / read and JSON.parse (fresh processes)",
    (time.whole ?? 0) / (time.json ?? 1),
    1.3,
  );
  report("  the same, over an empty process", over("whole") / over("json"));
  report("  all 489 items queried / read and JSON.parse, over empty", over("all") / over("json"));
  report("one domain / all items of the whole, over an empty process", over("one") / over("all"), 0.1);
  report("  one domain / first query of the whole, over an empty process", over("one") / over("whole"));
}

async function validation(): Promise<void> {
  const texts = (await readSources(["catalogs"])).map(({ file, text }) => ({ file, text }));
  const time = await medians(
    {
      bare: () => texts.map(({ text }) => parse(text)),
      validate: () => validateSources(texts.map(({ file, text }) => parseYaml(text, file))),
    },
    9,
  );
  report("validate all YAML / parse it with yaml", (time.validate ?? 0) / (time.bare ?? 1), 1.5);
}

async function generation(): Promise<void> {
  const { profile } = await loadProfile("docs/examples/hongshan/profile.yaml");
  if (!profile) throw new Error("the example profile is not valid");
  const { list } = resolveProfile(profile, catalog);
  const { vocabulary } = catalog;
  const render = (format: ListFormat) => () => renderList(list, format, { vocabulary });
  const exceljs = await exceljsWriter((await renderList(list, "xlsx", { vocabulary })) as Uint8Array);
  const time = await medians(
    {
      resolve: () => resolveProfile(profile, catalog),
      ...Object.fromEntries(LIST_FORMATS.map((format) => [format, render(format)])),
      ...(exceljs ? { exceljs } : {}),
    },
    15,
    3,
  );
  const ratio = (one: string, other: string) => (time[one] ?? 0) / (time[other] ?? 1);
  console.log(`\nA list of ${list.counts.items} items`);
  report("write html / write md", ratio("html", "md"), 2);
  report("write docx / write xlsx", ratio("docx", "xlsx"), 3);
  if (exceljs) report("write xlsx / the same cells by exceljs", ratio("xlsx", "exceljs"), 1.5);
  else console.log("write xlsx / exceljs: not measured (npm install --no-save exceljs)");
  report("resolve the profile / write csv", ratio("resolve", "csv"));
  for (const format of LIST_FORMATS) report(`write ${format} / write csv`, ratio(format, "csv"));
}

await freshProcesses();
await validation();
await generation();
