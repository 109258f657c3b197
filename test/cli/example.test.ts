import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder, zwgk } from "./harness.js";

const FOLDER = "docs/examples/hongshan";
/** The day whose law the list is held against. */
const DAY = "2026-09-01";
const LIST = "石狮市鸿山镇人民政府政务公开事项标准目录.md";

it("finds nothing to say about the profile of 鸿山镇", async () => {
  expect((await zwgk("validate", join(FOLDER, "profile.yaml"), "--fail-on", "info")).code).toBe(0);
});

it("makes the list of 鸿山镇 that is checked in", async () => {
  const out = await temporaryFolder();
  const profile = join(FOLDER, "profile.yaml");
  const { code, err } = await zwgk("generate", profile, "-o", out, "--format", "md", "--on", DAY);
  expect(code).toBe(0);
  expect(err).not.toContain(`${profile}:`);
  const remake = `zwgk generate ${profile} -o ${FOLDER} --format md --on ${DAY} --force`;
  const fresh = (await readFile(join(out, LIST), "utf8")) === (await readFile(join(FOLDER, LIST), "utf8"));
  expect(fresh, `the checked-in list is stale; remake it with: npx ${remake}`).toBe(true);
});
