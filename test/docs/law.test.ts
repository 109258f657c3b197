/** The figures that the pages on law, time and words state are those that the catalog gives. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDeadline, periodicDates } from "../../src/deadlines/index.js";
import { catalog } from "../../src/index.js";
import {
  instrumentRegistry,
  outdated,
  parseCitations,
  resolveCitation,
  statusRegistry,
} from "../../src/instruments/index.js";
import { localSamples, wrongSamples } from "../bench/citations-local.js";
import { minisearch, search, substring, wordless } from "../bench/search-contestants.js";
import { observedRows } from "../evidence.js";
import { loadQueries, type Query, qualityOf } from "../search/queries.js";

const page = (name: string) => readFileSync(`docs/${name}.md`, "utf8");
const items = catalog.items();

describe("docs/instruments.md", () => {
  const text = page("instruments");
  const on = (day: string) => {
    const registry = statusRegistry(catalog);
    const found = items.flatMap(({ id, basis }) =>
      outdated(basis, registry, day).map((one) => ({ ...one, id })),
    );
    return {
      citations: found.length,
      instruments: new Set(found.map(({ instrument }) => instrument)).size,
      items: new Set(found.map(({ id }) => id)).size,
    };
  };

  it("says how much had ended at the horizon and when 生态环境法典 took effect", () => {
    const horizon = on("2025-04-30");
    expect(on("2026-08-14")).toEqual(horizon);
    expect(text).toContain(`已有 ${horizon.citations} 处引用、${horizon.instruments} 件文件失效`);
    expect(text).toContain(`${horizon.citations} citations of ${horizon.instruments} instruments had ended`);
    const code = on("2026-08-15");
    expect(text).toContain(`共 ${code.items} 个事项的 ${code.citations} 处、${code.instruments} 件`);
    expect(text).toContain(`${code.citations - horizon.citations} 处引用（8 部法律）失去依据`);
    expect(text).toContain(
      `${code.citations} citations of ${code.instruments} instruments by ${code.items} items`,
    );
  });

  it("says how many published citations are found", () => {
    const registry = instrumentRegistry(catalog);
    const observed = [...new Set(observedRows().flatMap((row) => row.basis ?? []))];
    const resolved = observed.map((cited) =>
      parseCitations(cited).map((citation) => resolveCitation(citation, registry)),
    );
    const found = resolved.filter((all) => all.some(({ keys }) => keys.length > 0)).length;
    const proposed = resolved.filter(
      (all) =>
        all.every(({ keys }) => keys.length === 0) && all.some(({ candidates }) => candidates.length > 0),
    ).length;
    expect(text).toContain(`${observed.length} 种写法 | ${found} 种找到；${proposed} 种只给候选；`);
    expect(text).toContain(`其余 ${observed.length - found - proposed} 种`);
  });
});

describe("docs/instruments.md on local documents", () => {
  it("says how many labelled citations come out as a reader says", () => {
    const registry = instrumentRegistry(catalog);
    const right = (half: "dev" | "kept") =>
      localSamples.filter((sample) => sample.half === half).length - wrongSamples(half, registry).length;
    expect(page("instruments")).toContain(`40 种中 ${right("dev")} 种与人工标注一致`);
    expect(page("instruments")).toContain(`留到最后才看的一半 | 40 种中 ${right("kept")} 种`);
  });
});

describe("docs/deadlines.md", () => {
  const text = page("deadlines");

  it("says how many of the wordings are read", () => {
    const wordings = new Set(items.flatMap(({ deadline }) => deadline ?? []));
    const isRead = (deadline: string) => parseDeadline(deadline).kind !== "unparsed";
    expect([...wordings].filter((deadline) => !isRead(deadline))).toEqual([]);
    expect(text).toContain(`标准目录 ${wordings.size} 种写法全部可读`);
    const observed = readFileSync("test/fixtures/deadlines/observed.txt", "utf8").trim().split("\n");
    expect(text).toContain(
      `各地公布的 ${observed.length} 种写法中，${observed.filter(isRead).length} 种可读`,
    );
  });

  it("says how many items have days of their own", () => {
    const count = (level: "county" | "township") => {
      const all = catalog.items({ level });
      const dated = all.filter(
        ({ deadline }) =>
          deadline !== null && periodicDates(parseDeadline(deadline), "2026-01-01", "2026-12-31").length > 0,
      );
      return { all: all.length, dated: dated.length };
    };
    const [township, county] = [count("township"), count("county")];
    expect(text).toContain(
      `乡级 ${township.all} 项中有日期的 ${township.dated} 项，县级 ${county.all} 项中 ${county.dated} 项`,
    );
  });
});

describe("docs/search.md", () => {
  const text = page("search");
  const queries = loadQueries();
  const only = (name: Query["set"]) => queries.filter(({ set }) => set === name);
  const percent = (share: number) => `${Number((share * 100).toFixed(1))} %`;

  it.each([
    ["全部", queries, search],
    ["dev（调整只看这一半）", only("dev"), search],
    ["test（只用来报数）", only("test"), search],
    ["fresh（后来另写，首测 89.0 %）", only("fresh"), search],
    ["不用 words.yaml", queries, wordless],
    ["子串查找", queries, substring],
    ["MiniSearch 默认设置", queries, minisearch],
  ] as const)("states the quality of %s as npm run bench:search measures it", (name, asked, make) => {
    const { recall, strict, mrr } = qualityOf(asked, make(catalog));
    const row = `| ${name} | ${asked.length} | ${percent(recall)} | ${percent(strict)} | ${mrr.toFixed(3)} |`;
    expect(text).toContain(row);
  });
});
