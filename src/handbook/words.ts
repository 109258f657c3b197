/** Every word that the handbook prints beside those of the list. */
import type { Lang } from "../tables/options.js";

interface Words {
  readonly title: (agency: string) => string;
  /** Heads the line of each guide by which a filled-in handbook is read again. */
  readonly id: string;
  readonly field: Readonly<Record<"office" | "phone" | "complaints" | "questions" | "channels", string>>;
  readonly note: string;
  readonly section: (name: string, count: number) => string;
  readonly leftOver: string;
  readonly leftOverNote: string;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    title: (agency) => `${agency}办事一本通`,
    id: "事项编号",
    field: {
      office: "办事机构",
      phone: "咨询电话",
      complaints: "监督举报方式",
      questions: "常见问题",
      channels: "公开渠道",
    },
    note: "空格处由承办人填写。重新生成时，已填的内容会保留；请不要改动每张表的第一行“事项编号”。",
    section: (name, count) => `${name}（${count}项）`,
    leftOver: "不再列入的内容",
    leftOverNote: "下列内容填写在已不列入目录的事项或要素下，移到合适的位置后可以删去。",
  },
  en: {
    title: (agency) => `Service handbook of ${agency}`,
    id: "Item id",
    field: {
      office: "Office",
      phone: "Telephone",
      complaints: "Complaints",
      questions: "Frequent questions",
      channels: "Channels",
    },
    note: "Blank cells are for the office in charge. What is filled in is kept when the handbook is made again; leave the first line of each table, the item id, as it is.",
    section: (name, count) => `${name} (${count})`,
    leftOver: "No longer in the list",
    leftOverNote:
      "These were filled in for items or elements that are gone. Move what is still of use, then delete the rest.",
  },
};
