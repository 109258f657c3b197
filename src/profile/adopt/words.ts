/** What is said of the edits of a file. */

import { fieldName } from "../../fields/names.js";
import type { Bilingual, ItemField } from "../../model/codes.js";
import type { Refusal } from "./fields.js";

/** Names of fields, one after the other. */
function fieldNames(fields: readonly ItemField[]): Bilingual {
  const names = fields.map(fieldName);
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") };
}

/** What each kind of edit does. */
export const DONE = {
  change: (title: string, fields: readonly ItemField[]): Bilingual => ({
    zh: `“${title}”改了${fieldNames(fields).zh}`,
    en: `“${title}”: ${fieldNames(fields).en} changed`,
  }),
  exclude: (title: string): Bilingual => ({
    zh: `“${title}”删去，改为不列入`,
    en: `“${title}” deleted: left out`,
  }),
  add: (title: string): Bilingual => ({ zh: `新增“${title}”`, en: `“${title}” added` }),
  removed: (title: string): Bilingual => ({
    zh: `本地新增的“${title}”删去`,
    en: `the addition “${title}” deleted`,
  }),
  restored: (title: string): Bilingual => ({
    zh: `“${title}”重新列入`,
    en: `“${title}” taken in again`,
  }),
  moved: (title: string, to: string): Bilingual => ({
    zh: `“${title}”移到了${to}领域：原处不列入，在新领域新增`,
    en: `“${title}” moved to ${to}: left out there, added here`,
  }),
  joined: (title: string, into: string): Bilingual => ({
    zh: `“${title}”并入“${into}”，不再单列`,
    en: `“${title}” joined to “${into}”: left out as a row of its own`,
  }),
  split: (title: string, from: string): Bilingual => ({
    zh: `从“${from}”拆出“${title}”，作为新增`,
    en: `“${title}” split off from “${from}”: added`,
  }),
  domainExcluded: (domain: string): Bilingual => ({
    zh: `${domain}领域的表整个删去，改为整个领域不列入`,
    en: `the whole table of ${domain} deleted: the domain is left out`,
  }),
  domainRestored: (domain: string): Bilingual => ({
    zh: `${domain}领域重新列入`,
    en: `the domain ${domain} is taken in again`,
  }),
  subject: (old: string, name: string): Bilingual => ({
    zh: `公开主体“${old}”各处都改为“${name}”`,
    en: `the subject “${old}” is called “${name}” everywhere`,
  }),
  ownSubject: (name: string): Bilingual => ({
    zh: `公开主体“${name}”不在词表里，记为本地主体`,
    en: `the subject “${name}” is in no vocabulary: kept as one of your own`,
  }),
  usualSubject: (name: string, term: string): Bilingual => ({
    zh: `“${name}”是标准目录中“${term}”在本县的名称`,
    en: `“${name}” is what “${term}” of the standard is called here`,
  }),
  office: (title: string, office: string): Bilingual =>
    office === ""
      ? { zh: `“${title}”不再写明承办机构`, en: `“${title}”: no office is stated any more` }
      : { zh: `“${title}”的承办机构改为“${office}”`, en: `“${title}”: the office is now “${office}”` },
  column: (title: string, path: string): Bilingual => ({
    zh: `“${title}”的网站所属栏目改为“${path}”`,
    en: `“${title}”: the column of the site is now “${path}”`,
  }),
  order: (domain: string): Bilingual => ({
    zh: `${domain}领域各行的次序`,
    en: `the order of rows in ${domain}`,
  }),
  cover: (label: string, text: string): Bilingual => ({
    zh: `${label}改为“${text}”`,
    en: `${label} is now “${text}”`,
  }),
  attested: (count: number): Bilingual => ({
    zh: `有待核实之处的 ${count} 项全都不在表里：当作 --attested-only 生成的，不另记为不列入`,
    en: `none of the ${count} items with something unchecked is there: taken for a list of --attested-only, nothing is left out for it`,
  }),
};

/** What a reason says of itself until somebody gives one. */
export const HINTED = {
  joined: (into: string) => `并入“${into}”`,
  moved: (to: string) => `移到${to}领域`,
  split: (from: string) => `从“${from}”拆出`,
};

const IN_FILE: Bilingual = {
  zh: "在表里改正后重新运行，或直接在方案里写明",
  en: "mend it in the file and run this again, or state it in the profile",
};

