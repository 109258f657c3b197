/** The finding for a file that neither says what it is nor stands where the catalog would tell. */
import type { Bilingual, Finding } from "../model/index.js";
import type { YamlSource } from "../yaml/parse.js";
import { FILE_KINDS } from "./kinds.js";

const LINE = "# yaml-language-server: $schema=…/edition.schema.json";

/** What the finding protects; the documentation of the rules is made from it. */
export const kindUnknownRule: { readonly title: Bilingual; readonly why: Bilingual } = {
  title: { zh: "不知道是哪一种文件", en: "It is not known what kind of file this is" },
  why: {
    zh: "校验和编辑器都要知道文件对应哪个 schema。",
    en: "Validation and editors need to know which schema the file follows.",
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
      zh: `第一行写明 schema，如 ${LINE}；种类有 ${kinds}`,
      en: `name the schema in the first line, such as ${LINE}; kinds are ${kinds}`,
    },
  };
}
