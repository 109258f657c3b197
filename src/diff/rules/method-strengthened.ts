import type { MethodFacts } from "../fields/method.js";
import type { ChangeRule } from "../rule.js";

export const methodStrengthened: ChangeRule<MethodFacts> = {
  id: "method-strengthened",
  level: "info",
  bump: "minor",
  title: { zh: "主动公开加强", en: "More is disclosed unasked" },
  why: { zh: "原来要申请的，以后主动公开。", en: "What had to be asked for is disclosed unasked." },
  find: ({ old, new: now, weaker }, terms) => {
    if (weaker) return [];
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
