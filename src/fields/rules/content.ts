/** Content elements (公开内容要素): what the public gets to see. */
import type { ContentFacts } from "../content.js";
import type { ChangeRule } from "../rule.js";
import { reordered } from "./reordered.js";

export const CONTENT_RULES: readonly ChangeRule<ContentFacts>[] = [
  {
    id: "content-dropped",
    level: "weakening",
    bump: "minor",
    title: { zh: "减少公开要素", en: "A content element is dropped" },
    why: {
      zh: "公众原来能看到的内容，以后可能看不到。",
      en: "The public may no longer get to see what it could see.",
    },
    find: ({ dropped }) =>
      dropped.map((element) => ({
        old: element,
        new: null,
        message: { zh: `公开内容少了“${element}”`, en: `content element “${element}” is gone` },
      })),
  },
  {
    id: "content-reworded",
    level: "review",
    bump: "minor",
    title: { zh: "公开要素改写", en: "A content element is reworded" },
    why: {
      zh: "措辞一变，要公开的内容可能增减，须由人判断。",
      en: "Other words may ask for more or for less; a person must say which.",
    },
    find: ({ pairs }) =>
      pairs.map((pair) => ({
        old: pair.old,
        new: pair.new,
        message: {
          zh: `公开内容“${pair.old}”改为“${pair.new}”`,
          en: `content element “${pair.old}” now reads “${pair.new}”`,
        },
      })),
  },
  {
    id: "content-optional-dropped",
    level: "info",
    bump: "minor",
    title: { zh: "减少由各地选择公开的要素", en: "An element that localities may leave out is dropped" },
    why: {
      zh: "标准写明可以选择公开，不公开也不算放宽。",
      en: "The standard says that it may be left out, so that nothing is weakened.",
    },
    find: ({ optional }) =>
      optional.map((element) => ({
        old: element,
        new: null,
        message: {
          zh: `公开内容少了可以选择公开的“${element}”`,
          en: `content element “${element}”, which may be left out, is gone`,
        },
      })),
  },
  {
    id: "content-added",
    level: "info",
    bump: "minor",
    title: { zh: "增加公开要素", en: "A content element is added" },
    why: {
      zh: "公众可以看到更多；各地的清单也要补上。",
      en: "The public gets to see more, and local lists have to follow.",
    },
    find: ({ added }) =>
      added.map((element) => ({
        old: null,
        new: element,
        message: { zh: `公开内容增加“${element}”`, en: `content element “${element}” is added` },
      })),
  },
  {
    id: "content-typographic",
    level: "info",
    bump: "patch",
    title: { zh: "公开要素改标点、序号或字形", en: "A content element is set differently" },
    why: {
      zh: "字词相同，只有标点、空格、序号或字形不同。",
      en: "The words are the same; punctuation, blanks, numbers or forms differ.",
    },
    find: ({ typographic }) =>
      typographic.map((pair) => ({
        old: pair.old,
        new: pair.new,
        message: {
          zh: `公开内容“${pair.new}”只改了标点、序号或字形`,
          en: `content element “${pair.new}” differs in punctuation, number or form only`,
        },
      })),
  },
  {
    id: "content-reordered",
    level: "info",
    bump: "patch",
    title: { zh: "公开要素调整次序", en: "Content elements change places" },
    why: { zh: "只影响印出的次序。", en: "Only the printed order changes." },
    find: (facts) =>
      reordered(facts, { zh: "公开内容的要素调整了次序", en: "the content elements stand in another order" }),
  },
];
