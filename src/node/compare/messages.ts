/** Words for what cannot be compared. */
import type { Bilingual } from "../../model/index.js";

interface Words {
  readonly message: (name: string, detail: string) => Bilingual;
  readonly hint: Bilingual;
}

/** What to say, by code. */
export const compareMessages = {
  "release-unknown": {
    message: (name, known) => ({
      zh: `没有发布 ${name}，有 ${known}`,
      en: `there is no release ${name}; known: ${known}`,
    }),
    hint: {
      zh: "更早的内容可以用 git 修订号，如 v1.0.0:catalogs",
      en: "name earlier contents by a git revision, such as v1.0.0:catalogs",
    },
  },
  "edition-unknown": {
    message: (name, known) => ({
      zh: `没有版本 ${name}，有 ${known}`,
      en: `there is no edition ${name}; known: ${known}`,
    }),
    hint: {
      zh: "写成 领域/版次，如 social-assistance/2019；找过当前文件夹的 editions/ 和 catalogs/editions/，以及软件包自带的。别处的版本写文件路径",
      en: "write domain/edition, such as social-assistance/2019; looked for in editions/ and catalogs/editions/ of this folder, then among those that come with the package. Name an edition that lies elsewhere by its file",
    },
  },
  "input-unknown": {
    message: (name) => ({
      zh: `“${name}”不是发布、版本、文件、文件夹，也不是这里的 git 修订号`,
      en: `“${name}” is no release, edition, file or folder, nor a git revision here`,
    }),
    hint: {
      zh: "检查拼写和路径；修订号写成 HEAD~1:catalogs，要在仓库里运行",
      en: "check spelling and path; write revisions as HEAD~1:catalogs and run inside the repository",
    },
  },
  "input-too-large": {
    message: (name) => ({ zh: `${name} 过大，不予读取`, en: `${name} is too large to be read` }),
    hint: { zh: "确认没有选错文件", en: "check that this is the right file" },
  },
  "revision-path-missing": {
    message: (name) => ({
      zh: `修订里没有这个路径：${name}`,
      en: `the revision has no such path: ${name}`,
    }),
    hint: {
      zh: "路径从仓库根目录写起，如 HEAD~1:catalogs；相对当前文件夹的以 ./ 开头",
      en: "paths begin at the root of the repository, such as HEAD~1:catalogs; those from here begin with ./",
    },
  },
  "revision-unreadable": {
    message: (name, detail) => ({
      zh: `无法读取 git 修订 ${name}（${detail}）`,
      en: `cannot read the git revision ${name} (${detail})`,
    }),
    hint: {
      zh: "确认装有 git、在仓库里运行、修订已取到本地（浅克隆要 git fetch --unshallow）",
      en: "check that git is installed, that this is a repository, and that the revision is here (git fetch --unshallow)",
    },
  },
  "revision-too-large": {
    message: (name) => ({
      zh: `修订 ${name} 里的文件过多或过大`,
      en: `the revision ${name} holds too many or too large files`,
    }),
    hint: {
      zh: "指明目录所在的文件夹，如 HEAD~1:catalogs",
      en: "name the folder of the catalog, such as HEAD~1:catalogs",
    },
  },
  "input-invalid": {
    message: (name, count) => ({
      zh: `${name} 有 ${count} 处错误，无法比较`,
      en: `${name} has ${count} errors and cannot be compared`,
    }),
    hint: { zh: "按上面所列逐处改正", en: "correct what is listed above" },
  },
  "not-comparable": {
    message: (name, kind) => ({
      zh: `${name} 里只有 ${kind}，单独不能比较`,
      en: `${name} (${kind}) cannot be compared by itself`,
    }),
    hint: {
      zh: "比较它所在的文件夹，如 catalogs",
      en: "compare the folder that it is in, such as catalogs",
    },
  },
  "nothing-to-compare": {
    message: (name) => ({ zh: `${name} 里没有标准目录的版本`, en: `${name} holds no edition` }),
    hint: {
      zh: "指明放有 editions/ 的文件夹，或一个版本文件",
      en: "name a folder with editions/, or the file of an edition",
    },
  },
  "table-empty": {
    message: (name) => ({
      zh: `${name} 里没有读到公开事项`,
      en: `no disclosure items were found in ${name}`,
    }),
    hint: {
      zh: "表格要有表头，至少有“公开事项”或“二级事项”一栏",
      en: "the table needs a heading row with at least the name of the item",
    },
  },
  "kinds-differ": {
    message: (name, other) => ({
      zh: `一边是标准目录（${name}），一边是公开的表格（${other}），不能直接比较`,
      en: `one side is a catalog (${name}), the other a published table (${other})`,
    }),
    hint: {
      zh: "表格与标准对照用 zwgk check；标准目录可以与标准目录、本地方案或 generate 写出的 json 比较",
      en: "zwgk check holds a table against the standard; a catalog compares with catalogs, profiles and the json that generate writes",
    },
  },
  "nothing-in-common": {
    message: (name, other) => ({
      zh: `${name} 和 ${other} 没有共同的领域`,
      en: `${name} and ${other} have no domain in common`,
    }),
    hint: { zh: "检查两边是否写对", en: "check both sides" },
  },
} satisfies Record<string, Words>;

/** Stable code of a reason why something cannot be compared. */
export type CompareCode = keyof typeof compareMessages;
