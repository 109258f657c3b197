/** Words for files that could not be read. */
import type { Bilingual, Finding } from "../model/index.js";
import { yamlMessages } from "../yaml/messages.js";

interface ReadMessage {
  readonly message: (detail: string) => Bilingual;
  readonly hint: Finding["hint"];
}

/** What to say about each finding of the reader, by its rule. */
export const readMessages = {
  "file-missing": {
    message: () => ({ zh: "没有这个文件或文件夹", en: "there is no such file or folder" }),
    hint: { zh: "检查路径；路径中有空格时两头加英文双引号", en: "check the path; quote it if it has blanks" },
  },
  "folder-without-yaml": {
    message: () => ({ zh: "文件夹里没有 YAML 文件", en: "the folder has no YAML files" }),
    hint: {
      zh: "指定 .yaml 文件，或放有 .yaml 文件的文件夹",
      en: "name a .yaml file, or a folder that has some",
    },
  },
  "base-missing": {
    message: (base) => ({
      zh: `方案的 base 是“${base}”，这里没有这样的版本`,
      en: `the profile stands on “${base}”, and there is no such edition here`,
    }),
    hint: {
      zh: "base 写版次（方案旁边 editions/<领域>/<版次>.yaml），或文件、文件夹；没有的用 zwgk intake --edition 建立",
      en: "name an edition (editions/<domain>/<edition>.yaml beside the profile), a file or a folder; zwgk intake --edition makes one",
    },
  },
  "file-too-large": yamlMessages["file-too-large"],
  "file-not-utf8": {
    message: (guess) => ({
      zh: `文件不是 UTF-8 编码${guess === "" ? "" : `，看来是 ${guess}`}`,
      en: `the file is not UTF-8 text${guess === "" ? "" : `; it seems to be ${guess}`}`,
    }),
    hint: {
      zh: "在记事本里“另存为”，编码选 UTF-8；表格、Word 文件不能直接校验",
      en: "save it as UTF-8; spreadsheets and Word files cannot be validated as they are",
    },
  },
  "file-unreadable": {
    message: (code) => ({ zh: `文件无法读取（${code}）`, en: `the file cannot be read (${code})` }),
    hint: {
      zh: "检查权限，以及文件是否被别的程序占用",
      en: "check permissions, and whether a program holds the file",
    },
  },
} satisfies Record<string, ReadMessage>;
