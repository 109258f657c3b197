import type { ExportMessages } from "./export.zh.js";

/** What `zwgk export` says in English. */
export const exportEn: ExportMessages = {
  command: {
    summary: "write the whole catalog for other tools",
    about:
      "All data, every field: items, the pages that attest them, legal instruments, vocabularies, domains, releases. ndjson has a record a line; csv comes with datapackage.json (Frictionless); jsonld is SKOS and DCAT; sqlite is a database in one file; parquet has a file a table. Without -o, ndjson or jsonld goes to the terminal.",
    arguments: {},
    examples: [
      ["zwgk export -o data", "every format"],
      ["zwgk export -o data --format sqlite", "the database alone"],
      ["zwgk export --format ndjson", "to the terminal, for another program to read"],
      [
        "zwgk export -o data --format jsonld --base https://www.example.gov.cn/zwgk/",
        "with addresses of one's own site",
      ],
    ],
  },
  out: "folder to write to",
  formats: (formats) => `which formats, separated by commas: ${formats}; all unless given`,
  release:
    "which release, such as 1.0.0, or a folder with the YAML of a catalog; the current one unless given",
  base: "what addresses in jsonld begin with; ends in /, # or :; urn:zwgk-catalog: unless given",
  force: "overwrite files that somebody edited or something else made",
  written: (count, folder) => `${count} ${count === 1 ? "file" : "files"} written to ${folder}:`,
  outMissing: (formats) => ({
    message: `the terminal takes one format only, ${formats}`,
    hint: "name one with --format, or the folder to write to with -o",
  }),
};
