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

/** What a room shows to users of the package, where that is less than what it shows to the rooms above it. */
function faceOf(room: string): string {
  const face = `src/${room}/public.ts`;
  return existsSync(face) ? face : `src/${room}/index.ts`;
}
