/** Bases (公开依据): what the disclosure rests on. */
import type { BasisFacts } from "../basis.js";
import type { ChangeRule } from "../rule.js";
import { isSameText } from "../same-text.js";
import { reordered } from "./reordered.js";

export const BASIS_RULES: readonly ChangeRule<BasisFacts>[] = [
  {
    id: "basis-dropped",
    level: "review",
    bump: "minor",
    title: { zh: "减少公开依据", en: "A basis is dropped" },
    why: {
      zh: "公开少了一个法律根据，须由人确认其余的够不够。",
      en: "The disclosure rests on one instrument less; a person must see whether the rest will do.",
    },
    find: ({ dropped }) =>
      dropped.map(({ value, text }) => ({
        old: value,
        new: null,
        message: { zh: `公开依据少了${text}`, en: `basis ${text} is gone` },
      })),
  },
  {
    id: "basis-replaced",
    level: "review",
    bump: "minor",
    title: { zh: "公开依据换成取代它的文件", en: "A basis gives way to its successor" },
    why: {
      zh: "登记表写明前者已被后者取代；条款和要求可能不同，须由人核对。",
      en: "The registry says that the one replaced the other; articles and demands may differ.",
    },
    find: ({ replaced }) =>
      replaced.map((pair) => ({
        old: pair.old.value,
        new: pair.new.value,
        message: {
          zh: `公开依据${pair.old.text}换成取代它的${pair.new.text}`,
          en: `basis ${pair.old.text} gives way to its successor ${pair.new.text}`,
        },
      })),
  },
  {
    id: "basis-article-changed",
    level: "review",
    bump: "minor",
    title: {
      zh: "公开依据的条款、文号或年份改变",
      en: "A basis cites other articles, another number or another year",
    },
    why: {
      zh: "条款、文号、年份或时期不同，就不是同一依据，要求可能不同，须由人核对。",
      en: "Other articles, or a text of another number, year or period, may ask for something else; a person must look.",
    },
    find: ({ articles }) =>
      articles.map((pair) => ({
        old: pair.old.value,
        new: pair.new.value,
        message: isSameText(pair.old, pair.new)
          ? {
              zh: `公开依据的条款改变：${pair.old.text}改为${pair.new.text}`,
              en: `the articles of a basis changed: ${pair.old.text} is now ${pair.new.text}`,
            }
          : {
              zh: `公开依据的文号、年份或时期改变：${pair.old.text}改为${pair.new.text}`,
              en: `a basis is cited by another number, year or period: ${pair.old.text} is now ${pair.new.text}`,
            },
      })),
  },
  {
    id: "basis-added",
    level: "info",
    bump: "minor",
    title: { zh: "增加公开依据", en: "A basis is added" },
    why: { zh: "公开多了一个法律根据。", en: "The disclosure rests on one more instrument." },
    find: ({ added }) =>
      added.map(({ value, text }) => ({
        old: null,
        new: value,
        message: { zh: `公开依据增加${text}`, en: `basis ${text} is added` },
      })),
  },
  {
    id: "basis-reworded",
    level: "info",
    bump: "patch",
    title: { zh: "公开依据改写", en: "A basis is reworded" },
    why: { zh: "还是同一依据，写法不同。", en: "The same basis in other words." },
    find: ({ reworded }) =>
      reworded.map((pair) => ({
        old: pair.old.value,
        new: pair.new.value,
        message: {
          zh: `公开依据${pair.old.text}改写为${pair.new.text}`,
          en: `basis ${pair.old.text} now reads ${pair.new.text}`,
        },
      })),
  },
  {
    id: "basis-reordered",
    level: "info",
    bump: "patch",
    title: { zh: "公开依据调整次序", en: "Bases change places" },
    why: { zh: "只影响印出的次序。", en: "Only the printed order changes." },
    find: ({ old, new: now, reordered: is }) =>
      reordered(
        { old: old.map(({ value }) => value), new: now.map(({ value }) => value), reordered: is },
        { zh: "公开依据调整了次序", en: "the bases stand in another order" },
      ),
  },
];
