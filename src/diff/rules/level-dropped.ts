import type { Level } from "../../model/codes.js";
import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";

export const levelDropped: ChangeRule<ElementFacts<Level>> = {
  id: "level-dropped",
  level: "weakening",
  bump: "minor",
  title: { zh: "减少公开层级", en: "A level is dropped" },
  why: {
    zh: "少了一级政府公开，当地的人可能看不到。",
    en: "One level of government no longer has to disclose it.",
  },
  find: ({ dropped }, terms) =>
    dropped.map((one) => {
      const name = terms.of("levels", one);
      return {
        old: one,
        new: null,
        message: { zh: `公开层级少了“${name.zh}”`, en: `level “${name.en}” is gone` },
      };
    }),
};
