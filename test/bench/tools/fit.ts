/** Conditional logistic regression with weights that are not below 0, and Platt scaling. Small and plain. */
import type { Choice } from "./design.js";

/** Pull of the weights towards 0. */
const PULL = 0.5;

const STEPS = 1500;

/**
 * Fits weights by accelerated projected gradient descent.
 *
 * @param start in the order of the numbers of an option
 */
export function fitChoices(choices: readonly Choice[], start: readonly number[]): number[] {
  let weights = [...start];
  let ahead = [...start];
  let momentum = 1;
  let step = 1 / (choices.length + PULL);
  let last = loss(choices, weights);
  for (let turn = 0; turn < STEPS; turn++) {
    const slope = gradient(choices, ahead);
    const next = ahead.map((weight, at) => Math.max(0, weight - step * (slope[at] ?? 0)));
    const now = loss(choices, next);
    if (now > last) {
      // Overshot: start the acceleration anew with a shorter step.
      step /= 2;
      ahead = [...weights];
      momentum = 1;
      if (step < 1e-9) break;
      continue;
    }
    const grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((weight, at) => weight + ((momentum - 1) / grown) * (weight - (weights[at] ?? 0)));
    if (last - now < 1e-4) {
      weights = next;
      break;
    }
    weights = next;
    momentum = grown;
    last = now;
  }
  return weights;
}

function loss(choices: readonly Choice[], weights: readonly number[]): number {
  const pull = weights.reduce((sum, weight) => sum + weight * weight, 0) * (PULL / 2);
  return choices.reduce((sum, { options, right, weight }) => {
    const of = shares(options, weights);
    return sum - weight * Math.log(right.reduce((all, at) => all + (of[at] ?? 0), 0));
  }, pull);
}

function gradient(choices: readonly Choice[], weights: readonly number[]): number[] {
  const slope = weights.map((weight) => PULL * weight);
  for (const { options, right, weight } of choices) {
    const of = shares(options, weights);
    const rights = right.reduce((all, at) => all + (of[at] ?? 0), 0);
    of.forEach((share, option) => {
      const excess = weight * (share - (right.includes(option) ? share / rights : 0));
      if (excess === 0) return;
      options[option]?.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + excess * value;
      });
    });
  }
  return slope;
}

function shares(options: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const odds = options.map((option) =>
    option.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  );
  const top = Math.max(...odds);
  const parts = odds.map((value) => Math.exp(value - top));
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / sum);
}

/** Fits slope and offset of log odds to what was right, with the smoothed targets that Platt proposes. */
export function fitPlatt(answers: readonly { readonly probability: number; readonly right: boolean }[]): {
  readonly slope: number;
  readonly offset: number;
} {
  const good = answers.filter(({ right }) => right).length;
  const targets = { right: (good + 1) / (good + 2), wrong: 1 / (answers.length - good + 2) };
  const points = answers.map(({ probability, right }) => {
    const bounded = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
    return { x: Math.log(bounded / (1 - bounded)), y: right ? targets.right : targets.wrong };
  });
  let [slope, offset] = [1, 0];
  for (let turn = 0; turn < 50; turn++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const q = Math.max(p * (1 - p), 1e-9);
      gs += (p - y) * x;
      go += p - y;
      hss += q * x * x;
      hso += q * x;
      hoo += q;
    }
    const det = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / det;
    offset -= (hss * go - hso * gs) / det;
  }
  return { slope, offset };
}
