/** The figures that the documentation gives for alignment are those that it reaches on the labelled rows. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createAligner } from "../../src/align/index.js";
import { catalog } from "../../src/index.js";
import { answersTo, MODES, type Mode } from "../bench/align/answers.js";
import { answered, type Quality, qualityOf } from "../bench/align/quality.js";
import { allSamples, isDevelopment } from "../bench/align/samples.js";

const MODE_OF = {
  "整张表，领域已知": "domain",
  "整张表，领域未知": "open",
  "逐行，领域已知": "rowDomain",
  "逐行，领域未知": "row",
  "所有的行混成一张表，领域未知": "heap",
} as const satisfies Readonly<Record<string, Mode>>;

const COLUMNS = [
  "items",
  "reworded",
  "all",
  "nonePrecision",
  "noneRecall",
  "noneF1",
] as const satisfies readonly (keyof Quality)[];

/** The first table of the chapter, without intervals and bold type. */
const documented = new Map(
  readFileSync("docs/align.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => {
      const [, name = "", ...cells] = line.split("|").map((cell) => cell.replace(/\[.*?\]|\*/gu, "").trim());
      return [name, cells.slice(0, COLUMNS.length)] as const;
    }),
);

it.each(Object.entries(MODE_OF))("%s", (name, mode) => {
  const aligner = createAligner(catalog);
  const test = allSamples().filter((sample) => !isDevelopment(sample));
  expect(test).toHaveLength(334);
  expect(Object.keys(MODES)).toContain(mode);
  const answers = answersTo(test, mode, (rows, domain) => aligner.align(rows, { domain }));
  const quality = qualityOf(answered(test, answers));
  expect(documented.get(name)).toEqual(
    COLUMNS.map((column) => (quality[column] * 100).toFixed(quality[column] === 1 ? 0 : 1)),
  );
});
