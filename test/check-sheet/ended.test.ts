/** Work that has ended since the standard was issued: its items are asked about, and usually left out. */
import { expect, test } from "vitest";
import { checkSheet, confirmLines, usualDecisions } from "../../src/check-sheet/index.js";
import { catalog } from "../../src/index.js";
import { type Profile, profileSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { namedInFull } from "../../src/text/named.js";
import { known } from "../known-items.js";

const REGISTERS = ["poverty-alleviation-004", "poverty-alleviation-005"];
const town: Profile = {
  profile: 1,
  agency: { name: "临江县云溪镇人民政府", level: "township", county: "临江县" },
  release: catalog.release.release,
};

function inputOf(profile: Profile, day = "2026-11-30") {
  const { list } = resolveProfile(profile, catalog, { day, attestedOnly: false });
  return { profile, catalog, list };
}

function endedOf(profile: Profile, day?: string) {
  const { advised, decided } = checkSheet(inputOf(profile, day));
  return [...advised, ...decided].filter(({ kind }) => kind === "ended");
}

function decide(profile: Profile, decision: "exclude" | "agrees" | "open", remark = "") {
  const [line] = endedOf(profile);
  if (!line) throw new Error("no line about ended work");
  const taken = confirmLines([{ line, decision, value: "", remark }], inputOf(profile), {
    compared: "",
    on: "2026-11-30",
  });
  expect(taken.problems).toEqual([]);
  return profileSchema.parse(taken.profile);
}

test("items of ended work are asked about together, with why, and only once it has ended", () => {
  const [first, ...others] = endedOf(town);
  expect(first).toMatchObject({ about: "poverty-registers", decision: "open" });
  expect(first?.title.split("\n")).toHaveLength(2);
  expect(first?.shown).toContain("脱贫攻坚任务已经完成");
  expect(others.map(({ about }) => about)).toEqual(["social-maintenance-fee"]);
  expect(endedOf(town, "2020-12-31")).toEqual([]);
});

test("usually they are left out, for the reason that is told, with all the other usual decisions", () => {
  const input = inputOf(town);
  const usual = usualDecisions(checkSheet(input), input);
  expect(usual.filter(({ line }) => line.kind === "ended")).toHaveLength(2);
  const taken = confirmLines(usual, input, { compared: "", on: "2026-11-30" });
  expect(taken.problems).toEqual([]);
  const after = profileSchema.parse(taken.profile);
  const out = after.exclude?.map(({ item }) => item) ?? [];
  expect(out).toEqual(expect.arrayContaining([...REGISTERS, "health-011"]));
  expect(after.change?.map(({ item }) => item)).not.toContain("health-011");
  expect(after.exclude?.find(({ item }) => item === "health-011")?.reason).toContain("取消了社会抚养费");
  expect(endedOf(after)).toEqual([]);
});

test("a locality that still does it says so, can take that back, and leave the rest out for a reason of its own", () => {
  const kept = decide(town, "agrees", "仍在公示历史名单");
  expect(endedOf(kept)[0]).toMatchObject({ about: "social-maintenance-fee" });
  const line = endedOf(kept).find(({ about }) => about === "poverty-registers");
  expect(line).toMatchObject({ decision: "agrees", remark: "仍在公示历史名单" });
  const item = known(catalog.item("poverty-alleviation-004"));
  const single: Profile = { ...town, exclude: [{ item: "poverty-alleviation-005", reason: "没有" }] };
  expect(endedOf(single)[0]?.title).toBe(namedInFull(item));
  const out = decide(single, "exclude", "本镇没有");
  expect(out.exclude).toEqual([
    { item: "poverty-alleviation-005", reason: "没有" },
    { item: "poverty-alleviation-004", reason: "本镇没有" },
  ]);
});

test("every item named there is one of the catalog", () => {
  const named = [...REGISTERS, "health-011"];
  expect(named.map((id) => catalog.item(id)?.id)).toEqual(named);
});
