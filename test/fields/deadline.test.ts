/** Deadlines by what they demand: open cells, words that leave room to be late, words in place of a number. */
import { expect, it } from "vitest";
import { compareDeadlines, parseDeadline } from "../../src/deadlines/index.js";
import { compareDeadlineWords } from "../../src/fields/deadline.js";

const DAYS = "信息形成或者变更之日起20个工作日内公开";
const compare = (old: string | null, now: string | null) =>
  compareDeadlineWords(old, now, {
    // Knowledge asks how the new one stands to the old one.
    compareDeadlines: (one, other) => compareDeadlines(parseDeadline(other), parseDeadline(one)),
    parseDeadline,
  });

it.each([
  [null, null, "same"],
  ["", "/", "same"],
  ["暂无", DAYS, "stated"],
  [DAYS, "—", "dropped"],
  [DAYS, "无", "dropped"],
  [DAYS, DAYS, "same"],
  [DAYS, "信息形成或者变更之日起7个工作日内公开", "tighter"],
  [DAYS, "信息形成或者变更之日起30个工作日内公开", "looser"],
])("%s → %s is %s", (old, now, relation) => {
  expect(compare(old, now).relation).toBe(relation);
});

it.each(["原则上", "力争", "尽量"])("%s leaves room to be late", (hedge) => {
  const now = `${hedge}信息形成或者变更之日起7个工作日内公开`;
  expect(compare(DAYS, now)).toMatchObject({
    relation: "incomparable",
    reason: {
      zh: "“原则上”一类的话给逾期留了余地",
      en: "words such as 原则上 (in principle) leave room to be late",
    },
  });
  // It takes nothing away where the old one left as much.
  expect(compare(now, now).relation).toBe("same");
  expect(compare(now, DAYS).reason.zh).not.toContain("原则上");
});

it.each(["定期公开", "长期公开", "按惯例公开", "见公开内容", "依申请公开"])(
  "%s has no measure where the old one had",
  (now) => {
    expect(compare(DAYS, now).relation).toBe("vague");
  },
);

// The law bounds 及时 by 20 working days, which is less than 30; nobody can count on a number any more all the same.
it("及时 in place of a longer time has no measure either", () => {
  expect(compare("信息形成或者变更之日起30个工作日内公开", "及时公开").relation).toBe("vague");
  expect(compare(DAYS, "及时公开").relation).toBe("looser");
});

it.each([
  ["及时公开", "定期公开"],
  // Words that nobody can read may have a number in them.
  [DAYS, "拟于节前3日"],
])("%s → %s is no loss of a measure", (old, now) => {
  expect(compare(old, now).relation).not.toBe("vague");
});
