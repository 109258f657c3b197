/** What can be imported from the package, as its package.json says too. */
import { existsSync } from "node:fs";
import glob from "fast-glob";

const ROOMS = [
  "align",
  "check-sheet",
  "conformity",
  "deadlines",
  "diff",
  "export",
  "instruments",
  "intake",
  "model",
  "node",
  "portal",
  "profile",
  "releases",
  "responsibilities",
  "search",
  "tables",
  "validate",
];

/** The entries of the package by the names of their files: the catalog, each domain alone, the rooms. */
export const entries: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  ...Object.fromEntries(
    glob
      .sync("src/generated/entries/*.ts")
      .map((file) => [file.replace(/^.*\/(.*)\.ts$/u, "domains/$1"), file]),
  ),
  ...Object.fromEntries(ROOMS.map((room) => [room, faceOf(room)])),
};

/**
 * What a reader may count on. Stable: names, parameters and results change only in a new major version; of the others also in
 * a minor one, which the changelog says.
 */
export const STABILITY: Readonly<Record<string, "stable" | "may change">> = {
  index: "stable",
  domains: "stable",
  align: "stable",
  "check-sheet": "may change",
  conformity: "may change",
  deadlines: "stable",
  diff: "stable",
  export: "may change",
  instruments: "stable",
  intake: "may change",
  model: "stable",
  node: "may change",
  portal: "may change",
  profile: "stable",
  releases: "stable",
  responsibilities: "may change",
  search: "stable",
  tables: "stable",
  validate: "stable",
};

/** What a room shows to users of the package, where that is less than what it shows to the rooms above it. */
function faceOf(room: string): string {
  const face = `src/${room}/public.ts`;
  return existsSync(face) ? face : `src/${room}/index.ts`;
}
