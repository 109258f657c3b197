import { expect, it } from "vitest";
import { resolveProfile } from "../../src/profile/index.js";
import { catalog, profileOf, resolve } from "./fixture.js";

const found = (yaml: string) =>
  resolve(yaml)
    .findings.filter(({ rule }) => /dragged|deadline|repeated|ended|foreign/u.test(rule))
    .map(({ rule, path }) => `${rule} ${path.join(".")}`);
const addition = (at: number, fields: string) => `  - id: local-00${at}
    domain: health
    category: 宣传
    content: [内容]
    subjects: [township]
    channels: [portal]
    audience: {public: true}
    method: proactive
    levels: [township]
    reason: 理由
    ${fields}
`;

it("reports slips of copying and filling in what the profile adds, each at its place", () => {
  const days = [20, 21, 22].map((count, at) =>
    addition(at + 1, `name: 事项${at}\n    basis: [城乡规划法]\n    deadline: ${count}个工作日内`),
  );
  expect(found(`add:\n${days.join("")}`)).toEqual(["profile-deadline-dragged add.0.deadline"]);
  const wrong = addition(1, "name: 甲\n    basis: [{words: 20个工作日内}]\n    deadline: null");
  expect(found(`add:\n${wrong}`)).toEqual(["profile-basis-is-deadline add.0.basis.0"]);
  const twice = [1, 2].map((at) => addition(at, "name: 甲\n    basis: [城乡规划法]\n    deadline: null"));
  expect(found(`add:\n${twice.join("")}`)).toEqual(["profile-row-repeated add.1"]);
});

it("reports bodies that no longer exist in the names that the profile gives", () => {
  expect(found("subjects: {township: 虚江县扶贫办}\noffices: [{name: 环保所}]\n")).toEqual([
    "profile-body-ended subjects.township",
    "profile-body-ended offices.0.name",
  ]);
});

it("reports bodies and documents of another place", () => {
  const changed = `change:
  - item: social-assistance-001
    set: {basis: [{words: 《广东省社会救助条例》}, {words: 《福建省某某办法》}]}
    reason: 理由
subjects: {civil-affairs: 海丰县民政局}
`;
  const { profile } = profileOf(changed);
  const agency = { ...profile.agency, province: "福建省", county: "虚江县" };
  const { findings } = resolveProfile({ ...profile, agency }, catalog);
  const slips = findings.filter(({ rule }) => rule.endsWith("foreign"));
  expect(slips.map(({ rule, path }) => `${rule} ${path.join(".")}`)).toEqual([
    "profile-document-foreign change.0.set.basis.0",
    "profile-place-foreign subjects.civil-affairs",
  ]);
});
