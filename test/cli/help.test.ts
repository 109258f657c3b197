import { describe, expect, it } from "vitest";
import { messages as load } from "../../src/cli/messages/index.js";
import { zwgk } from "./harness.js";

const messages = { zh: await load.zh(), en: await load.en() };
const names = Object.keys(messages.zh.commands) as (keyof typeof messages.zh.commands)[];

describe.each(["zh", "en"] as const)("help in %s", (language) => {
  it("lists every command with its summary, and examples", async () => {
    const { code, out } = await zwgk("--help", "--lang", language);
    expect(code).toBe(0);
    for (const name of names) {
      expect(out).toContain(name);
      expect(out).toContain(messages[language].commands[name].summary);
    }
    expect(out).toContain(messages[language].help.examples);
  });

  it.each(names)("of %s says what it does, with examples that name it", async (name) => {
    const { about, examples } = messages[language].commands[name];
    const { code, out } = await zwgk(name, "--help", "--lang", language);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s/gu, "")).toContain(about.replaceAll(/\s/gu, ""));
    for (const [example = ""] of examples) {
      expect(example).toMatch(new RegExp(`zwgk ${name}`, "u"));
      expect(out).toContain(example);
    }
  });

  it("has no word of the other language in its headings", async () => {
    const { out } = await zwgk("generate", "--help", `--lang=${language}`);
    const headings = out.split("\n").filter((line) => /^\S+[:：]/u.test(line));
    expect(headings.length).toBeGreaterThanOrEqual(4);
    for (const heading of headings) expect(/^[A-Z]/u.test(heading)).toBe(language === "en");
  });
});

it("is what one gets without a command, and by `help <command>`", async () => {
  expect((await zwgk()).out).toBe((await zwgk("--help")).out);
  expect((await zwgk("help", "stats")).out).toBe((await zwgk("stats", "--help")).out);
});

it("prints the version", async () => {
  expect((await zwgk("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
});
