import { rows } from "../rows.js";
import type { Rule } from "../rule.js";
import { quote } from "../schema-words.js";

/** Longer than any title, so that what is written is seen whole. */
const LONGEST = 200;

/** Keys of the registry are exact titles: one wrong character is another instrument. */
export const referenceInstrument: Rule = {
  id: "reference-instrument",
  level: "error",
  title: { zh: "公开依据不在登记表中", en: "A basis is not in the registry of instruments" },
  why: {
    zh: "只有登记了的文件才知道文号和是否仍有效。",
    en: "Only of registered instruments the number is known, and whether they are in force.",
  },
  hint: {
    zh: "写登记表中的 title（不带书名号和“中华人民共和国”）；没有登记的文件先登记；方案依据以前的发布的，登记表也是那次的，新登记的文件先用 zwgk upgrade 换到新的发布；没有指明文件的写成 {words: 原文}",
    en: "write the title as registered (without 《》 and 中华人民共和国), register it first, move a profile of an earlier release to the newest (zwgk upgrade), whose registry has more, or write {words: …} where no instrument is named",
  },
  *check(workspace) {
    const { registry } = workspace;
    if (!registry) return;
    for (const { file, path, fields } of rows(workspace)) {
      for (const [index, entry] of (fields.basis ?? []).entries()) {
        if (typeof entry !== "string" && "words" in entry) continue;
        const title = typeof entry === "string" ? entry : entry.instrument;
        if (registry.instruments.has(title)) continue;
        yield {
          file,
          path: [...path, "basis", index, ...(typeof entry === "string" ? [] : ["instrument"])],
          message: {
            zh: `登记表中没有《${quote(title, LONGEST)}》`,
            en: `《${quote(title, LONGEST)}》 is not in the registry of instruments`,
          },
        };
      }
    }
  },
};
