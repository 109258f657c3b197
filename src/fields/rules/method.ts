/** Methods (公开方式): whether it is disclosed without being asked for. */
import type { MethodFacts } from "../method.js";
import type { ChangeRule } from "../rule.js";
import type { Terms } from "../terms.js";
import type { Part } from "../verdict.js";

export const METHOD_RULES: readonly ChangeRule<MethodFacts>[] = [
  {
    id: "method-weakened",
    level: "weakening",
    bump: "minor",
    title: { zh: "主动公开减弱", en: "Less is disclosed unasked" },
    why: {
      zh: "原来主动公开的，公众以后要申请才能得到。",
      en: "What was disclosed unasked has to be asked for.",
    },
    find: (facts, terms) => (facts.weaker ? whole(facts, terms) : []),
  },
  {
    id: "method-strengthened",
    level: "info",
    bump: "minor",
    title: { zh: "主动公开加强", en: "More is disclosed unasked" },
    why: { zh: "原来要申请的，以后主动公开。", en: "What had to be asked for is disclosed unasked." },
    find: (facts, terms) => (facts.weaker ? [] : whole(facts, terms)),
  },
];

function whole({ old, new: now }: MethodFacts, terms: Terms): Part[] {
  const [before, after] = [terms.of("methods", old), terms.of("methods", now)];
  const message = {
    zh: `公开方式由“${before.zh}”改为“${after.zh}”`,
    en: `the method was “${before.en}” and is “${after.en}”`,
  };
  return [{ old, new: now, message }];
}
