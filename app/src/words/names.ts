/** The step of subjects and channels: the words in both languages. */
import { items } from "./english.js";

export const zh = {
  subjects: "公开主体",
  subjectsLead: "左边是国家标准的叫法。",
  subjectsOf: (name: string) => `公开主体印“${name}”（改）`,
  inItems: (count: number) => `${count} 项`,
  channels: "公开渠道",
  channelsLead: "网站专栏、公众号等写全称。县里也没有的，勾“本地没有”。",
  otherChannels: (count: number) => `还用到的 ${count} 个渠道，可以不写`,
  localName: (term: string) => `“${term}”在本地的名称`,
  url: (term: string) => `“${term}”的网址`,
  urlShort: "网址（可不填）",
  lackFine: (count: number) => `标准里有 ${count} 项用到它，都还有同等或更高的渠道，不算放宽。`,
  channelExample: (name: string) => `例如：${name}`,
  lacks: "本地没有",
  lacksNamed: (term: string) => `本地没有“${term}”`,
  inCells: "渠道的本地名称也印在表格的每一行（不勾，只印在封面）",
  countyFile: "全县共用一份部门名称的，放入那个文件",
  countyFileDrop: "选择或拖入部门名称文件",
  countyFileHint: "县政务公开办发的部门名称文件（.yaml）；没有的不用管。",
  countyFileNamed: (file: string) => `部门名称用“${file}”。`,
  countyFileMissing: (file: string) => `方案写明部门名称在“${file}”里，这个文件还没有放进来。`,
};

export const en: typeof zh = {
  subjects: "Subjects",
  subjectsLead: "On the left their national terms.",
  subjectsOf: (name) => `The subject is printed as “${name}” (change)`,
  inItems: items,
  channels: "Channels",
  channelsLead:
    "The names of the channels here, such as a column of the site; blank for those of the standard. What does not exist here is ticked in no row.",
  otherChannels: (count) =>
    `${count} more channels of the items chosen (blank for the names of the standard)`,
  localName: (term) => `Local name of ${term}`,
  url: (term) => `Address of ${term}`,
  urlShort: "Address (may be left blank)",
  lackFine: (count) =>
    `The standard has it in ${items(count)}, each with a channel as good: no less than the standard.`,
  channelExample: (name) => `such as ${name}`,
  lacks: "none here",
  lacksNamed: (term) => `There is no ${term} here`,
  inCells: "Print local names in every row of the table too (unticked: on the cover alone)",
  countyFile: "The county has one file of department names: use it",
  countyFileDrop: "Choose or drop the file of names",
  countyFileHint: "The county's yaml file, with one “role: full name” a line.",
  countyFileNamed: (file) => `Department names are those of “${file}”.`,
  countyFileMissing: (file) =>
    `The profile says that department names stand in “${file}”, which is not here yet.`,
};
