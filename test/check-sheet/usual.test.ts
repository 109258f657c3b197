/** What is usually done about ended law and words that name no document: one button takes it, seen before. */
import { expect, test } from "vitest";
import { checkSheet, confirmLines, OPEN_GOVERNMENT, usualDecisions } from "../../src/check-sheet/index.js";
import { catalog } from "../../src/index.js";
import { type Profile, profileSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";

const DAY = "2026-11-30";
const town: Profile = {
  profile: 1,
  agency: { name: "临江县云溪镇人民政府", level: "township", county: "临江县" },
  release: catalog.release.release,
  attestedOnly: true,
  disclosedBy: [
    { domain: "public-legal-services", by: "bureau" },
    { domain: "household-registration", by: "bureau" },
  ],
};

function inputOf(profile: Profile) {
  const { list } = resolveProfile(profile, catalog, { day: DAY, attestedOnly: false });
  return { profile, catalog, list };
}

function usualOf(profile: Profile) {
  const input = inputOf(profile);
  return usualDecisions(checkSheet(input), input);
}

const of = (about: string) => usualOf(town).find(({ line }) => line.about.includes(about));

test("ended law is replaced by its registered successor", () => {
  expect(of("收养法")).toMatchObject({ decision: "change", value: expect.stringContaining("民法典") });
});

test("words that can only mean one law become that law", () => {
  expect(of("《信息公开条例》及相关规定")).toMatchObject({ decision: "change", value: OPEN_GOVERNMENT });
});

test("words that name no document are left out where another basis stands", () => {
  expect(of("各地相关政策法规文件")).toMatchObject({ decision: "exclude", isCountys: false });
});

test("a plan that has run out is no basis, nor is its successor that has run out, too; something stays", () => {
  expect(of("第七个五年规划")).toMatchObject({ decision: "change", value: OPEN_GOVERNMENT });
  expect(of("普法规划")).toMatchObject({ decision: "change", value: OPEN_GOVERNMENT });
});

test("what departments of the county disclose is marked for them to look at", () => {
  const usual = usualOf(town).filter(({ isCountys }) => isCountys);
  expect(usual.length).toBeGreaterThan(1);
  expect(usual.every(({ remark }) => remark.endsWith("待县级部门核"))).toBe(true);
});

test("all of it together can be taken, and leaves no ended law and no placeholder", () => {
  const input = inputOf(town);
  const sheet = checkSheet(input);
  const usual = usualDecisions(sheet, input);
  const ended = sheet.advised.filter(({ kind }) => kind === "ended" || kind === "law");
  expect(usual.length).toBe(sheet.open.length + ended.length);
  const taken = confirmLines(usual, input, { compared: "标准目录的原文", on: DAY });
  expect(taken.problems).toEqual([]);
  const after = profileSchema.parse(taken.profile);
  expect(checkSheet(inputOf(after)).open).toEqual([]);
  const changed = new Set(after.change?.map(({ item }) => item));
  const rows = inputOf(after).list.sections.flatMap((section) => section.rows);
  expect(rows.filter(({ id, basis }) => changed.has(id) && basis.length === 0)).toEqual([]);
});

test("law concerns the items that cite it, and none that cites other law whose title holds its own", () => {
  const { release } = town;
  const input = inputOf({ profile: 1, agency: { name: "临江县人民政府", level: "county" }, release });
  const rows = input.list.sections.flatMap((section) => section.rows);
  const usual = usualDecisions(checkSheet(input), input).filter(({ line }) => line.kind === "law");
  expect(usual.length).toBeGreaterThan(3);
  const endedIn = (about: string) =>
    rows.filter(({ outdated = [], outdatedContent = [] }) =>
      [...outdated, ...outdatedContent].some(({ instrument }) => instrument === about),
    ).length;
  const counted = usual.filter(({ line }) => endedIn(line.about) > 0);
  expect(counted.map(({ line, items }) => [line.about, items])).toEqual(
    counted.map(({ line }) => [line.about, endedIn(line.about)]),
  );
});
