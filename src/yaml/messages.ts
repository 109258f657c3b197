/** Words for what can be wrong with a YAML text before anybody asks what it means. */
import type { Bilingual } from "../model/codes.js";

interface YamlMessage {
  readonly message: (detail: string) => Bilingual;
  readonly hint: Bilingual;
}

export const yamlMessages = {
  "file-too-large": {
    message: () => ({ zh: "文件过大，不予解析", en: "the file is too large to be parsed" }),
    hint: {
      zh: "目录文件都在 2 MB 以内；确认没有选错文件",
      en: "files of a catalog stay under 2 MB; check that this is the right file",
    },
  },
  "yaml-syntax": {
    message: (detail) => ({ zh: `YAML 语法错误：${detail}`, en: `YAML syntax error: ${detail}` }),
    hint: {
      zh: "检查本行及上一行的缩进、冒号、引号和括号",
      en: "check indentation, colons, quotes and brackets on this line and the one above",
    },
  },
  "yaml-duplicate-key": {
    message: () => ({ zh: "同一层出现了重复的键", en: "the same key appears twice in one mapping" }),
    hint: { zh: "合并或删去其中一个", en: "merge them or delete one" },
  },
  "yaml-alias": {
    message: () => ({ zh: "不允许使用 YAML 别名（*名称）", en: "YAML aliases (*name) are not allowed" }),
    hint: { zh: "把内容写全", en: "write the content out" },
  },
  "yaml-tag": {
    message: () => ({
      zh: "不允许使用自定义的 YAML 标签（!名称）",
      en: "custom YAML tags (!name) are not allowed",
    }),
    hint: { zh: "删去标签；以 ! 开头的文字要加引号", en: "delete the tag; quote text that begins with !" },
  },
  "yaml-too-deep": {
    message: () => ({ zh: "YAML 嵌套层数过多", en: "the YAML is nested too deeply" }),
    hint: {
      zh: "目录文件只有几层嵌套；确认没有选错文件",
      en: "files of a catalog nest a few levels; check that this is the right file",
    },
  },
  "yaml-multiple": {
    message: () => ({ zh: "一个文件只能有一个 YAML 文档", en: "a file must hold one YAML document" }),
    hint: {
      zh: "删去“---”及其后的内容，或另存一个文件",
      en: "delete the --- and what follows, or move it to another file",
    },
  },
} satisfies Record<string, YamlMessage>;
