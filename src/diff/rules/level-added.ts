import type { Level } from "../../model/codes.js";
import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";

export const levelAdded: ChangeRule<ElementFacts<Level>> = {
  id: "level-added",
  level: "info",
  bump: "minor",
  title: { zh: "增加公开层级", en: "A level is added" },
  why: { zh: "又有一级政府要公开。", en: "One more level of government has to disclose it." },
  find: ({ added }, terms) =>
    added.map((one) => {
      const name = terms.of("levels", one);
      return {
        old: null,
        new: one,
        message: { zh: `公开层级增加“${name.zh}”`, en: `level “${name.en}” is added` },
      };
    }),
};
