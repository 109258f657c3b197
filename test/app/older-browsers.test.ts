/** The page runs in browsers of office machines: Chromium 87 and Firefox 78. */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
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
  "Intl.ListFormat",
  "Intl.DurationFormat",
  "WeakRef(",
  "FinalizationRegistry(",
  "Promise.any(",
  "Promise.withResolvers(",
  "Iterator.from(",
  "Temporal.",
  ".showSaveFilePicker(",
  ".startViewTransition(",
  ".checkVisibility(",
  ".scrollIntoViewIfNeeded(",
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
    // What is asked for before it is used.
    for (const name of ["DecompressionStream", "CompressionStream", "AggregateError"]) {
      if (new RegExp(`\\bnew ${name}\\(`, "u").test(code)) expect(code).toContain(`typeof ${name}`);
    }
    // Regular expressions are not transpiled: neither flags nor sets that came later.
    expect(
      code.match(/\/[dgimsuy]*v[dgimsuy]*(?=[.,;)\s])/gu)?.filter((flag) => flag.length > 2) ?? [],
    ).toEqual([]);
  },
  60_000,
);

it("styles nothing by what they do not know", () => {
  const style = readFileSync("app/src/style/page.css", "utf8");
  expect(
    style.match(
      /:has\(|:is\(|:where\(|@container|@layer|@property|@scope|color-mix\(|oklch\(|light-dark\(|\d[dsl]v[hw]\b|text-wrap|aspect-ratio|scrollbar-|inset-(?:block|inline)|content-visibility|subgrid|\b(?:translate|rotate|scale):|[{;]\s*&/gu,
    ) ?? [],
  ).toEqual([]);
});

it("makes up for what they lack, and does the same as what is there elsewhere", async () => {
  const { outputFiles } = await build({
    entryPoints: ["app/src/older-browsers.ts"],
    bundle: true,
    format: "iife",
    write: false,
  });
  const old = createContext({});
  const lacking = `
    for (const { prototype } of [Array, String, Uint8Array, Object.getPrototypeOf(Uint8Array)]) delete prototype.at;
    for (const name of ["findLast", "findLastIndex", "toSorted", "toReversed"]) delete Array.prototype[name];
    delete Object.hasOwn;
    delete globalThis.structuredClone;`;
  runInContext(lacking, old);
  expect(runInContext("typeof [].at + typeof Object.hasOwn", old)).toBe("undefinedundefined");
  runInContext(outputFiles[0]?.text ?? "", old);
  const said = runInContext(
    `JSON.stringify([
      [1, 2, 3].at(-1), "abc".at(-2), new Uint8Array([7, 8]).at(-1),
      Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({ a: 1 }, "toString"),
      [1, 2, 3, 4].findLast((one) => one % 2), [1, 2, 3].findLastIndex((one) => one === 2), [1].findLastIndex(() => false),
      [3, 1, 2].toSorted(), [1, 2].toReversed(), structuredClone({ a: [1] }),
    ])`,
    old,
  );
  expect(JSON.parse(said)).toEqual([3, "b", 8, true, false, 3, 1, -1, [1, 2, 3], [2, 1], { a: [1] }]);
});

it("takes no library function by an inner path", () => {
  const imports = glob
    .sync("app/src/**/*.{ts,tsx}")
    .flatMap((file) => readFileSync(file, "utf8").match(/\.\.\/src\/[^"]+/gu) ?? []);
  expect(imports.length).toBeGreaterThan(100);
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
