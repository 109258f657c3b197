/**
 * `npm run bench:map`: how well powers and offices are mapped to domains, on publishers that nothing was tuned on, and
 * how fast, against baselines and peers of the same run. With `-- --fit` it only prints the curve for weights.ts, with
 * `-- --sample <folder>` only the figures of the powers.jsonl and offices.jsonl there.
 */
import { catalog } from "../../src/index.js";
import { createMapper, type Office, type Power } from "../../src/responsibilities/index.js";
import { POWER_JUDGEMENT } from "../../src/responsibilities/weights.js";
import { KEPT_BACK_SAMPLE, SECOND_SAMPLE } from "../evidence.js";
import { baselines, tuned } from "./map/baselines.js";
import { answerWith, fitCurve, knownWithout } from "./map/engine.js";
import { type Answer, type Figures, figuresOf, interval, isRightAnswer } from "./map/figures.js";
import {
  half,
  type Labelled,
  offices,
  powers,
  probeOffices,
  probePowers,
  publishers,
  sampleOf,
} from "./map/rows.js";
import { printSpeed } from "./map/speed.js";

const FOLDS = 5;

const COLUMNS: readonly (readonly [keyof Figures, string])[] = [
  ["top1", "top-1"],
  ["top3", "top-3"],
  ["nonePrecision", "none P"],
  ["noneRecall", "none R"],
  ["noneF1", "none F1"],
  ["overall", "all rows"],
  ["sure", "≥ 0.8"],
];

const mapper = createMapper(catalog);
const answerPower = (label: Labelled<Power>): Answer => ({ label, guesses: mapper.power(label.row).domains });

const answerOffice = (label: Labelled<Office>): Answer => ({
  label,
  guesses: mapper.office(label.row).domains,
});

function printPowers(): void {
  const [development, test] = [half(powers, "development"), half(powers, "test")];
  const tuning = [...development, ...probePowers];
  console.log(`\npowers of the test half: ${test.length} rows, ${publishers(test).length} publishers`);
  heading();
  const answers = test.map(answerPower);
  line("engine", answers);
  intervals(answers);
  // The scores of the baselines are no shares, so that 0.8 means nothing there.
  for (const [name, baseline] of Object.entries(baselines))
    line(name, test.map(tuned(baseline, tuning)), COLUMNS.slice(0, -1));
  console.log("\nthe same on the development half, on the probes");
  heading();
  line("development", development.map(answerPower));
  line("probes", probePowers.map(answerPower));
  wrong("test half", answers);
}

/** The only fitted numbers are those of the curve: fitted on four fifths of the publishers, tried on the fifth. */
function printCrossValidation(): void {
  const names = publishers(powers);
  const answers = Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(names.filter((_name, at) => at % FOLDS === fold));
    const curve = fitCurve([...powers.filter(({ publisher }) => !held.has(publisher)), ...probePowers]);
    return powers.filter(({ publisher }) => held.has(publisher)).map((label) => answerWith(curve, label));
  }).flat();
  console.log(`\n${FOLDS}-fold by publisher: ${answers.length} rows, the curve fitted without them`);
  heading();
  line("engine", answers);
  intervals(answers);
}

/** What is left when nobody had read the row: a lower bound, since general words go too that one row alone uses. */
function printUnseenWords(): void {
  const rows = [...powers, ...probePowers];
  const answers = powers.map((label) =>
    answerWith(POWER_JUDGEMENT.curve, label, knownWithout(label.publisher, rows)),
  );
  console.log("\nwithout the words that only the row's own publisher uses, all rows");
  heading();
  line("engine", answers);
  intervals(answers);
}

function printOffices(): void {
  const test = half(offices, "test").map(answerOffice);
  console.log(`\noffices of the test half: ${test.length}`);
  heading();
  line("engine", test);
  intervals(test);
  line("development", half(offices, "development").map(answerOffice));
  line("probes", probeOffices.map(answerOffice));
  wrong("offices", test);
}

/** Other publishers than those of the first sample; the baselines are tuned on the first alone. */
function printSample(title: string, folder: string): readonly Answer[] {
  const sample = sampleOf(folder);
  const tuning = [...half(powers, "development"), ...probePowers];
  console.log(`\n${title}: ${sample.powers.length} powers, ${publishers(sample.powers).length} publishers`);
  heading();
  const answers = sample.powers.map(answerPower);
  line("engine", answers);
  intervals(answers);
  for (const [name, baseline] of Object.entries(baselines))
    line(name, sample.powers.map(tuned(baseline, tuning)), COLUMNS.slice(0, -1));
  console.log(`\n${title}: ${sample.offices.length} offices`);
  heading();
  const answered = sample.offices.map(answerOffice);
  line("engine", answered);
  intervals(answered);
  return [...answers, ...answered];
}

function heading(): void {
  console.log(`${"".padEnd(16)}${COLUMNS.map(([, title]) => title.padStart(12)).join("")}`);
}

function line(name: string, answers: readonly Answer[], columns = COLUMNS): void {
  const figures = figuresOf(answers);
  console.log(`${name.padEnd(16)}${columns.map(([key]) => percent(figures[key]).padStart(12)).join("")}`);
}

function intervals(answers: readonly Answer[]): void {
  const cells = COLUMNS.map(([key]) => interval(answers, key).map(percent).join("–").padStart(12));
  console.log(`${"  95 % interval".padEnd(16)}${cells.join("")}`);
}

function wrong(set: string, answers: readonly Answer[]): void {
  const mistakes = answers.filter((answer) => !isRightAnswer(answer));
  console.log(`\nwrong, ${set}: ${mistakes.length}`);
  for (const { label, guesses } of mistakes)
    console.log(`  ${label.publisher}: ${JSON.stringify(label)} → ${guesses[0]?.domain ?? "none"}`);
}

function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(share * 100).toFixed(0)}`;
}

const folder = process.argv[process.argv.indexOf("--sample") + 1];
if (process.argv.includes("--fit")) {
  console.log(fitCurve([...half(powers, "development"), ...probePowers]));
} else if (process.argv.includes("--sample") && folder !== undefined) {
  wrong("sample", printSample("sample", folder));
} else {
  printPowers();
  printCrossValidation();
  printUnseenWords();
  printOffices();
  wrong("second sample", printSample("second sample", SECOND_SAMPLE));
  // Not read row by row: its rows are to stay unseen.
  printSample("kept back", KEPT_BACK_SAMPLE);
  await printSpeed();
}
