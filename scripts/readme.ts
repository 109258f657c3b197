/** `npm run readme`: writes the figures of the README files and of docs/data.md between their markers. */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { catalogTotals } from "../src/catalog/counts.js";
import { catalog } from "../src/index.js";
import type { Release } from "../src/model/index.js";
import { measureSizes, type Sizes } from "./sizes.js";
import { readEditions, WORDINGS_SAID, wordingsOf } from "./wordings.js";

export const READMES = { zh: "README.md", en: "README.en.md" } as const;

/** Where the data come from, and how often the rule of what is printed decided. */
export const DATA = "docs/data.md";

type Language = keyof typeof READMES;

/** Table of what the release held when it was made; where corrections since have changed the figures, with those of today. */
export function countsTable(language: Language): string {
  const { release, date, totals } = catalog.release;
  const since = { zh: "现在，连同其后的订正", en: "Now, with corrections since" }[language];
  const heads = {
    zh: ["标准目录版本", "领域", "事项", "已佐证", "部分佐证", "待核实", "来源页面", "法律法规文件"],
    en: ["Release", "Domains", "Items", "Attested", "Partial", "Unverified", "Source pages", "Instruments"],
  };
  const row = ({
    domains,
    items,
    attested,
    partial,
    unverified,
    sources,
    instruments,
  }: Release["totals"]) => [domains, items, attested, partial, unverified, sources, instruments];
  const [made, today] = [row(totals), row(catalogTotals(catalog))];
  const isSame = made.every((count, at) => count === today[at]);
  return table(heads[language], [[`${release} (${date})`, ...made], ...(isSame ? [] : [[since, ...today]])]);
}

/** Table of the sizes, in whole kilobytes: the last digits depend on the version of zlib. */
export function sizesTable(language: Language, { code, data, oneDomain }: Sizes): string {
  const heads = {
    zh: ["核心代码", "26 个领域的全部数据", "单独引入一个领域（社会救助，含代码）"],
    en: ["Core code", "Data of all 26 domains", "One domain alone (social assistance, with code)"],
  };
  return table(heads[language], [[code, data, oneDomain].map((bytes) => `${Math.round(bytes / 1000)} kB`)]);
}

/** Puts a table between the markers `<!-- name:begin … -->` and `<!-- name:end -->`. */
export function between(text: string, name: string, content: string): string {
  const marked = new RegExp(`(<!-- ${name}:begin[^>]*-->\n)(?:[^<]*)(<!-- ${name}:end -->)`, "u");
  if (!marked.test(text)) throw new Error(`no markers for ${name}`);
  return text.replace(marked, (_all, begin: string, end: string) => `${begin}\n${content}\n${end}`);
}

/** docs/data.md with the figures of the rule of what is printed. */
export function withWordings(text: string): string {
  const counts = wordingsOf(readEditions());
  const zh = between(text, "wordings-zh", WORDINGS_SAID.zh(counts));
  return between(zh, "wordings-en", WORDINGS_SAID.en(counts));
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line), ""].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const sizes = await measureSizes();
  for (const language of ["zh", "en"] as const) {
    const file = READMES[language];
    const counted = between(readFileSync(file, "utf8"), "counts", countsTable(language));
    writeFileSync(file, between(counted, "sizes", sizesTable(language, sizes)));
  }
  writeFileSync(DATA, withWordings(readFileSync(DATA, "utf8")));
}
