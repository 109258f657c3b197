/**
 * Property tests try the same cases in every run, so that a red build can be looked at again and a green one says what it
 * did; `SEED=7 npx vitest run …` tries others.
 */
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 2019) });
