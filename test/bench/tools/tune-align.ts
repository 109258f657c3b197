/**
 * `npm run align:tune`: fits the weights of alignment to the labelled rows to develop on and writes them to
 * src/align/fitted.ts. The test half is not looked at.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createEngine } from "../../../src/align/engine.js";
import { catalog } from "../../../src/index.js";
import { allSamples, isDevelopment, townshipSamples } from "../align/samples.js";
import { calibrate, fitWeights } from "./fit-align.js";

const TARGET = "src/align/fitted.ts";

const engine = createEngine(catalog);
const development = [...allSamples().filter(isDevelopment), ...townshipSamples()];
const weights = fitWeights(development, engine);
const { slope, offset } = calibrate(development, engine);
const number = (value: number) => String(Math.round(value * 100) / 100);
const source = readFileSync(TARGET, "utf8");
const table = Object.entries(weights)
  .map(([name, value]) => `  ${name}: ${number(value)},\n`)
  .join("");
writeFileSync(
  TARGET,
  source
    .replace(/(WEIGHTS: Weights = \{\n)[^}]*/u, `$1${table}`)
    .replace(/(CALIBRATION = \{ ).*( \})/u, `$1slope: ${number(slope)}, offset: ${number(offset)}$2`),
);
console.log(
  `${TARGET}: ${development.length} rows\n${table}  slope ${number(slope)}, offset ${number(offset)}`,
);
