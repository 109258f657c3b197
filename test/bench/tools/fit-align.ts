/** Fits the weights and the calibration of alignment to samples. */
import { chooseItems } from "../../../src/align/choose.js";
import type { Engine } from "../../../src/align/engine.js";
import { REPEAT_COST, WEIGHTS } from "../../../src/align/fitted.js";
import type { Weights } from "../../../src/align/weights.js";
import { type Ask, answersTo } from "../align/answers.js";
import { answered } from "../align/quality.js";
import { partOf, type Sample } from "../align/samples.js";
import { choicesOf, NAMES } from "./design.js";
import { fitChoices, fitPlatt } from "./fit.js";

/** What rows tell each other depends on the weights, and these on that: so often in turn. */
const ROUNDS = 3;

/** Parts of the publishers for answers to rows that the weights have not seen. */
const PARTS = 5;

/** Fits weights. */
export function fitWeights(samples: readonly Sample[], engine: Engine): Weights {
  let weights: Weights = WEIGHTS;
  for (let round = 0; round < ROUNDS; round++) {
    const fitted = fitChoices(
      choicesOf(samples, engine, weights),
      NAMES.map((name) => weights[name]),
    );
    weights = Object.fromEntries(NAMES.map((name, at) => [name, fitted[at] ?? 0])) as unknown as Weights;
  }
  return weights;
}

/** Fits the calibration to answers with and without the domain, each part answered by weights fitted to the others. */
export function calibrate(samples: readonly Sample[], engine: Engine) {
  const answers = Array.from({ length: PARTS }, (_, part) => {
    const weights = fitWeights(
      samples.filter((sample) => partOf(sample, PARTS) !== part),
      engine,
    );
    const unseen = samples.filter((sample) => partOf(sample, PARTS) === part);
    const ask = askingWith(engine, weights, (probability) => probability);
    return (["domain", "open"] as const).flatMap((mode) => answered(unseen, answersTo(unseen, mode, ask)));
  }).flat();
  return fitPlatt(answers.map(({ score, right }) => ({ probability: score, right })));
}

/** Asks alignment with other weights than those of the package. */
export function askingWith(engine: Engine, weights: Weights, score: (probability: number) => number): Ask {
  return (rows, domain) => {
    const answers: ReturnType<Ask>[number][] = [];
    for (const table of engine.weigh(rows, domain, weights)) {
      chooseItems(table.rows, REPEAT_COST).forEach(({ candidate }, i) => {
        const { row, belief } = table.rows[i] ?? {};
        const at = candidate === null ? undefined : row?.candidates[candidate]?.at;
        const probability = candidate === null ? belief?.probabilityOfNone : belief?.probabilities[candidate];
        answers[table.positions[i] ?? 0] = {
          item: at === undefined ? null : (engine.items.items[at]?.id ?? null),
          score: score(probability ?? 0),
        };
      });
    }
    return answers;
  };
}
