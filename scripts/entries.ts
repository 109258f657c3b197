/** What can be imported from the package, as its package.json says too. */
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
  ...Object.fromEntries(ROOMS.map((room) => [room, `src/${room}/index.ts`])),
  model: "src/model/public.ts",
};
