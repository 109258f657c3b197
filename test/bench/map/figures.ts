/** How well guesses agree with labels, with intervals that know how few publishers there are. */
import type { Labelled } from "./rows.js";
import { random } from "./rows.js";

/** A domain guessed, with its score. */
export interface Guess {
  readonly domain: string;
  readonly score: number;
}

/** A row beside what was guessed for it, best first; empty for none. */
export interface Answer {
  readonly label: Pick<Labelled<unknown>, "publisher" | "domains" | "none">;
  readonly guesses: readonly Guess[];
}

/** Figures of a set of answers; NaN where the set has no row that a figure is about. */
export interface Figures {
  /** Of the rows that belong to a domain and to nothing else, the share whose first guess is right. */
  readonly top1: number;
  readonly top3: number;
  /** Of the rows said to belong to none, the share that does; of those that do, the share that was said so. */
  readonly nonePrecision: number;
  readonly noneRecall: number;
  readonly noneF1: number;
  /** Of all rows, the share whose first guess, or none, is right. */
  readonly overall: number;
  /** Of the guesses scored 0.8 and more, the share that is right. */
  readonly sure: number;
}

const SURE = 0.8;

export function figuresOf(answers: readonly Answer[]): Figures {
  const inside = answers.filter(({ label }) => !label.none);
  const saidNone = answers.filter(({ guesses }) => guesses.length === 0);
  const isNone = answers.filter(({ label }) => label.none && label.domains.length === 0);
  const sure = answers.flatMap(({ label, guesses }) =>
    guesses.filter(({ score }) => score >= SURE).map(({ domain }) => isRight(label, domain)),
  );
  const precision = share(saidNone, ({ label }) => label.none);
  const recall = share(isNone, ({ guesses }) => guesses.length === 0);
  return {
    top1: share(inside, (answer) => within(answer, 1)),
    top3: share(inside, (answer) => within(answer, 3)),
    nonePrecision: precision,
    noneRecall: recall,
    noneF1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    overall: share(answers, isRightAnswer),
    sure: share(sure, (right) => right),
  };
}

/** Whether the first guess, or that there is none, is right. */
export function isRightAnswer(answer: Answer): boolean {
  return answer.guesses.length === 0 ? answer.label.none : within(answer, 1);
}

/** The interval in which a figure lies in 95 of 100 draws of publishers, with replacement. */
export function interval(answers: readonly Answer[], figure: keyof Figures): readonly [number, number] {
  const next = random(1);
  const names = [...new Set(answers.map(({ label }) => label.publisher))].sort();
  const drawn = Array.from({ length: 1000 }, () => {
    const sample = names.flatMap(() => {
      const name = names[Math.floor(next() * names.length)];
      return answers.filter(({ label }) => label.publisher === name);
    });
    return figuresOf(sample)[figure];
  });
  const sorted = drawn.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = (quantile: number) => sorted[Math.floor(quantile * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

function within({ label, guesses }: Answer, most: number): boolean {
  return guesses.slice(0, most).some(({ domain }) => isRight(label, domain));
}

function isRight({ domains }: Answer["label"], domain: string): boolean {
  return domains.some((one) => one === domain);
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length / list.length;
}
