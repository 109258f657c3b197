/** Deadlines (公开时限): how long the public waits. */
import type { Bilingual } from "../../model/codes.js";
import type { DeadlineFacts } from "../deadline.js";
import type { ChangeRule, RuleInfo } from "../rule.js";

/** A rule about one relation of the new deadline to the old one. */
function about(
  relation: DeadlineFacts["relation"],
  { say, ...info }: RuleInfo & { say(facts: DeadlineFacts): Bilingual },
): ChangeRule<DeadlineFacts> {
  return {
    ...info,
    find: (facts) =>
      facts.relation === relation ? [{ old: facts.old, new: facts.new, message: say(facts) }] : [],
  };
}

export const DEADLINE_RULES: readonly ChangeRule<DeadlineFacts>[] = [
  about("looser", {
    id: "deadline-loosened",
    level: "weakening",
    bump: "minor",
    title: { zh: "公开时限放宽", en: "The deadline is looser" },
    why: { zh: "公众要等更久才能看到。", en: "The public waits longer." },
    say: ({ reason }) => ({ zh: `公开时限放宽：${reason.zh}`, en: `the deadline is looser: ${reason.en}` }),
  }),
  about("dropped", {
    id: "deadline-dropped",
    level: "weakening",
    bump: "minor",
    title: { zh: "不再写明公开时限", en: "The deadline is no longer stated" },
    why: { zh: "没有时限，就无从要求按时公开。", en: "Without a deadline nobody can insist on time." },
    say: ({ old }) => ({ zh: `不再写明公开时限“${old}”`, en: `the deadline “${old}” is no longer stated` }),
  }),
  about("vague", {
    id: "deadline-vague",
    level: "weakening",
    bump: "minor",
    title: { zh: "公开时限不再有具体期限", en: "The deadline no longer says by when" },
    why: {
      zh: "原来有具体期限，现在只说“及时”“视情况”之类，无从要求按时公开。",
      en: "There was a date or a length of time; without one nobody can insist on time.",
    },
    say: ({ old, new: now }) => ({
      zh: `公开时限由“${old}”改为没有具体期限的“${now}”`,
      en: `the deadline was “${old}” and is “${now}”, which does not say by when`,
    }),
  }),
  about("incomparable", {
    id: "deadline-changed",
    level: "review",
    bump: "minor",
    title: {
      zh: "公开时限改变，宽严不能比较",
      en: "The deadline changed, and nobody can say which one is tighter",
    },
    why: {
      zh: "起算点或算法不同，可长可短，须由人判断。",
      en: "It counts from another event or in another way; a person must say which is longer.",
    },
    say: ({ reason }) => ({
      zh: `公开时限改变，宽严不能比较：${reason.zh}`,
      en: `the deadline changed, and which is tighter cannot be told: ${reason.en}`,
    }),
  }),
  about("tighter", {
    id: "deadline-tightened",
    level: "info",
    bump: "minor",
    title: { zh: "公开时限收紧", en: "The deadline is tighter" },
    why: {
      zh: "公众可以更早看到；各地的清单也要跟上。",
      en: "The public gets to see it sooner, and local lists have to follow.",
    },
    say: ({ reason }) => ({ zh: `公开时限收紧：${reason.zh}`, en: `the deadline is tighter: ${reason.en}` }),
  }),
  about("stated", {
    id: "deadline-stated",
    level: "info",
    bump: "minor",
    title: { zh: "公开时限由不详到写明", en: "A deadline is stated where none was known" },
    why: { zh: "原来不详的时限现在写明了。", en: "What was not known is now stated." },
    say: ({ new: now }) => ({ zh: `写明公开时限“${now}”`, en: `the deadline is now stated: “${now}”` }),
  }),
  about("same", {
    id: "deadline-reworded",
    level: "info",
    bump: "patch",
    title: { zh: "公开时限改写，要求不变", en: "The deadline asks the same in other words" },
    why: { zh: "说法不同，要求相同。", en: "Other words, the same demand." },
    say: ({ reason }) => ({
      zh: `公开时限改写，要求不变：${reason.zh}`,
      en: `the deadline asks the same in other words: ${reason.en}`,
    }),
  }),
];
