import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileKind } from "../../src/model/index.js";
import { FILE_KINDS, kindOf } from "../../src/validate/index.js";
import { fileSchemas } from "../../src/validate/kinds.js";
import type { YamlSource } from "../../src/yaml/index.js";
import { CATALOGS, cases, FIXTURES, parseFiles } from "../validate/fixtures.js";
import { compile } from "./ajv.js";

const validators = new Map(FILE_KINDS.map((kind) => [kind, compile(kind)]));

const zodAccepts = (kind: FileKind, value: unknown) => fileSchemas[kind].safeParse(value).success;
const ajvAccepts = (kind: FileKind, value: unknown) => validators.get(kind)?.(value) === true;

/** Files that get as far as a schema. */
function typed(sources: readonly YamlSource[]) {
  return sources.flatMap(({ file, text, value, findings }) => {
    const kind = findings.length === 0 ? kindOf(text, file) : undefined;
    return kind ? [{ file, kind, value }] : [];
  });
}

describe("zod and JSON Schema", () => {
  it.each(typed(parseFiles(CATALOGS)))("both accept $file", ({ kind, value }) => {
    expect(zodAccepts(kind, value)).toBe(true);
    expect(ajvAccepts(kind, value)).toBe(true);
  });

  it.each(typed(parseFiles(join(FIXTURES, "valid"))))("both accept the fixture $file", ({ kind, value }) => {
    expect(zodAccepts(kind, value)).toBe(true);
    expect(ajvAccepts(kind, value)).toBe(true);
  });

  // Whether a Chinese word is the name of a code is for reading to judge, not for the schema.
  const judged = cases().filter(({ name }) => name !== "profile/subject-form");
  const broken = judged.flatMap(({ name, sources, expected }) =>
    typed(sources).map(({ kind, value, file }) => ({
      name: `${name} ${file}`,
      kind,
      value,
      accepted: !expected.some((line) => line.startsWith(`${file} schema-`)),
    })),
  );

  it.each(broken)("agree on $name", ({ kind, value, accepted }) => {
    expect(zodAccepts(kind, value)).toBe(accepted);
    expect(ajvAccepts(kind, value)).toBe(accepted);
  });

  it("agree on whatever one replaces in a valid file", () => {
    const files = typed(parseFiles(join(FIXTURES, "valid")));
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("", " ", "a\nb", "2020-02-30", "portal", "county", "\u3000", "\uD800", 1e300, -0, 1.5),
    );
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), value, ({ kind, value: valid }, where, other) => {
        const mutated = replaced(valid, where, other);
        expect(ajvAccepts(kind, mutated)).toBe(zodAccepts(kind, mutated));
      }),
      { numRuns: 1000 },
    );
  });
});

/** A copy of the data in which one place, counted through, has another value. */
function replaced(data: unknown, where: number, other: unknown): unknown {
  const copy = structuredClone(data);
  const places: (() => void)[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      const parent = node as Record<string, unknown>;
      places.push(() => {
        parent[key] = other;
      });
      visit(parent[key]);
    }
  };
  visit(copy);
  places[where % places.length]?.();
  return copy;
}
