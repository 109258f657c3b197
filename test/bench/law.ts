/** `npm run bench:law`: how many official and published deadlines and citations are read, and which are not, and how
 * long citations take. */
import { readFileSync } from "node:fs";
import { isWhole, parseDeadline } from "../../src/deadlines/index.js";
import { catalog } from "../../src/index.js";
import { parseCitations, resolveCitation } from "../../src/instruments/index.js";
import {
  type Columns,
  columns,
  distinct,
  HALVES,
  type Half,
  isRight,
  tellsTheTime,
  unseen,
  type Wording,
  wordings,
} from "../deadlines/wordings.js";
import { fixture, registry } from "../instruments/registry.js";
import { printCitationTimes } from "./citation-times.js";
import { type LocalSample, localSamples, wrongSamples } from "./citations-local.js";

function printDeadlines(name: string, texts: readonly string[]): void {
  const readings = texts.map((text) => ({ text, deadline: parseDeadline(text) }));
  const unread = readings.filter(({ deadline }) => deadline.kind === "unparsed").map(({ text }) => text);
  const cutOff = readings
    .filter(({ text, deadline }) => !isWhole(deadline) && !unread.includes(text))
    .map(({ text }) => text);
  print(`deadlines, ${name}`, texts.length, texts.length - unread.length);
  printList("cut off by the source, read as far as they go", cutOff);
  printList("not read", unread);
}

function printWordings(half: Half): void {
  const all = wordings(half);
  const wrong = all.filter((wording) => !isRight(wording));
  const what = `deadlines, wordings from pages, ${half}, read as a person reads them`;
  print(what, all.length, all.length - wrong.length);
  print(`${what}, the time alone`, all.length, all.filter(tellsTheTime).length);
  if (half === "second") print(`${what}, by rows`, rowsOf(all), rowsOf(all) - rowsOf(wrong));
  printList(
    "unread or read otherwise",
    wrong.map(({ text }) => text),
  );
}

/** Of the half kept aside, only how many: naming them would spend it. */
function printColumns(name: string, sample: Columns): void {
  const all = columns(sample);
  const wrong = all.filter((wording) => !isRight(wording));
  print(`deadlines, whole columns, ${name}, by rows`, rowsOf(all), rowsOf(all) - rowsOf(wrong));
  const once = distinct(sample);
  print(`deadlines, whole columns, ${name}, by wordings`, once.length, once.filter(isRight).length);
  for (const half of ["worked", "kept"] as const) {
    const found = unseen(half, sample);
    print(`deadlines, unseen wordings of them, ${half}`, found.length, found.filter(isRight).length);
  }
  const known = unseen("kept", sample).map(({ text }) => text);
  printList(
    "unread or read otherwise",
    wrong.map(({ text }) => text).filter((text) => !known.includes(text)),
  );
}

function rowsOf(all: readonly Wording[]): number {
  return all.reduce((sum, { rows }) => sum + rows, 0);
}

function printCitations(name: string, expected: ReturnType<typeof fixture>): void {
  const wrong = expected.filter(([text, keys]) => {
    const found = parseCitations(text).flatMap((citation) => resolveCitation(citation, registry).keys);
    return JSON.stringify([...new Set(found)]) !== JSON.stringify(keys);
  });
  print(`citations, ${name}`, expected.length, expected.length - wrong.length);
  printList(
    "other than a reader says",
    wrong.map(([text]) => text),
  );
}

function printLocal(name: string, half: LocalSample["half"]): void {
  const all = localSamples.filter((sample) => sample.half === half).length;
  const wrong = wrongSamples(half, registry);
  print(`citations, ${name}`, all, all - wrong.length);
  printList(
    "other than a reader says",
    wrong.map(({ text }) => text),
  );
}

function print(what: string, all: number, read: number): void {
  console.log(`${what}: ${read} of ${all} (${((100 * read) / all).toFixed(2)} %)`);
}

function printList(heading: string, texts: readonly string[]): void {
  if (texts.length > 0) console.log(`  ${heading}:\n${texts.map((text) => `    ${text}\n`).join("")}`);
}

printDeadlines("the standard", [...new Set(catalog.items().flatMap(({ deadline }) => deadline ?? []))]);
const published = readFileSync("test/fixtures/deadlines/observed.txt", "utf8").trim().split("\n");
printDeadlines("published lists", published);
for (const half of HALVES) printWordings(half);
printColumns("third sample", "columns");
printColumns("fourth sample", "columns-second");
printColumns("fifth sample", "columns-third");
printColumns("seventh sample", "columns-fourth");
printColumns("eighth sample", "columns-fifth");
printCitations("the standard", fixture("basis"));
printCitations("published lists", fixture("observed"));
printLocal("local documents, the half looked at", "dev");
printLocal("local documents, the half kept aside", "kept");
printCitationTimes(fixture("observed").map(([text]) => text));
