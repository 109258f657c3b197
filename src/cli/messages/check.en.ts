/** What `zwgk check` says in English; the shape is that of `check.zh.ts`. */
import type { CheckMessages } from "./check.zh.js";

export const checkEn: CheckMessages = {
  command: {
    summary: "hold a local catalog against the standard",
    about:
      "Takes a published table (xlsx, xls, docx, html, csv), a profile, or a list that zwgk generate wrote; of a folder it scores each file and ranks them.",
    arguments: { path: "file, profile or folder" },
    examples: [
      ["zwgk check county.xlsx --domain social-assistance --level county", "one published table"],
      ["zwgk check town/profile.yaml --format html -o report.html", "a town's own list, as a page"],
      ["zwgk check counties --format ndjson -o results.ndjson", "a folder; goes on where it was cut short"],
      ["zwgk check town/profile.yaml --columns site.xlsx", "a site's columns, one by one"],
      ["zwgk check list.xlsx --against town", "a list of one's own, with what its profile decided"],
      ["zwgk check village.xlsx --level village --against town/profile.yaml", "a village board"],
    ],
  },
  options: {
    domain: "code or name of the table's domain; found out where it is not given",
    level: "hold against the items of county or township; village needs --against",
    format: "text, md, html, xlsx or json; ndjson for a folder",
    columns: "columns that a site exported, compared with those that the profile's list needs",
    against:
      "the profile that made the list: what it puts off or leaves out for a reason is not missing, channels that there are not are not lost, what it decided is not asked again; for a village's board the profile of its township",
  },
  tooManyToRank: (files, out) =>
    `The records of ${files} files are in ${out}: too many to rank here. docs/conformity.md has the queries for DuckDB and others.`,
  checking: (file, index, count) => `checking ${file} (${index}/${count})`,
  failures: {
    "rows-missing": (file) => ({
      message: `there is no table of disclosure items in ${file}`,
      hint: "its head should have columns such as 公开事项 and 公开内容; save it as xlsx or csv and try again",
    }),
    "columns-missing": (file) => ({
      message: `there are no columns in ${file}`,
      hint: "its head should say 一级栏目, 二级栏目 … or 栏目名称 and 上级栏目",
    }),
    "tables-missing": (folder) => ({
      message: `nothing in ${folder} can be checked`,
      hint: "put tables there: xlsx, xls, docx, html, csv",
    }),
    "records-foreign": (file) => ({
      message: `${file} holds no records of zwgk check; it was left as it is`,
      hint: "name another file, or move this one away",
    }),
    "against-missing": () => ({
      message: "--level village is held against a township's list",
      hint: "add --against <profile>",
    }),
  },
};
