import { CHANNEL_CODES, LEVELS, METHODS, type VocabularyFile } from "../../model/index.js";
import { nameOf, repeats } from "../repeats.js";
import type { Rule } from "../rule.js";

/** Codes that the format itself knows; subjects alone are open. */
const FIXED: Readonly<Partial<Record<VocabularyFile["vocabulary"], readonly string[]>>> = {
  channels: CHANNEL_CODES,
  levels: LEVELS,
  methods: METHODS,
};

/** Each code has one entry, and each code of the format has one. */
export const vocabularyCodes: Rule = {
  id: "vocabulary-codes",
  level: "error",
  title: { zh: "词表的代码重复、缺失或多余", en: "A code of a vocabulary is repeated, missing or unknown" },
  why: {
    zh: "渠道、层级、方式的代码是固定的，每个都要有中文用语才能印出。",
    en: "Codes of channels, levels and methods are fixed, and each needs its term to be printed.",
  },
  hint: { zh: "每个代码恰好一条", en: "give each code exactly one entry" },
  *check(workspace) {
    for (const file of workspace.of("vocabulary")) {
      const { entries, vocabulary } = file.value;
      const codes = entries.map(({ code }, index) => ({ file, code, path: ["entries", index, "code"] }));
      for (const { entry, first } of repeats(codes, ({ code }) => code)) {
        const place = nameOf(first, file);
        yield {
          ...entry,
          message: {
            zh: `代码 ${entry.code} 已见于${place.zh}`,
            en: `${entry.code} is already at ${place.en}`,
          },
        };
      }
      const fixed = FIXED[vocabulary];
      if (!fixed) continue;
      for (const { code, path } of codes) {
        if (fixed.includes(code)) continue;
        yield { file, path, message: { zh: `没有代码 ${code}`, en: `there is no code ${code}` } };
      }
      for (const code of fixed) {
        if (entries.some((entry) => entry.code === code)) continue;
        yield {
          file,
          path: ["entries"],
          part: "key",
          message: { zh: `缺少代码 ${code}`, en: `the code ${code} is missing` },
        };
      }
    }
  },
};
