import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder, zwgk } from "./harness.js";

/** The day whose law the lists are held against. */
const DAY = "2026-09-01";

const EXAMPLES = {
  hongshan: "石狮市鸿山镇人民政府政务公开事项标准目录.md",
  lian: "例安县样溪镇人民政府政务公开事项标准目录.md",
} as const;

async function made(name: keyof typeof EXAMPLES) {
  const folder = `docs/examples/${name}`;
  const out = await temporaryFolder();
  const ran = await zwgk("generate", folder, "-o", out, "--format", "md", "--on", DAY);
  expect(ran.code).toBe(0);
  return { ...ran, folder, text: await readFile(join(out, EXAMPLES[name]), "utf8") };
}

it("finds nothing to say about the profile of 鸿山镇", async () => {
  expect((await zwgk("validate", "docs/examples/hongshan/profile.yaml", "--fail-on", "info")).code).toBe(0);
});

describe.each(["hongshan", "lian"] as const)("the example %s", (name) => {
  it("has the list that is made of it, of decisions that still hold", async () => {
    const { folder, text, out } = await made(name);
    expect(out).not.toContain("依据变了");
    const fresh = text === (await readFile(join(folder, EXAMPLES[name]), "utf8"));
    expect(fresh, "the checked-in list is stale; remake it with: npm run examples").toBe(true);
  });
});

it("has one example that can be published, with an office for every item and a name for every subject", async () => {
  const { out, text } = await made("lian");
  expect(out).toContain("可以公布");
  expect(out).not.toContain("还有");
  expect(out).toContain("没有承办机构 0 项");
  expect(text).not.toMatch(/（草案）|待核实】|失效】|待补）|XX|[a-z]+-\d{3}(?! \|)/u);
  expect((await zwgk("validate", "docs/examples/lian/profile.yaml", "--fail-on", "warning")).code).toBe(0);
});
