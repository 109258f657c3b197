/** The finding for a file that neither says what it is nor stands where the catalog would tell. */
import type { Bilingual, Finding } from "../model/index.js";
import type { YamlSource } from "../yaml/parse.js";
import { FILE_KINDS } from "./kinds.js";

const LINE = "# yaml-language-server: $schema=…/edition.schema.json";

/** What the finding protects; the documentation of the rules is made from it. */
export const kindUnknownRule: { readonly title: Bilingual; readonly why: Bilingual } = {
  title: { zh: "不知道是哪一种文件", en: "It is not known what kind of file this is" },
  why: {
    zh: "要知道文件是哪一种，才能校验；一看内容，二看第一行，三看所在的文件夹。",
    en: "Validation needs to know what a file is: its contents tell, or its first line, or its folder.",
  },
};

/** Makes the finding. */
export function kindUnknown(source: YamlSource): Finding {
  const kinds = FILE_KINDS.join(" ");
  return {
    rule: "kind-unknown",
    level: "error",
    file: source.file,
    position: { line: 1, column: 1 },
    path: [],
    message: kindUnknownRule.title,
    hint: {
      zh: `文件里没有任何一种文件的必有字段（如方案的 profile、版本的 edition 和 items）；核对是否选错文件，或在第一行写明种类，如 ${LINE}；种类有 ${kinds}`,
      en: `it has the keys of no kind of file (such as profile, or edition and items): check that it is the right file, or name its kind in the first line, such as ${LINE}; kinds are ${kinds}`,
    },
  };
}
