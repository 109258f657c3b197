/** The step of the agency: the words in both languages. */
import type { Kind } from "../state/preset.js";

export const zh = {
  opened: (file: string) => `已打开“${file}”。从左边任何一步接着做。`,
  kind: "是哪一种机关",
  kinds: {
    town: "乡镇",
    "street-office": "街道办事处",
    "county-government": "县（市、区）政府",
    "county-bureau": "县级部门",
  } satisfies Record<Kind, string>,
  bureau: "是哪个部门",
  bureauHint: "写简称，例如：民政局。目录只列这个部门公开的事项",
  bureauMissing: "请写是哪个部门",
  name: "机关全称",
  nameHint: "照公章写全，例如：石狮市鸿山镇人民政府",
  nameMissing: "请先写机关全称",
  province: "省（自治区、直辖市）",
  city: "市（州、盟）",
  county_: "县（市、区）",
  more: "封面上还可以印：依据的文件",
  date: "编制日期",
  documents: "编制依据的文件",
  documentTitle: "文件名称",
  documentNumber: "文号",
  addDocument: "写一份依据文件",
};

export const en: typeof zh = {
  opened: (file) => `“${file}” is open. Go on from any step of the path.`,
  kind: "Kind of agency",
  kinds: {
    town: "Township",
    "street-office": "Subdistrict office",
    "county-government": "County government",
    "county-bureau": "County bureau",
  },
  bureau: "Which bureau",
  bureauHint: "Its short name, such as 民政局. The list has what this bureau discloses",
  bureauMissing: "Say which bureau it is",
  name: "Full name",
  nameHint: "As on the seal, such as 石狮市鸿山镇人民政府",
  nameMissing: "Write the full name first",
  province: "Province",
  city: "City (prefecture)",
  county_: "County (city, district)",
  more: "Also on the cover: the documents that order the list",
  date: "Date of the list",
  documents: "Documents that order the list",
  documentTitle: "Title",
  documentNumber: "Number",
  addDocument: "Add a document",
};
