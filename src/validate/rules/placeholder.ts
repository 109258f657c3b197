import { placeholdersIn } from "../../text/placeholders.js";
import { printedTexts } from "../rows.js";
import type { Rule } from "../rule.js";

/** A placeholder that is marked stands in every list as something to fill in; one that is not would be published. */
export const placeholder: Rule = {
  id: "placeholder",
  level: "error",
  title: { zh: "由本地填写的占位文字没有标明", en: "Words to fill in are not marked" },
  why: {
    zh: "《XX省…》之类要由各地写上自己的名称；没有标明的会原样印进目录。",
    en: "Words such as 《XX省…》 are for each locality to fill in; unmarked ones would be printed as they stand.",
  },
  hint: {
    zh: "公开依据写成 {words: …, local: true}；其他字段写标准的原文，不写占位文字",
    en: "in a basis write {words: …, local: true}; elsewhere write the official words instead",
  },
  *check(workspace) {
    const marked = new Set(
      workspace
        .of("edition")
        .flatMap(({ value }) =>
          value.items.flatMap(({ basis }) =>
            (basis ?? []).flatMap((entry) =>
              typeof entry === "object" && "local" in entry ? [entry.words] : [],
            ),
          ),
        ),
    );
    for (const { file, path, text } of printedTexts(workspace)) {
      if (file.kind !== "edition" || marked.has(text)) continue;
      for (const words of placeholdersIn(text)) {
        yield {
          file,
          path,
          message: { zh: `“${words}”由本地填写`, en: `“${words}” is for each locality to fill in` },
        };
      }
    }
  },
};
