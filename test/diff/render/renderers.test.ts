/** What every form must hold, and what each is for. */
import { Parser } from "htmlparser2";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { ChangeFinding } from "../../../src/diff/finding.js";
import {
  type ChangeReport,
  DIFF_FORMATS,
  type DiffFormat,
  RENDERERS,
} from "../../../src/diff/render/index.js";
import { changesReportSchema } from "../../../src/model/index.js";
import { compile } from "../../schemas/ajv.js";
import { change, en, HOSTILE, report, zh } from "./sample.js";

const render = async (format: DiffFormat, input: ChangeReport, options = zh) => {
  const output = await RENDERERS[format].render(input, options);
  return typeof output === "string" ? output : new TextDecoder("latin1").decode(output);
};

const text = (...changes: ChangeFinding[]) => render("text", report(changes));

describe("every form", () => {
  const changes = [change({}), change({ item: "health-001", domain: "health", level: "info" })];

  it.each(DIFF_FORMATS)("%s: the same report gives the same bytes", async (format) => {
    const [one, other] = [await render(format, report(changes)), await render(format, report(changes))];
    expect(one === other).toBe(true);
  });

  it.each(DIFF_FORMATS)("%s: a report without changes says so", async (format) => {
    const output = await render(format, report([]));
    if (format === "github") expect(output).toBe("");
    else if (format === "json") expect(JSON.parse(output).changes).toEqual([]);
    else if (format === "xlsx") expect(output.length).toBeGreaterThan(0);
    else expect(output).toContain("没有变化");
  });

  it.each(["text", "md", "html"] as const)("%s tells of domains beyond the 26", async (format) => {
    const domain = "local-tourism" as ChangeFinding["domain"];
    const own = change({ domain, item: "local-001", title: { category: "旅游", name: "假日旅游统计" } });
    const output = await render(format, report([own]));
    expect(output).toContain("假日旅游统计");
    expect(output).toContain("local-tourism");
  });

  it.each(["text", "md", "html"] as const)("%s speaks English where asked", async (format) => {
    const output = await render(format, report(changes, { ignored: 1 }), en);
    expect(output).toContain("the deadline is looser");
    expect(output).toContain("Social assistance".slice(0, 6));
    expect(output).not.toMatch(/弱化|意味着/u);
  });
});

describe("text", () => {
  it("shows old above new, changed words in brackets", async () => {
    const lines = (await text(change({}))).split("\n");
    expect(lines).toContain("      - 制定或获取信息之日起[-10-]个工作日内");
    expect(lines).toContain("      + 制定或获取信息之日起{+20+}个工作日内");
  });

  it("prints codes by their official terms and leaves out what stayed", async () => {
    const output = await text(
      change({ rule: "channel-dropped", field: "channels", old: ["portal", "gazette"], new: ["portal"] }),
    );
    expect(output).toContain("- 政府公报");
    expect(output).not.toContain("政府网站");
  });

  it("prints the basis by full titles", async () => {
    expect(await text(change({ field: "basis", old: ["城乡规划法"], new: null }))).toMatch(
      /- 《中华人民共和国城乡规划法》/u,
    );
  });

  it("puts domains in official order, those of none first, and the worst of an item first", async () => {
    const output = await text(
      change({ level: "info", message: { zh: "乙", en: "b" } }),
      change({ item: "health-001", domain: "health", message: { zh: "丁", en: "d" } }),
      change({ item: "work-safety-001", domain: "work-safety", message: { zh: "戊", en: "e" } }),
      change({ level: "weakening", message: { zh: "甲", en: "a" } }),
      change({ item: null, domain: null, title: null, message: { zh: "丙", en: "c" } }),
    );
    expect(["丙", "戊", "甲", "乙", "丁"].map((word) => output.indexOf(` ${word} `))).toEqual(
      ["丙", "戊", "甲", "乙", "丁"].map((word) => output.indexOf(` ${word} `)).toSorted((a, b) => a - b),
    );
  });

  it("paints what it is given paint for", async () => {
    const paint = Object.fromEntries(
      ["weakening", "review", "info", "old", "new", "strong", "dim"].map((key) => [
        key,
        (one: string) => `<${key}>${one}</>`,
      ]),
    ) as never;
    const output = await RENDERERS.text.render(report([change({})]), { ...zh, paint });
    expect(output).toContain("<old>[-10-]</>");
    expect(output).toContain("<weakening>弱化</>");
  });
});

