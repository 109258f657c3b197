/** Audiences compared: each group that is gone, new, named otherwise or another is told by itself. */
import { expect, it } from "vitest";
import { audienceText, compareAudiences } from "../../src/fields/audience.js";
import type { Audience } from "../../src/model/index.js";

const everyone: Audience = { public: true };
const groups = (...names: readonly string[]): Audience => ({ public: false, groups: names });
const nobodyNamed: Audience = { public: false, groups: null };

it.each<[string, Audience, Audience, readonly unknown[]]>([
  ["everyone, then some", everyone, groups("申请人"), [["narrowed", everyone, groups("申请人")]]],
  ["some, then everyone", groups("申请人"), everyone, [["widened", groups("申请人"), everyone]]],
  [
    "groups beside everyone",
    everyone,
    { public: true, groups: ["申请人"] },
    [["beside", everyone, { public: true, groups: ["申请人"] }]],
  ],
  [
    "nobody, then some",
    { public: false },
    groups("申请人"),
    [["widened", { public: false }, groups("申请人")]],
  ],
  [
    "some, then nobody",
    groups("申请人"),
    { public: false },
    [["narrowed", groups("申请人"), { public: false }]],
  ],
  ["some, then unnamed", groups("申请人"), nobodyNamed, [["changed", groups("申请人"), nobodyNamed]]],
  ["unnamed, then some", nobodyNamed, groups("申请人"), [["changed", nobodyNamed, groups("申请人")]]],
  ["one for another", groups("申请人"), groups("被征收人"), [["changed", "申请人", "被征收人"]]],
  ["one more", groups("申请人"), groups("申请人", "被征收人"), [["widened", null, "被征收人"]]],
  ["one less", groups("申请人", "被征收人"), groups("被征收人"), [["narrowed", "申请人", null]]],
  [
    "two for one",
    groups("申请人"),
    groups("被征收人", "本村村民"),
    [
      ["narrowed", "申请人", null],
      ["widened", null, "被征收人"],
      ["widened", null, "本村村民"],
    ],
  ],
  [
    "one for two",
    groups("被征收人", "本村村民"),
    groups("申请人"),
    [
      ["narrowed", "被征收人", null],
      ["narrowed", "本村村民", null],
      ["widened", null, "申请人"],
    ],
  ],
  [
    "the same set otherwise",
    groups("本村 村民"),
    groups("本村村民"),
    [["reworded", "本村 村民", "本村村民"]],
  ],
  [
    "one set otherwise, one for another",
    groups("本村 村民", "申请人"),
    groups("本村村民", "被征收人"),
    [
      ["changed", "申请人", "被征收人"],
      ["reworded", "本村 村民", "本村村民"],
    ],
  ],
  [
    "another order",
    groups("申请人", "被征收人"),
    groups("被征收人", "申请人"),
    [["reworded", groups("申请人", "被征收人"), groups("被征收人", "申请人")]],
  ],
])("%s", (_, old, now, turns) => {
  expect(compareAudiences(old, now).map((one) => [one.turn, one.old, one.new])).toEqual(turns);
});

it.each([
  [null, "申请人", "增加“申请人”", "“申请人” added"],
  ["申请人", null, "少了“申请人”", "“申请人” gone"],
  ["申请人", "被征收人", "原为“申请人”，现为“被征收人”", "it was “申请人” and is “被征收人”"],
  [{ public: true }, { public: false }, "原为“全社会”，现为“无”", "it was “everyone” and is “nobody”"],
  [
    { public: true, groups: ["甲", "乙"] },
    { public: false, groups: null },
    "原为“全社会、甲、乙”，现为“未写明的特定群体”",
    "it was “everyone, 甲、乙” and is “groups that are not named”",
  ],
] as const)("says what was and what is: %j, %j", (old, now, zh, en) => {
  expect(audienceText(old, now)).toEqual({ zh, en });
});