/** What is asked, and what to do about it. */
export const ASKED = {
  sameOrNew: (old: string, now: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${old}”不见了，多了“${now}”：是改写，还是删一项、加一项？`,
      en: `“${old}” is gone and “${now}” is new: reworded, or one deleted and one added?`,
    },
    { zh: "改写选 same，删去并新增选 new", en: "answer same for reworded, new for deleted and added" },
  ],
  level: (title: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${title}”去掉了本级的公开层级，这样它就不会印在目录里：是不列入吗？`,
      en: `“${title}” no longer has the agency's own level, which takes it off the list: is it to be left out?`,
    },
    {
      zh: "不列入选 exclude，层级照旧选 keep",
      en: "answer exclude to leave it out, keep to leave the levels as they were",
    },
  ],
  both: (title: string, field: ItemField): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${title}”的${fieldName(field).zh}，表里改了，方案在这张表生成以后也改了：照哪一个？`,
      en: `“${title}”: ${fieldName(field).en} was edited in the file, and changed in the profile after the file was made. Which counts?`,
    },
    {
      zh: "照表里的选 file，照方案的选 profile；要合起来的，选 profile 再改方案",
      en: "answer file or profile; to have both, answer profile and edit that",
    },
  ],
  refused: (title: string, field: ItemField, why: Refusal, text: string): readonly [Bilingual, Bilingual] => [
    why === "empty"
      ? {
          zh: `“${title}”的${fieldName(field).zh}清空了，目录里不能没有`,
          en: `“${title}”: ${fieldName(field).en} was emptied, and a list must have it`,
        }
      : {
          zh: `“${title}”的${fieldName(field).zh}看不懂：${text}`,
          en: `“${title}”: ${fieldName(field).en} could not be read: ${text}`,
        },
    IN_FILE,
  ],
  incomplete: (title: string, fields: readonly ItemField[]): readonly [Bilingual, Bilingual] => [
    {
      zh: `新增的“${title}”缺${fieldNames(fields).zh}`,
      en: `the new row “${title}” lacks ${fieldNames(fields).en}`,
    },
    { zh: "在表里补上后重新运行", en: "fill it in and run this again" },
  ],
  twins: (title: string, fields: readonly ItemField[]): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${title}”与前面的一行同名，${fieldNames(fields).zh}却不同：并为一项，照前面的一行`,
      en: `“${title}” has the title of a row above and another ${fieldNames(fields).en}: both became one item, as the row above has it`,
    },
    {
      zh: "确是两个事项的，在方案的 add 里分成两项，名称要能区分",
      en: "where they are two items, make them two in the profile's add, by names that tell them apart",
    },
  ],
  domain: (title: string, table: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${title}”所在的表“${table}”不属于任何一个领域`,
      en: `“${title}” stands in the table “${table}”, which is none of a domain`,
    },
    {
      zh: "移到某个领域的表里，或让表名写明领域，再重新运行",
      en: "move it to the table of a domain, or name the table after one, and run this again",
    },
  ],
  refusedEdit: (title: string, said: Bilingual): Bilingual => ({
    zh: `“${title}”的改动没有写入方案：${said.zh}`,
    en: `the edit of “${title}” was not written: ${said.en}`,
  }),
  remark: (title: string, remark: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${title}”只加了备注，没有别的改动：${remark}`,
      en: `“${title}” has a remark and no other edit: ${remark}`,
    },
    {
      zh: "备注只用作改动的理由，目录里没有备注栏；要留下，写进方案的注释",
      en: "a remark is the reason of an edit; the list has no such column: keep it as a comment in the profile",
    },
  ],
  office: (title: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${title}”的承办机构清空了，它来自对应表`,
      en: `“${title}”: the office was emptied, and it comes from the mapping`,
    },
    {
      zh: "在对应表里改为否决或无对应，再运行 zwgk map 读回",
      en: "reject it in the mapping sheet, and run zwgk map",
    },
  ],
  noColumn: (title: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${title}”的网站所属栏目清空了`,
      en: `“${title}”: the column of the site was emptied`,
    },
    {
      zh: "在方案的 columns 里删去或改写",
      en: "delete or change it under columns of the profile",
    },
  ],
  column: (heading: string, table: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `表“${table}”多了一列“${heading}”，目录没有这一列`,
      en: `the table “${table}” has a column “${heading}” that the list does not have`,
    },
    {
      zh: "是改动的理由的，把表头改为“备注”；别的内容不会写进方案",
      en: "call it 备注 where it gives reasons; nothing else of it is taken over",
    },
  ],
  subjectFile: (file: string): Bilingual => ({
    zh: `主体名称在 ${file} 里：在那里改，再重新运行`,
    en: `names of subjects stand in ${file}: change it there and run this again`,
  }),
  domainOrder: (names: readonly string[]): readonly [Bilingual, Bilingual] => [
    {
      zh: `各领域的次序改成了${names.map((name) => `“${name}”`).join("、")}……，方案里没有对应的地方`,
      en: `the domains were put in another order (${names.join(", ")} …), for which the profile has no place`,
    },
    {
      zh: "领域按标准目录的次序印，下次会照旧；领域里事项的次序可以改",
      en: "domains are printed in the order of the standard, the next time too; the items of a domain can be reordered",
    },
  ],
  text: (text: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `事项以外多了“${text}”，方案里没有对应的地方`,
      en: `“${text}” stands there besides the items, for which the profile has no place`,
    },
    {
      zh: "事项以外的文字由工具生成，下次会照旧",
      en: "what stands besides the items is made by the tool and will be as it was the next time",
    },
  ],
  cover: (label: string, text: string): readonly [Bilingual, Bilingual] => [
    {
      zh: `“${label}”改成了“${text}”，方案里没有对应的地方`,
      en: `“${label}” was changed to “${text}”, for which the profile has no place`,
    },
    {
      zh: "这一处由工具生成，下次会照旧",
      en: "this is made by the tool and will be as it was the next time",
    },
  ],
};
