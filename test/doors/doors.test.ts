/** Every function that the package shows, called wrongly from JavaScript: it says so, and never answers. */
import { describe, expect, it } from "vitest";
import { entries } from "../../scripts/entries.js";
import { catalog, WrongArgumentError, ZwgkError } from "../../src/index.js";
import { CALLS, METHODS } from "./calls.js";
import type { Argument } from "./wrong.js";

const rooms = Object.keys(entries).filter((entry) => !entry.startsWith("domains/"));

const isClass = (value: unknown) => typeof value === "function" && /^class\b/u.test(String(value));

async function functionsOf(
  entry: string,
): Promise<Readonly<Record<string, (...given: unknown[]) => unknown>>> {
  const module = (await import(/* @vite-ignore */ `../../${entries[entry]}`)) as Record<string, unknown>;
  const shown = Object.entries(module).filter(([, value]) => typeof value === "function" && !isClass(value));
  return Object.fromEntries(shown) as Record<string, (...given: unknown[]) => unknown>;
}

/** What a call throws or rejects with; undefined where it answers. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error ?? "nothing was thrown";
  }
}

/** What the package shows that can be called. */
const shownNames = new Set([
  ...Object.values(CALLS).flatMap((calls) => Object.keys(calls)),
  ...Object.keys(METHODS),
]);

/** Whether a refusal of an argument says which function refused it, by a name that the package shows. */
function namesItsDoor({ text }: WrongArgumentError): boolean {
  return [text.zh, text.en].every((words) => shownNames.has(/^[\w.]*/u.exec(words)?.[0] ?? ""));
}

/** The calls with one argument wrong that are answered, or refused by an error that is not the package's or does not say where. */
async function unrefused(
  fn: (...given: unknown[]) => unknown,
  given: readonly Argument[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [at, { wrong }] of given.entries()) {
    for (const one of wrong) {
      const args = given.map(({ good }, place) => (place === at ? one : good));
      const error = await thrownBy(() => fn(...args));
      const said =
        error instanceof ZwgkError ? [error.text.zh, error.text.en, error.hint.zh, error.hint.en] : [];
      const isPlaced = !(error instanceof WrongArgumentError) || namesItsDoor(error);
      if (said.length === 0 || said.some((words) => words === "") || !isPlaced)
        found.push(
          `argument ${at + 1} as ${shown(one)}: ${error === undefined ? "answered" : String(error)}`,
        );
    }
  }
  return found;
}

function shown(value: unknown): string {
  if (value instanceof Promise) return "a promise";
  return typeof value === "function" ? "a function" : (JSON.stringify(value) ?? String(value));
}

describe.each(rooms)("the entry %s", async (entry) => {
  const functions = await functionsOf(entry);
  const calls = CALLS[entry] ?? {};

  it("has no function that is not called here", () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(functions).sort());
  });

  for (const [name, given] of Object.entries(calls)) {
    it(`${name} takes what it asks for, and refuses anything else`, async () => {
      const fn = functions[name];
      if (!fn) throw new Error(`${name} is not exported`);
      expect(await thrownBy(() => fn(...given.map(({ good }) => good)))).toBeUndefined();
      expect(await unrefused(fn, given)).toEqual([]);
    });
  }
});

describe("a method of what it gives", () => {
  for (const [name, method] of Object.entries(METHODS)) {
    const given = method.given;
    const fn = method.fn as (...given: unknown[]) => unknown;
    it(`${name} takes what it asks for, and refuses anything else`, async () => {
      expect(await thrownBy(() => fn(...given.map(({ good }) => good)))).toBeUndefined();
      expect(await unrefused(fn, given)).toEqual([]);
    });
  }
});

describe("a refusal", () => {
  it("says what was asked, what came, and what to pass", () => {
    const filter = { level: "galaxy" } as never;
    expect(() => catalog.items(filter)).toThrow(
      expect.objectContaining({
        code: "wrong-argument",
        text: {
          zh: "catalog.items {level}：应传入county、township、village 之一，收到的是 “galaxy”",
          en: "catalog.items {level}: expected one of county, township, village, got “galaxy”",
        },
      }),
    );
  });

  it("asks to await a promise", () => {
    expect(() => catalog.item(Promise.resolve("health-001") as never)).toThrow(
      expect.objectContaining({ hint: { zh: "先 await，再传入文字", en: "await it first: pass a text" } }),
    );
  });
});
