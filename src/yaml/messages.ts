/** Words for what can be wrong with a YAML text before anybody asks what it means. */
import type { ErrorCode } from "yaml";
import type { Bilingual } from "../model/codes.js";

interface YamlMessage {
  readonly message: (detail: Bilingual) => Bilingual;
  readonly hint: Bilingual;
}

/** What to say about each `yaml-*` finding, by its rule. */
export const yamlMessages = {
  "file-too-large": {
    message: () => ({ zh: "文件过大，不予解析", en: "the file is too large to be parsed" }),
    hint: {
      zh: "文件不得超过 40 万字，目录文件都远小于此；确认没有选错文件",
      en: "a file may have 400,000 characters and those of a catalog are far smaller; check that this is the right file",
    },
  },
  "yaml-conflict": {
    message: () => ({
      zh: "文件里留有合并冲突的标记（<<<<<<<）",
      en: "the file still has the marks of a merge conflict (<<<<<<<)",
    }),
    hint: {
      zh: "在 <<<<<<<、=======、>>>>>>> 之间选定内容，删去这三行标记",
      en: "choose between what stands above and below =======, then delete the three lines of marks",
    },
  },
  "yaml-syntax": {
    message: ({ zh, en }) => ({ zh: `YAML 语法错误：${zh}`, en: `YAML syntax error: ${en}` }),
    hint: {
      zh: "检查本行及上一行的缩进、冒号、引号和括号",
      en: "check indentation, colons, quotes and brackets on this line and the one above",
    },
  },
  "yaml-indent": {
    message: ({ zh, en }) => ({ zh: `缩进里有${zh}`, en: `this line is indented with ${en}` }),
    hint: {
      zh: "缩进只能用键盘上的普通空格；用记事本一类的编辑器输入，不要从 Word、WPS 或网页复制缩进",
      en: "indent with plain blanks only, typed in a text editor and not copied from a document or a page",
    },
  },
  "yaml-colon": {
    message: ({ zh, en }) => ({ zh: `键后面是${zh}`, en: `behind this key stands ${en}` }),
    hint: {
      zh: "键后面写半角冒号和一个空格",
      en: "write an ASCII colon and a blank behind a key",
    },
  },
  "yaml-comma": {
    message: ({ zh, en }) => ({
      zh: `花括号里两个键之间是${zh}`,
      en: `between two keys in braces stands ${en}`,
    }),
    hint: {
      zh: "花括号里各个键之间写半角逗号和一个空格",
      en: "write an ASCII comma and a blank between keys in braces",
    },
  },
  "yaml-dash": {
    message: ({ zh, en }) => ({ zh: `列表的一项以${zh}开头`, en: `an entry of a list begins with ${en}` }),
    hint: { zh: "列表的每一项以半角“- ”开头", en: "begin each entry of a list with - and a blank" },
  },
  "yaml-duplicate-key": {
    message: ({ zh, en }) => ({
      zh: `同一层出现了重复的键：${zh}`,
      en: `the same key appears twice in one mapping: ${en}`,
    }),
    hint: { zh: "合并或删去其中一个", en: "merge them or delete one" },
  },
  "yaml-key": {
    message: ({ zh, en }) => ({
      zh: zh === "" ? "键必须是一个词" : `不允许使用这个键：${zh}`,
      en: en === "" ? "a key must be a single word" : `this key is not allowed: ${en}`,
    }),
    hint: { zh: "改用说明中列出的键", en: "use the keys that the documentation lists" },
  },
  "yaml-alias": {
    message: ({ zh, en }) =>
      zh === ""
        ? { zh: "YAML 别名（*名称）展开后过大", en: "YAML aliases (*name) expand to too much" }
        : {
            zh: `YAML 别名 *${zh} 前面没有写完的 &${zh}`,
            en: `the YAML alias *${en} stands for nothing: no &${en} is complete before it`,
          },
    hint: {
      zh: "把内容写全，不用别名；以 * 开头的文字要加引号",
      en: "write the content out, without aliases; quote text that begins with *",
    },
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

/** The parser speaks English only: what its codes mean, in Chinese. */
const SYNTAX_ZH: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "别名前不能有锚点或标签",
  BAD_ALIAS: "别名写法有误；以 * 开头的文字要加引号",
  BAD_COLLECTION_TYPE: "标签与内容的类型不符",
  BAD_DIRECTIVE: "以 % 开头的指令有误；以 % 开头的文字要加引号",
  BAD_DQ_ESCAPE: "双引号内的反斜杠转义有误",
  BAD_INDENT: "缩进有误",
  BAD_PROP_ORDER: "锚点和标签要写在值的前面",
  BAD_SCALAR_START: "文字不能以这个符号开头，需加引号",
  BLOCK_AS_IMPLICIT_KEY: "一行中出现了两个“键: 值”；值中含“: ”时要加引号",
  BLOCK_IN_FLOW: "括号内不能换成缩进写法",
  KEY_OVER_1024_CHARS: "键过长；多半是冒号放错了位置",
  MISSING_CHAR: "缺少符号（引号、括号、逗号、冒号后的空格等）",
  MULTILINE_IMPLICIT_KEY: "键不能跨行；多半是上一行缺少冒号",
  MULTIPLE_ANCHORS: "一个值只能有一个锚点",
  MULTIPLE_TAGS: "一个值只能有一个标签",
  NON_STRING_KEY: "键必须是文字",
  TAB_AS_INDENT: "缩进要用空格，不能用制表符（Tab）",
  UNEXPECTED_TOKEN: "此处不应出现这些字符",
};

/**
 * What the parser has to say, in both languages.
 *
 * @param code the parser's code
 * @param message the parser's English sentence
 * @returns the sentence for the code in Chinese; the English one for a code without
 */
export function syntaxMessage(code: ErrorCode, message: string): Bilingual {
  return { zh: SYNTAX_ZH[code] ?? message, en: message };
}
