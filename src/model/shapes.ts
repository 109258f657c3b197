/** What functions of several rooms are handed, each told by the properties that tell it from other things. */
import { type Expected, having, listOf, OBJECT, oneOf, TEXT } from "./argument.js";
import { DOMAIN_IDS, LEVELS } from "./codes.js";

/** A catalog in memory. One as plain data has no methods. */
export const CATALOG: Expected = {
  zh: "标准目录（catalog，或 createCatalog、loadRelease 的结果；不是 data.json）",
  en: "a catalog (`catalog`, or what createCatalog or loadRelease gives, not data.json)",
  is: (given) => typeof (given as { item?: unknown } | null | undefined)?.item === "function",
};

/** A catalog as plain data. One in memory keeps its editions to itself. */
export const CATALOG_DATA: Expected = having(
  ["domains", "editions"],
  "标准目录的数据（data.json，或 loadReleaseData、loadCatalog 的结果；不是 catalog）",
  "the data of a catalog (data.json, or what loadReleaseData or loadCatalog gives, not `catalog`)",
);

export const AGENCY: Expected = having(["name"], "机关 {name, level, …}", "an agency {name, level, …}");
export const DISCLOSURE_LIST: Expected = having(
  ["agency", "sections"],
  "事项目录（resolveProfile 给出的 list）",
  "a disclosure list (`list` of what resolveProfile gives)",
);
export const DOMAIN: Expected = oneOf(DOMAIN_IDS);
export const FINDING: Expected = having(["rule", "level", "message"], "发现", "a finding");
export const GRIDS: Expected = listOf(
  having(["rows"], "表格（readGrids 的结果）", "a grid"),
  "grids (what readGrids gives)",
);
export const LEVEL: Expected = oneOf(LEVELS);
export const MAPPING: Expected = having(["items"], "对应表（mapping）", "a mapping");
export const POWER: Expected = having(
  ["name", "basis", "duties"],
  "职权（readPowers 的结果）",
  "a power (as readPowers gives them)",
);
export const PROFILE: Expected = having(["agency", "release"], "本地方案", "a profile");
export const PUBLISHED: Expected = having(
  ["rows"],
  "已发布的表格（readPublished 的结果）",
  "a published table (what readPublished gives)",
);
export const PUBLISHED_ROWS: Expected = listOf(
  having(["name"], "表格的行", "a row"),
  "rows of a published table",
);
export const REPORT: Expected = having(["title", "lines", "tables"], "报告", "a report");
export const VOCABULARY: Expected = having(
  ["channels", "subjects"],
  "词表（catalog.vocabulary）",
  "a vocabulary (catalog.vocabulary)",
);
export const YAML_EDITS: Expected = listOf(
  having(["op", "path"], "改动 {op, path, value}", "an edit"),
  "edits {op, path, value}",
);

const CHANGE: Expected = having(["rule", "level", "fingerprint"], "变化", "a change");

export const A_BASIS: Expected = {
  zh: "公开依据的一条（文件名，或 {instrument, articles}、{words}）",
  en: "an entry of a basis: a title, {instrument, articles} or {words}",
  is: (given) =>
    TEXT.is(given) ||
    (OBJECT.is(given) && ("instrument" in (given as object) || "words" in (given as object))),
};
export const CALENDAR: Expected = {
  zh: "工作日历（loadChinaCalendar 的结果或 weekdaysOnly）",
  en: "a calendar of working days (what loadChinaCalendar gives, or weekdaysOnly)",
  is: (given) => typeof (given as { isWorkday?: unknown } | null | undefined)?.isWorkday === "function",
};
export const CATALOG_PART: Expected = having(
  ["editions"],
  "标准目录的数据（data.json，或 loadReleaseData、loadCatalog 的结果；不是 catalog）",
  "the data of a catalog (data.json, or what loadReleaseData or loadCatalog gives, not `catalog`)",
);
export const CHANGES: Expected = listOf(
  having(["change", "of"], "变化（diffCatalogs、diffLists 的结果）", "a change"),
  "changes (what diffCatalogs or diffLists gives)",
);
export const CHANGE_REPORT: Expected = having(
  ["names", "changes", "rows"],
  "变化的报告 {names, changes, rows, …}",
  "a report of changes {names, changes, rows, …}",
);
export const COLUMNS_NAMED: Expected = listOf(having(["path"], "栏目 {path}", "a column"), "columns {path}");
export const COMPARABLE: Expected = having(
  ["kind", "name"],
  "loadComparable 的结果",
  "what loadComparable gives",
);
export const CONFORMITY: Expected = having(
  ["counts", "score", "deviations"],
  "对标结果（conformityOf 的结果）",
  "what conformityOf gives",
);
export const CONTENT: Expected = {
  zh: "文字或字节",
  en: "a text or bytes",
  is: (given) => TEXT.is(given) || given instanceof Uint8Array,
};
export const COVERAGE: Expected = having(
  ["covered", "withoutOffice"],
  "coverageOf 的结果",
  "what coverageOf gives",
);
export const DECIDED: Expected = listOf(
  having(["line", "decision"], "决定 {line, decision, …}", "a decision"),
  "decisions {line, decision, …}",
);
export const DECISIONS_MADE: Expected = {
  zh: "决定（Map，如 acceptKinds、readIntakeSheet 的结果）",
  en: "decisions (a Map, as acceptKinds and readIntakeSheet give them)",
  is: (given) => given instanceof Map,
};
export const EVIDENCE: Expected = having(["seen"], "佐证 {seen}", "evidence {seen}");
export const FACTS: Expected = listOf(having(["rows"], "表格", "a table"), "tables {title, columns, rows}");
export const FINDINGS: Expected = listOf(
  CHANGE,
  "changes (what explain, explainList or compareTables gives)",
);
export const GRID: Expected = having(
  ["rows"],
  "表格（readGrids 给出的一张）",
  "a grid, as readGrids gives them",
);
export const KEYS: Expected = {
  zh: "编号的 Set",
  en: "a Set of keys",
  is: (given) => given instanceof Set,
};
export const MAPPER: Expected = having(["power", "office"], "createMapper 的结果", "what createMapper gives");
export const SHEET: Expected = having(
  ["open", "asked", "decided"],
  "checkSheet 的结果",
  "what checkSheet gives",
);
export const STANDINGS: Expected = listOf(
  having(["file", "county", "points"], "成绩（leagueRecords 的结果加上 file、county）", "a standing"),
  "standings (what leagueRecords gives, with file and county)",
);
export const WITH_INSTRUMENTS: Expected = {
  ...CATALOG,
  is: (given) => typeof (given as { instrument?: unknown } | null | undefined)?.instrument === "function",
};
export const YAML_SOURCE: Expected = having(
  ["file", "text", "locate"],
  "parseYaml 的结果",
  "what parseYaml gives",
);

export const ITEM: Expected = having(
  ["id", "name", "basis"],
  "公开事项（catalog.item 的结果）",
  "an item, as catalog.item gives it",
);
export const SYNONYMS: Expected = {
  zh: "各列的表头词 {列: [词, …]}",
  en: "the headings of each column {column: [words, …]}",
  is: (given) => OBJECT.is(given) && Object.keys(given as object).length > 0,
};
