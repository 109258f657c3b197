import { nameOf, type Place, repeats } from "../repeats.js";
import type { Rule } from "../rule.js";
import type { FileOf } from "../workspace.js";

interface Word extends Place {
  readonly word: string;
}

/** A reader of published tables finds the code by the word. */
export const vocabularyAliasOnce: Rule = {
  id: "vocabulary-alias-once",
  level: "error",
  title: { zh: "同一个词对应两个代码", en: "A word stands for two codes" },
  why: {
    zh: "读别人的表格时按词查代码，一个词只能有一个意思。",
    en: "Published tables are read by their words; a word must mean one thing.",
  },
  hint: { zh: "只在一处保留这个词", en: "keep the word in one place only" },
  *check(workspace) {
    for (const file of workspace.of("vocabulary")) {
      for (const { entry, first } of repeats(words(file), ({ word }) => word)) {
        const place = nameOf(first, file);
        yield {
          ...entry,
          message: {
            zh: `“${entry.word}”已见于${place.zh}`,
            en: `“${entry.word}” is already at ${place.en}`,
          },
        };
      }
    }
  },
};

function* words(file: FileOf<"vocabulary">): Generator<Word> {
  for (const [index, { term, aliases }] of file.value.entries.entries()) {
    yield { file, path: ["entries", index, "term"], word: term };
    for (const [alias, word] of aliases.entries()) {
      yield { file, path: ["entries", index, "aliases", alias], word };
    }
  }
}
