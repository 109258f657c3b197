/** The engine with its curve and its words left open, so that the benchmark can try it without what it knows of a row. */
import { catalog } from "../../../src/index.js";
import type { Power } from "../../../src/responsibilities/index.js";
import { plain } from "../../../src/responsibilities/lexicon.js";
import { createReader } from "../../../src/responsibilities/reader.js";
import { covering, type Standing, scoreOf, standings } from "../../../src/responsibilities/score.js";
import type { Sign } from "../../../src/responsibilities/signs.js";
import { supportOf } from "../../../src/responsibilities/support.js";
import { type Curve, POWER_JUDGEMENT, POWER_WEIGHTS } from "../../../src/responsibilities/weights.js";
import type { Answer } from "./figures.js";
import type { Labelled } from "./rows.js";

const reader = createReader(catalog);

/** Which signs of a power count. */
type Counts = (sign: Sign) => boolean;

function standingsOf(power: Power, counts: Counts = () => true): Standing[] {
  return standings(supportOf(reader.power(power).signs.filter(counts), POWER_WEIGHTS));
}

/** What the engine answers with another curve, or with fewer signs. */
export function answerWith(curve: Curve, label: Labelled<Power>, counts?: Counts): Answer {
  return { label, guesses: covering(standingsOf(label.row, counts), { ...POWER_JUDGEMENT, curve }) };
}

/**
 * Tells which signs of a row would have been known to somebody who never saw its publisher: words that stand in the
 * catalog, in a probe, or in another publisher's rows. Titles of laws count always: anybody can look them up.
 */
export function knownWithout(publisher: string, rows: readonly Labelled<Power>[]): Counts {
  const seen = plain(
    [
      ...catalog.items().flatMap(({ category, name, content }) => [category, name, ...content]),
      ...catalog.domains.map(({ name }) => name),
      ...rows.filter((one) => one.publisher !== publisher).flatMap(({ row }) => wordsOf(row)),
    ].join("\n"),
  );
  return ({ place, term }) =>
    !["name", "office", "duties", "department"].includes(place) || seen.includes(term);
}

function wordsOf({ name, subject, office, duties }: Power): string[] {
  return [name, subject ?? "", office ?? "", ...duties];
}

/** Where the fit starts from and is drawn back to: the rows are few and nearly all told apart. */
const PRIOR: Curve = { bias: -2.5, support: 4, lead: 2 };
const RIDGE = 0.01;

/** Fits the logistic curve to labelled powers: each domain that anything points to is one example. */
export function fitCurve(rows: readonly Labelled<Power>[]): Curve {
  const examples = rows.flatMap(({ row, domains }) =>
    standingsOf(row).map((standing) => ({ standing, right: domains.includes(standing.domain) ? 1 : 0 })),
  );
  let curve = PRIOR;
  for (let step = 0; step < 5000; step++) {
    const slopes = { bias: 0, support: 0, lead: 0 };
    for (const { standing, right } of examples) {
      const error = (scoreOf(standing, curve) - right) / examples.length;
      slopes.bias += error;
      slopes.support += error * standing.support;
      slopes.lead += error * standing.lead;
    }
    const moved = (key: keyof Curve) => curve[key] - 0.5 * (slopes[key] + RIDGE * (curve[key] - PRIOR[key]));
    curve = { bias: moved("bias"), support: moved("support"), lead: moved("lead") };
  }
  return curve;
}
