/** Words for files that could not be read. */
import type { Finding } from "../model/finding.js";

/** What to say about each finding of the reader, by its rule. */
export const readMessages = {
  "file-missing": {
    message: { zh: "没有这个文件或文件夹", en: "there is no such file or folder" },
    hint: { zh: "检查路径；路径中有空格时两头加英文双引号", en: "check the path; quote it if it has blanks" },
  },
  "folder-without-yaml": {
    message: { zh: "文件夹里没有 YAML 文件", en: "the folder has no YAML files" },
    hint: {
      zh: "指定 .yaml 文件，或放有 .yaml 文件的文件夹",
      en: "name a .yaml file, or a folder that has some",
    },
  },
  "file-too-large": {
    message: { zh: "文件过大，没有读取", en: "the file is too large and was not read" },
    hint: {
      zh: "文件不得超过 2 MB，目录文件都远小于此；确认没有选错文件",
      en: "a file may have 2 MB and those of a catalog are far smaller; check that this is the right file",
    },
  },
  "file-not-utf8": {
    message: { zh: "文件不是 UTF-8 编码", en: "the file is not UTF-8 text" },
    hint: { zh: "在记事本里“另存为”，编码选 UTF-8", en: "save it as UTF-8" },
  },
  "file-unreadable": {
    message: { zh: "文件无法读取", en: "the file cannot be read" },
    hint: {
      zh: "检查权限，以及文件是否被别的程序占用",
      en: "check permissions, and whether a program holds the file",
    },
  },
} satisfies Record<string, Pick<Finding, "message" | "hint">>;
