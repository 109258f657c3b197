/**
 * `npm run bench:align`: how well and how fast published rows find their national items, on the half of the labelled
 * rows that nothing was tuned on, beside plain comparisons of texts, measured in the same run. With `--cross` also
 * how the figures vary when all rows are answered by weights fitted to other publishers.
 */

import { createEngine } from "../../src/align/engine.js";
import { type AlignRow, createAligner } from "../../src/align/index.js";
import { scoreOf } from "../../src/align/score.js";
import { catalog } from "../../src/index.js";
import { type Answer, type Ask, answersTo, MODES, type Mode } from "./align/answers.js";
import { asking, BASELINES, bestThreshold } from "./align/baselines.js";
import {
  type Answered,
  answered,
  calibrationOf,
  intervalOf,
  type Quality,
  qualityOf,
} from "./align/quality.js";
import {
  allSamples,
  isDevelopment,
  keptBackSamples,
  partOf,
  type Sample,
  townshipSamples,
} from "./align/samples.js";
import { medians, report } from "./measure.js";
import { askingWith, fitWeights } from "./tools/fit-align.js";

const samples = allSamples();
const townships = townshipSamples();
const development = [...samples.filter(isDevelopment), ...townships];
const test = samples.filter((sample) => !isDevelopment(sample));
const aligner = createAligner(catalog);
const ask: Ask = (rows, domain) => aligner.align(rows, { domain });

const MODE_NAMES = {
  domain: "table by table, domain given",
  open: "table by table, domain not given",
  rowDomain: "row by row, domain given",
  row: "row by row, domain not given",
  heap: "all rows in one table, domain not given",
} as const satisfies Record<Mode, string>;

const FIGURES: readonly (readonly [name: keyof Quality, heading: string])[] = [
  ["items", "items"],
  ["reworded", "reworded"],
  ["all", "all rows"],
  ["nonePrecision", "none: P"],
  ["noneRecall", "none: R"],
  ["noneF1", "none: F1"],
];

function printHead(title: string): void {
  console.log(`\n${title.padEnd(42)}${FIGURES.map(([, heading]) => heading.padStart(17)).join("")}`);
}

function printQuality(name: string, answers: readonly Answered[]): void {
  const quality = qualityOf(answers);
  const cells = FIGURES.map(([figure]) => {
    const [low, high] = intervalOf(answers, (some) => qualityOf(some)[figure]);
    return `${percent(quality[figure])} [${percent(low)},${percent(high)}]`.padStart(17);
  });
  console.log(`  ${name.padEnd(40)}${cells.join("")}`);
}

function percent(share: number): string {
  return (share * 100).toFixed(share === 1 ? 0 : 1);
}

function printModes(): void {
  printHead(`test half: ${test.length} rows (%)`);
  for (const mode of Object.keys(MODES) as Mode[]) printQuality(MODE_NAMES[mode], inMode(mode, ask));
  for (const mode of ["domain", "open"] as const) {
    printHead(`baselines, ${MODE_NAMES[mode]}`);
    printQuality("zwgk-catalog/align", inMode(mode, ask));
    for (const [name, make] of Object.entries(BASELINES)) {
      const score = make(catalog);
      const threshold = bestThreshold(development, mode, catalog, score);
      printQuality(name, inMode(mode, asking(catalog, score, threshold)));
    }
  }
}

function inMode(mode: Mode, by: Ask, some: readonly Sample[] = test): readonly Answered[] {
  return answered(some, answersTo(some, mode, by));
}

/** Rows of lists that cover more than the domains. */
function printTownships(title: string, rows: readonly Sample[]): void {
  printHead(`rows of townships, ${title}: ${rows.length} rows (%)`);
  const covered = rows.filter(({ domain }) => domain !== undefined);
  printQuality(`${MODE_NAMES.domain}, ${covered.length} rows`, inMode("domain", ask, covered));
  for (const mode of ["open", "row"] as const) printQuality(MODE_NAMES[mode], inMode(mode, ask, rows));
}

function printCalibration(): void {
  for (const mode of ["domain", "open"] as const) {
    const { bins, ece } = calibrationOf(inMode(mode, ask));
    console.log(`\nscores, ${MODE_NAMES[mode]}: mean gap (ECE) ${ece.toFixed(3)}`);
    for (const { from, to, count, meanScore, right } of bins) {
      const cells = [count.toString(), meanScore.toFixed(3), right.toFixed(3)].map((cell) =>
        cell.padStart(8),
      );
      console.log(`  ${from.toFixed(2)} to ${to.toFixed(2)}  rows, mean score, right: ${cells.join("")}`);
    }
  }
}

/** Wrong answers, the surest first. */
function printWorst(): void {
  const answers = inMode("open", ask);
  const wrong = answers.filter(({ right }) => !right).sort((a, b) => b.score - a.score);
  console.log(`\nten worst of ${wrong.length} wrong rows, ${MODE_NAMES.open}`);
  for (const { sample, item, score } of wrong.slice(0, 10)) {
    const { category, name } = sample.row;
    console.log(`  ${score.toFixed(3)} ${sample.domain}: ${category ?? "—"} / ${name}`);
    console.log(`        is ${title(sample.item)}, taken for ${title(item)}`);
  }
}

function title(id: string | null): string {
  const item = id === null ? undefined : catalog.item(id);
  return item ? `${item.id} ${item.category} / ${item.name}` : "none";
}

/** Each fifth of the publishers answered by weights fitted to the other four fifths. */
function printCross(): void {
  const engine = createEngine(catalog);
  const all = [...samples, ...townships];
  const parts = Array.from({ length: 5 }, (_, part) => {
    const weights = fitWeights(
      all.filter((sample) => partOf(sample, 5) !== part),
      engine,
    );
    const unseen = all.filter((sample) => partOf(sample, 5) === part);
    return { unseen, ask: askingWith(engine, weights, scoreOf) };
  });
  printHead("all rows, weights fitted to others (%)");
  for (const mode of ["domain", "open"] as const) {
    const answers = parts.map((part) => answered(part.unseen, answersTo(part.unseen, mode, part.ask)));
    printQuality(MODE_NAMES[mode], answers.flat());
    const fifths = answers.map((some) => percent(qualityOf(some).all)).join(" ");
    console.log(`    fifths, all rows: ${fifths}`);
  }
}

async function printSpeed(): Promise<void> {
  const rows = Array.from(
    { length: 1000 },
    (_, at): AlignRow => ({
      ...samples[at % samples.length]?.row,
      at: { table: "1", row: at + 1 },
    }),
  );
  const cosine = BASELINES["bigram cosine"]?.(catalog);
  const time = await medians(
    {
      make: () => createAligner(catalog),
      align: () => aligner.align(rows),
      cosine: (): readonly Answer[] => (cosine ? asking(catalog, cosine, 0)(rows, undefined) : []),
    },
    5,
  );
  console.log(`\na table of 1,000 rows against all ${catalog.items().length} items`);
  console.log(
    `  align ${(time.align ?? 0).toFixed(0)} ms, make an aligner ${(time.make ?? 0).toFixed(0)} ms`,
  );
  report("align / bigram cosine", (time.align ?? 0) / (time.cosine ?? 1));
}

printModes();
printTownships("tuned on", townships);
printTownships("kept back", keptBackSamples());
printCalibration();
printWorst();
if (process.argv.includes("--cross")) printCross();
await printSpeed();
