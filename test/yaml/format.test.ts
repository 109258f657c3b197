import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import glob from "fast-glob";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { canonical } from "../../scripts/format-catalogs.js";
import { displayWidth } from "../../src/text/width.js";
import { fileSchemas } from "../../src/validate/kinds.js";
import { formatYaml, keyOrder, MAX_COLUMNS } from "../../src/yaml/index.js";
import { CATALOGS } from "../validate/fixtures.js";

const ORDER = { keys: ["id", "name", "list"], children: { list: { keys: ["b", "a"], children: {} } } };
const format = (text: string) => formatYaml(text, ORDER);

describe("the shipped files", () => {
  it.each(glob.sync("**/*.{yaml,yml}", { cwd: CATALOGS }))(
    "%s is formatted (npm run catalogs:format) and breaks no word",
    (name) => {
      const text = readFileSync(join(CATALOGS, name), "utf8");
      expect(canonical(text, name)).toBe(text);
      expect(text.split("\n").filter((line) => /[^、。，；：！？）》〉】〕”’ ]\\$/u.test(line))).toEqual([]);
    },
  );
});

describe("formatYaml", () => {
  it("orders keys as the schema does, unknown ones last", () => {
    expect(format("own: 1\nname: b\nid: a\n")).toBe("id: a\nname: b\nown: 1\n");
    expect(format("list:\n  - a: 1\n    b: 2\n")).toBe("list:\n  - b: 2\n    a: 1\n");
  });

  it("keeps comments where they are", () => {
    const text =
      "# head\n\n# of the id\nid: a # why a\nlist:\n  # of one\n  - b: 一\n    a: 二 # here\n\n# tail\n";
    expect(format(text)).toBe(text);
  });

  it("moves a comment with its key", () => {
    expect(format("name: b\n# of the id\nid: a\n")).toBe("# of the id\nid: a\nname: b\n");
  });

  it("writes codes on one line and words one a line", () => {
    expect(format("id:\n  - a\n  - b-c\n")).toBe("id: [a, b-c]\n");
    expect(format("id: [甲, 乙]\n")).toBe("id:\n  - 甲\n  - 乙\n");
  });

  it("quotes only what needs it, and does not escape Chinese", () => {
    expect(format("id: \"甲\"\nname: '2019'\n")).toBe('id: 甲\nname: "2019"\n');
  });

  it("breaks long texts behind marks, inside the last column", () => {
    const lines = format(`id: ${"公开事项，".repeat(50)}\n`)
      .trimEnd()
      .split("\n");
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(MAX_COLUMNS);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/，\\$/u);
  });

  it.each([
    ["a clause without a mark", "公开".repeat(100)],
    ["an address", `https://example.org/${"a".repeat(150)}`],
  ])("never breaks %s", (_, text) => {
    expect(format(`id: ${text}\n`).split("\n").slice(0, -1)).toEqual([expect.stringContaining(text)]);
  });

  it("refuses a text that does not parse", () => expect(() => format("a: [\n")).toThrow());

  it("never changes the data, and changes nothing the second time", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom("公", "开", "，", "“", "a", " ", '"', "\\", "#", ":", "-"),
        maxLength: 300,
      }),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie("list"),
        tie("map"),
      ),
      list: fc.array(tie("any"), { maxLength: 4 }),
      map: fc.dictionary(fc.constantFrom("id", "name", "list", "a", "b", "甲"), tie("any")),
    }));
    fc.assert(
      fc.property(value.map, (data) => {
        const once = format(stringify(data));
        expect(parse(once)).toEqual(data);
        expect(format(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe("keyOrder", () => {
  it("reads the order off the schema, through lists, nullable values and unions", () => {
    const { keys, children } = keyOrder(fileSchemas.edition);
    expect(keys.slice(0, 3)).toEqual(["domain", "edition", "guideline"]);
    expect(children.items?.keys.at(0)).toBe("id");
    expect(children.items?.children.basis?.keys).toEqual(["instrument", "articles", "words", "local"]);
    expect(children.completeness?.children.missing?.keys).toEqual(["zh", "en"]);
  });
});
