import type { MethodFacts } from "../fields/method.js";
import type { ChangeRule } from "../rule.js";

export const methodWeakened: ChangeRule<MethodFacts> = {
  id: "method-weakened",
  level: "weakening",
  bump: "minor",
  title: { zh: "主动公开减弱", en: "Less is disclosed unasked" },
  why: {
    zh: "原来主动公开的，公众以后要申请才能得到。",
    en: "What was disclosed unasked has to be asked for.",
  },
  find: ({ old, new: now, weaker }, terms) => {
    if (!weaker) return [];
    const [before, after] = [terms.of("methods", old), terms.of("methods", now)];
    return [
      {
        old,
        new: now,
        message: {
          zh: `公开方式由“${before.zh}”改为“${after.zh}”`,
          en: `the method was “${before.en}” and is “${after.en}”`,
        },
      },
    ];
  },
};
