/** Every word that the handbook prints beside those of the list. */
import type { Lang } from "../tables/options.js";

interface Words {
  readonly title: (agency: string) => string;
  readonly contents: string;
  readonly field: Readonly<Record<"office" | "phone" | "complaints" | "questions" | "channels", string>>;
  readonly note: string;
  /** What the profile says, behind what a person wrote. Begins in the same way whatever it is. */
  readonly offer: (text: string) => string;
  readonly section: (name: string, count: number) => string;
  readonly leftOver: string;
  readonly leftOverNote: string;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    title: (agency) => `${agency}办事一本通`,
    contents: "目录",
    field: {
      office: "办事机构",
      phone: "咨询电话",
      complaints: "监督举报方式",
      questions: "常见问题",
      channels: "公开渠道",
    },
    note: "空格处由承办人填写。重新生成时，已填的内容会保留；请不要改动每张表第一行的名称。目录里没有页码的，按 Ctrl+A 全选，再按 F9。填好以后，这段话可以删去。",
    offer: (text) => `【方案现为】${text}`,
    section: (name, count) => `${name}（${count}项）`,
    leftOver: "不再列入的内容",
    leftOverNote: "下列内容填写在已不列入目录的事项或要素下，移到合适的位置后可以删去。",
  },
  en: {
    title: (agency) => `Service handbook of ${agency}`,
    contents: "Contents",
    field: {
      office: "Office",
      phone: "Telephone",
      complaints: "Complaints",
      questions: "Frequent questions",
      channels: "Channels",
    },
    note: "Blank cells are for the office in charge. What is filled in is kept when the handbook is made again; leave the first line of each table, the name, as it is. For page numbers in the contents press Ctrl+A, then F9. Delete this paragraph when the handbook is done.",
    offer: (text) => `[profile now] ${text}`.trim(),
    section: (name, count) => `${name} (${count})`,
    leftOver: "No longer in the list",
    leftOverNote:
      "These were filled in for items or elements that are gone. Move what is still of use, then delete the rest.",
  },
};
