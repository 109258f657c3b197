import { readFileSync } from "node:fs";
import glob from "fast-glob";
import { describe, expect, it } from "vitest";
import { noticesOf } from "../../scripts/notices.js";

/** The packages that a source imports. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const names = text.matchAll(/(?:from|import\() ?"((?!node:)(?:@[\w-]+\/)?[\w-]+)[^"]*"/gu);
  return [...names].flatMap(([, name]) => name ?? []);
}

describe("NOTICE", () => {
  const notice = readFileSync("NOTICE", "utf8");
  const imported = [...new Set(glob.sync("src/**/*.ts").flatMap(importsOf))].sort();

  // That it names all that is bundled, inner dependencies too, is seen by every build.
  it.each([...imported, "opencc-js", "pinyin-pro"])(
    "names %s as it is installed, with its licence",
    (name) => {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
      const part = notice
        .split(/^-{80}$/mu)
        .find((text) => text.trimStart().startsWith(`${name} ${version} (`));
      expect(part).toMatch(/copyright|permission/iu);
    },
  );

  it("is made of the files that went into a build", () => {
    const made = noticesOf(["src/index.ts", "node_modules/yaml/browser/index.js"]);
    expect(made).toContain("yaml 2.");
    expect(made).not.toContain("docx ");
  });
});
