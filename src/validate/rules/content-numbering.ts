import { elements } from "../rows.js";
import type { Rule } from "../rule.js";

const HAN = "一二三四五六七八九十百";

/**
 * 「一、」「（一）」「1.」「1、」「1）」「①」「●」 number or mark; 「一般公共预算」「三公经费」「5日内」「1.5倍」 do not. A dash
 * is a bullet only before a blank or a Chinese character.
 */
const NUMBERING = new RegExp(
  [
    `[（(【[〔](?:[${HAN}]{1,3}|\\d{1,3}|[a-zA-Z])[）)】\\]〕]`,
    `[${HAN}]{1,3}[、．.]`,
    "\\d{1,3}(?:[、．）)]|\\.(?!\\d))",
    "[a-zA-Z](?:[、．）)]|\\.(?!\\w))",
    "第[一二三四五六七八九十\\d]{1,3}[、：:]",
    "[①-⓿❶-➓㈠-㈩㊀-㊉]",
    "[●○◎■□◆◇▲△▼▽★☆•·‧・▪▫►▶▷➢➤√✓※*+>]",
    "[-–—－](?=[\\s\\p{Script=Han}])",
  ].join("|"),
  "uy",
);

/** Writers number elements themselves, and a list that renumbers must not print two numbers. */
export const contentNumbering: Rule = {
  id: "content-numbering",
  level: "error",
  title: { zh: "文字前带有编号或项目符号", en: "A text begins with a number or bullet" },
  why: {
    zh: "编号由输出时统一加；写在文字里会重复，比对也对不上。",
    en: "Numbers are put in when a list is printed; in the text they would double, and hinder comparison.",
  },
  hint: { zh: "删去编号或符号", en: "delete the number or bullet" },
  *check(workspace) {
    for (const { file, path, text } of elements(workspace)) {
      NUMBERING.lastIndex = 0;
      const mark = NUMBERING.exec(text)?.[0];
      if (mark === undefined) continue;
      yield {
        file,
        path,
        message: { zh: `“${text}”以“${mark}”开头`, en: `“${text}” begins with “${mark}”` },
      };
    }
  },
};
