/** The shipped registry and editions, for the tests of this folder. */
import { readdirSync, readFileSync } from "node:fs";
import fg from "fast-glob";
import { parse } from "yaml";
import { instrumentRegistry } from "../../src/instruments/index.js";
import type { CatalogData, Edition, InstrumentsFile, RegisteredInstrument } from "../../src/model/index.js";

const read = (path: string): unknown => parse(readFileSync(path, "utf8"));

const files = readdirSync("catalogs/instruments").map(
  (name) => read(`catalogs/instruments/${name}`) as InstrumentsFile,
);

export const instruments: readonly RegisteredInstrument[] = files.flatMap(({ kind, instruments }) =>
  instruments.map((instrument) => ({ ...instrument, kind })),
);

export const registry = instrumentRegistry({
  instruments,
  horizons: Object.fromEntries(files.map(({ kind, horizon }) => [kind, horizon])) as CatalogData["horizons"],
});

export const editions: readonly Edition[] = fg
  .sync("catalogs/editions/*/*.yaml")
  .map((file) => read(file) as Edition);

/** A fixture: what is cited → keys of the instruments that it names. */
export function fixture(name: string): [cited: string, keys: string[]][] {
  return Object.entries(
    JSON.parse(readFileSync(`test/fixtures/citations/${name}.json`, "utf8")) as Record<string, string[]>,
  );
}
