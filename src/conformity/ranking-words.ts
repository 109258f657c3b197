/** Every word that a ranking prints beside the names of localities, catalogs and domains. */
import type { Lang } from "../tables/options.js";
import { plural } from "../text/plural.js";

const zh = {
  title: (name: string) => `对标排名：${name}`,
  summary: (files: number, counties: number, lines: number, failures: number) =>
    `${counties} 个地方，${files} 个文件，${lines} 个领域${failures > 0 ? `；${failures} 个文件读不出` : ""}。`,
  counties: "各地排名（各领域合计）",
  table: "各领域排名",
  unread: "读不出的文件",
  place: "名次",
  county: "地方",
  file: "文件",
  error: "原因",
  domain: "领域",
  domains: "领域数",
  percent: "得分率",
  score: "得分/可评",
  found: "已列/应列",
  weakened: "弱化",
  outdated: "依据失效",
  added: "新增",
};

const en: typeof zh = {
  title: (name) => `League table: ${name}`,
  summary: (files, counties, lines, failures) =>
    `${plural(counties, "locality", "localities")}, ${plural(files, "file")}, ${plural(lines, "domain")}${failures > 0 ? `; ${plural(failures, "file")} could not be read` : ""}.`,
  counties: "Localities, all domains together",
  table: "By domain",
  unread: "Files that could not be read",
  place: "Place",
  county: "Locality",
  file: "File",
  error: "Why",
  domain: "Domain",
  domains: "Domains",
  percent: "Score",
  score: "Points",
  found: "Found",
  weakened: "Weakened",
  outdated: "Outdated",
  added: "Added",
};

export const RANKING_WORDS: Readonly<Record<Lang, typeof zh>> = { zh, en };
