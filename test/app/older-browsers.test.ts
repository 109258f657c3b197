/** The page runs in browsers of office machines: Chromium 87 and Firefox 78. */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import glob from "fast-glob";
import { expect, it } from "vitest";
import { begin, redo, step, undo } from "../../app/src/state/history.js";
import { appOptions } from "../../scripts/build-app.js";

const shim = readFileSync("app/src/older-browsers.ts", "utf8");

/** Newer than these browsers, by how code calls them; what the page itself makes up for is none of them. */
const NEWER = [
  "structuredClone(",
  ".findLast(",
  ".findLastIndex(",
  ".toSorted(",
  ".toReversed(",
  ".toSpliced(",
  "Object.groupBy(",
  "Map.groupBy(",
  "Array.fromAsync(",
  "Promise.try(",
  "AbortSignal.timeout(",
  "AbortSignal.any(",
  "crypto.randomUUID(",
  ".isWellFormed(",
  ".toWellFormed(",
  "scheduler.postTask(",
  ".replaceChildren(",
  "RegExp.escape(",
  ".union(new Set",
  "Intl.Segmenter",
].filter((call) => !shim.includes(`"${call.replace(/^.*\.|\($/gu, "")}"`));

const entries = ["app/src/main.tsx", "app/src/engine/worker.ts"];

it.each(entries)(
  "%s calls nothing that they lack",
  async (entry) => {
    // The reader of PDF brings what it lacks itself, and is loaded by nobody who reads none.
    const external = ["pdfjs-dist/legacy/*"];
    const { outputFiles } = await build({ ...appOptions, entryPoints: [entry], external, minify: false });
    const code = outputFiles[0]?.text ?? "";
    expect(NEWER.filter((call) => code.includes(call))).toEqual([]);
    // Regular expressions are not transpiled: neither flags nor sets that came later.
    expect(
      code.match(/\/[dgimsuy]*v[dgimsuy]*(?=[.,;)\s])/gu)?.filter((flag) => flag.length > 2) ?? [],
    ).toEqual([]);
  },
  60_000,
);

it("styles nothing by what they do not know", () => {
  const style = readFileSync("app/src/style/page.css", "utf8");
  expect(style.match(/:has\(|@container|@layer|color-mix\(|oklch\(|\bdvh\b|:is\(|text-wrap/gu) ?? []).toEqual(
    [],
  );
});

it("takes no library function by an inner path", () => {
  const imports = glob
    .sync("app/src/**/*.{ts,tsx}")
    .flatMap((file) => readFileSync(file, "utf8").match(/\.\.\/src\/[^"]+/gu) ?? []);
  expect(imports.filter((path) => !/^\.\.\/src\/(?:[a-z-]+\/)?index\.js$/u.test(path))).toEqual([]);
});

it("undoes typing in one step, and does again what was undone", () => {
  const typed = step(step(begin("") as ReturnType<typeof begin<string>>, "a", "name", 0), "ab", "name", 500);
  const later = step(typed, "abc", "name", 5000);
  expect(undo(later).present).toBe("ab");
  expect(undo(undo(later)).present).toBe("");
  expect(redo(undo(later)).present).toBe("abc");
  expect(step(undo(later), "x", "other", 6000).future).toEqual([]);
});