describe("what a file may hold", () => {
  const hostile = report(
    [
      change({
        old: HOSTILE,
        new: `${HOSTILE}x`,
        item: HOSTILE,
        title: { category: HOSTILE, name: HOSTILE },
        message: { zh: HOSTILE, en: HOSTILE },
      }),
      change({
        field: "__proto__",
        item: null,
        old: { __proto__: null, constructor: HOSTILE },
        new: [[HOSTILE]],
      }),
    ],
    { names: { old: HOSTILE, new: HOSTILE } },
  );

  it("cannot leave its place in HTML", async () => {
    const html = await render("html", hostile);
    const tags: string[] = [];
    const attributes = new Set<string>();
    const parser = new Parser({
      onopentag: (name, attribs) => {
        tags.push(name);
        for (const attribute of Object.keys(attribs)) attributes.add(attribute);
      },
    });
    parser.end(html);
    expect(tags.filter((name) => name === "script")).toHaveLength(1);
    expect(tags).not.toContain("img");
    expect([...attributes].filter((name) => name.startsWith("on"))).toEqual([]);
  });

  it("cannot leave its cell in Markdown", async () => {
    const md = await render("md", hostile);
    expect(md).not.toContain("<script");
    const rows = md.split("\n").filter((line) => line.startsWith("| ") && line.includes("script"));
    for (const row of rows) expect(row.replace(/\\\|/gu, "").split("|")).toHaveLength(8);
  });

  it("cannot steer the terminal", async () => {
    expect(await render("text", hostile)).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });

  it("cannot start another workflow command", async () => {
    const lines = await render("github", report([change({ message: { zh: "a\n::error::b", en: "" } })]));
    // The change, and the summary.
    expect(lines.trimEnd().split("\n")).toHaveLength(2);
  });

  it("is text in a workbook, never a formula", async () => {
    const bytes = await RENDERERS.xlsx.render(report([change({ old: "=1+1", new: '=HYPERLINK("x")' })]), zh);
    const [sheet] = (await readXlsx(bytes as Uint8Array)).sheets;
    const row = sheet?.rows.find((cells) => cells.includes("− =1+1"));
    expect(row).toContain('+ =HYPERLINK("x")');
    expect([...(sheet?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
  });
});

describe("json", () => {
  it("is what its schema says, in zod and in JSON Schema", async () => {
    const output = JSON.parse(
      await render(
        "json",
        report(
          [change({}), change({ item: null, title: null, field: null, old: null, new: { a: [1, true] } })],
          { semver: { bump: "minor" } },
        ),
      ),
    );
    expect(changesReportSchema.parse(output)).toEqual(output);
    const validate = compile("changes");
    expect(validate(output)).toBe(true);
    expect(validate({ ...output, changes: [{ ...output.changes[0], fingerprint: "x" }] })).toBe(false);
    expect(output.semver).toBe("minor");
    expect(output.summary).toEqual({ weakening: 2, review: 0, info: 0 });
  });
});

describe("github", () => {
  it("marks the line where it is known, graver changes as graver annotations", async () => {
    const output = await RENDERERS.github.render(
      report([change({}), change({ level: "review" }), change({ level: "info" })]),
      {
        ...zh,
        locate: ({ level }) => (level === "info" ? null : { file: "catalogs\\editions\\a.yaml", line: 7 }),
      },
    );
    const lines = String(output).split("\n");
    expect(lines[0]).toMatch(/^::error file=catalogs\/editions\/a\.yaml,line=7,title=deadline-loosened::/u);
    expect(lines[1]).toMatch(/^::warning file=/u);
    expect(lines[2]).toMatch(/^::notice title=/u);
  });

  it("lets no rule hide behind one that is met everywhere, and counts all in the summary", async () => {
    const common = Array.from({ length: 30 }, (_, at) =>
      change({ level: "review", rule: "content-reworded", item: `health-${100 + at}`, old: `甲${at}` }),
    );
    const merged = change({ level: "review", rule: "item-merged", item: "health-200", old: "乙" });
    const output = await render("github", report([...common, merged]));
    expect(output.match(/^::warning /gmu)).toHaveLength(10);
    expect(output).toMatch(/^::warning title=item-merged::/mu);
    expect(output).toContain("核对：item-merged 1、content-reworded 30");
  });
});

describe("xlsx", () => {
  it("has one change a row under a frozen heading with filters, repeated in print", async () => {
    const changes = [change({}), change({ level: "info", item: "health-001", domain: "health" })];
    const bytes = await RENDERERS.xlsx.render(report(changes, { semver: { bump: "patch" } }), zh);
    const [sheet] = (await readXlsx(bytes as Uint8Array, { readStyles: true })).sheets;
    const head = sheet?.rows.findIndex(([first]) => first === "级别") ?? -1;
    expect(sheet?.rows[head]).toEqual([
      "级别",
      "领域",
      "编号",
      "事项",
      "字段",
      "原",
      "新",
      "意味着什么",
      "规则",
    ]);
    expect(sheet?.rows.slice(head + 1).map(([level]) => level)).toEqual(["弱化", "知悉"]);
    expect(sheet?.freezePane).toMatchObject({ rows: head + 1 });
    expect(sheet?.autoFilter?.range).toBe(`A${head + 1}:I${head + 3}`);
    expect(sheet?.pageSetup).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    });
  });

  it("cuts a text that Excel would refuse", async () => {
    const bytes = await RENDERERS.xlsx.render(report([change({ old: "甲".repeat(40_000) })]), zh);
    const [sheet] = (await readXlsx(bytes as Uint8Array)).sheets;
    const longest = Math.max(...(sheet?.rows ?? []).flat().map((value) => String(value ?? "").length));
    expect(longest).toBeLessThanOrEqual(32_767);
  });
});
