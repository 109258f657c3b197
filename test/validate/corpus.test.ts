import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/index.js";
import { rules, validateSources } from "../../src/validate/index.js";
import { schemaRules } from "../../src/validate/schema-words.js";
import { yamlMessages } from "../../src/yaml/messages.js";
import { cases, FIXTURES, parseFiles, validCatalog } from "./fixtures.js";

const reference = validCatalog();
const corpus = cases();
const shown = ({ file, rule, position }: Finding) => `${file} ${rule} ${position?.line}:${position?.column}`;

describe("the broken files", () => {
  it.each(corpus)("$name is found where its head says", ({ sources, expected, isSet }) => {
    const { findings } = validateSources(sources, isSet ? {} : { reference });
    expect(findings.map(shown).sort()).toEqual([...expected].sort());
  });

  it.each(corpus)("$name expects something", ({ expected }) => expect(expected).not.toEqual([]));

  it("break every rule that a file can break", () => {
    const broken = new Set(corpus.flatMap(({ expected }) => expected.map((line) => line.split(" ")[1])));
    const known = [...Object.keys(schemaRules), ...Object.keys(yamlMessages), ...rules.map(({ id }) => id)];
    // A file too large is not one to keep; test/yaml makes one.
    expect(known.filter((id) => !broken.has(id))).toEqual(["file-too-large"]);
  });

  it("differ from files in which nothing is found", () => {
    const { findings } = validateSources(parseFiles(join(FIXTURES, "valid")));
    expect(findings).toEqual([]);
  });
});
