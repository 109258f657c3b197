import { describe, expect, it } from "vitest";
import { zwgk } from "./harness.js";

/** What is wrong, the code that says so, and what the message or hint must name. */
const MISTAKES: readonly (readonly [string[], string, string])[] = [
  [["nope"], "unknown-command", "nope"],
  [["lst"], "unknown-command", "zwgk list"],
  [["help", "nope"], "unknown-command", "nope"],
  [["stats", "--jsn"], "unknown-option", "--json"],
  [["stats", "my", "town"], "too-many-arguments", "--help"],
  [["stats", "--since", "1.0.0"], "profile-missing", "zwgk diff"],
  [["show"], "missing-argument", "<id>"],
  [["search"], "missing-argument", "<words>"],
  [["generate", "profile.yaml"], "missing-option", "--out"],
  [["list", "--level"], "missing-value", "--level"],
  [["list", "--level", "town"], "unknown-value", "township"],
  [["list", "--domain", "社会救"], "unknown-value", "社会救助"],
  [["list", "--domain", "zzz"], "unknown-value", "urban-rural-planning"],
  [["validate", "--format", "xml"], "unknown-value", "github"],
  [["validate", "--fail-on", "never"], "unknown-value", "warning"],
  [["generate", "profile.yaml", "-o", "x", "--format", "pdf"], "unknown-value", "xlsx"],
  [["show", "social-assistance-999"], "unknown-id", "social-assistance-00"],
  [["show", "没有这样的东西"], "unknown-id", "zwgk search"],
  [["stats", "--lang", "fr"], "unknown-language", "--lang zh"],
  [["stats", "--lang"], "unknown-language", "--lang zh"],
];

it.each([["show"], ["due", "--on", "2025-01-01"], ["search"]])(
  "%s takes a megabyte for a word, and says so in a line",
  async (command, ...options) => {
    const { err } = await zwgk(command, "鼉".repeat(340_000), ...options);
    expect(err.length).toBeGreaterThan(0);
    expect(err.length).toBeLessThan(400);
  },
);

describe.each(["zh", "en"] as const)("a mistake in %s", (language) => {
  it.each(MISTAKES)("%j is %s", async (argv, code, named) => {
    // Before the arguments, so that a mistake in --lang itself comes last and counts.
    const ran = await zwgk("--lang", language, ...argv);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe("");
    expect(ran.err).toContain(named);
    const heading = argv.includes("--lang") || language === "zh" ? "错误" : "error";
    expect(ran.err.split("\n")[0]).toMatch(new RegExp(`^${heading} ${code} `, "u"));
    expect(ran.err.trimEnd().split("\n")).toHaveLength(2);
    expect(ran.err).not.toMatch(/^\s+at /mu);
  });
});
