/** Every word that a report of conformity prints beside those of the standard and the locality. */
import { SLIP_RULES } from "../fields/slips/index.js";
import type { Lang } from "../tables/options.js";
import { plural } from "../text/plural.js";
import type { Conformity } from "./conform.js";
import { type DeviationRule, REVIEWS, WEAKENINGS } from "./deviation.js";
import type { Score } from "./score.js";

function percent(points: number, assessed: number): string {
  return assessed === 0 ? "—" : `${Math.round((1000 * points) / assessed) / 10}%`;
}

interface Words {
  title(name: string): string;
  renamed(own: string, standard: string): string;
  scope(domains: readonly string[], lacking: number, level: string | null, release: string): string;
  found(counts: Conformity["counts"]): string;
  /** `domains`: those of which something must be published, and how many of them the table does not have. */
  score(score: Pick<Score, "points" | "assessed" | "total">, domains: number, lacking: number): string;
  law(day: string, horizon: string): string;
  at(table: string, row: number): string;
  /** How many deviations, and how many of them are remarks only. */
  counted(title: string, count: number, remarks: number): string;
  readonly notAssessed: string;
  /** The tables of deviations, in the order in which they matter. */
  readonly groups: readonly { readonly title: string; readonly rules: readonly DeviationRule[] }[];
  readonly column: Readonly<
    Record<
      | "section"
      | "criterion"
      | "full"
      | "earned"
      | "share"
      | "place"
      | "level"
      | "remark"
      | "id"
      | "item"
      | "field"
      | "means"
      | "national"
      | "local"
      | "hint",
      string
    >
  >;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    title: (name) => `${name}对标报告`,
    renamed: (own, standard) => `${own}（标准目录称“${standard}”）`,
    scope: (domains, lacking, level, release) =>
      `对照标准目录 ${release}；层级：${level ?? "未指定，按各级合并"}；领域：${domains.join("、") || "未能认出"}${lacking > 0 ? `，另有 ${lacking} 个应公开的领域表中没有` : ""}。`,
    found: ({ rows, required, found, added, doubtful, later, leftOut }) =>
      `表中 ${rows} 行；这些领域应公开 ${required} 项，已列 ${found} 项，缺 ${required - found} 项；${later > 0 ? `本机关暂不列入、待核对的 ${later} 项；` : ""}${leftOut > 0 ? `本机关写明理由不列入的 ${leftOut} 项；` : ""}${doubtful > 0 ? `另有 ${doubtful} 项标准目录自己待核实，表中没有，只作提示，不算缺；` : ""}本地新增 ${added} 项。`,
    score: ({ points, assessed, total }, domains, lacking) =>
      `可评的 ${assessed} 分得 ${points} 分（${percent(points, assessed)}）。评分办法满分 ${total} 分，其余 ${total - assessed} 分考核组织领导、程序、制度、效果等，目录表上看不出，没有评，不算失分。${lacking > 0 ? `分数按应公开的全部 ${domains} 个领域计，表中没有的 ${lacking} 个不得分；所以这个数说的是这张表占了多少，不是表中的内容合不合格。只看表中的领域，就选只对照表中的领域。` : ""}`,
    law: (day, horizon) => `依据的效力按 ${day} 判断；法律法规文件核对至 ${horizon}，此后的变动不在内。`,
    at: (table, row) => `${table} 第 ${row} 行`.trimStart(),
    counted: (title, count, remarks) =>
      remarks === 0
        ? `${title}（${count}）`
        : count === remarks
          ? `${title}（只有提示 ${remarks}）`
          : `${title}（${count - remarks}，另有提示 ${remarks}）`,
    notAssessed: "不评",
    groups: [
      { title: "缺少的事项", rules: ["item-missing"] },
      { title: "表中没有的领域", rules: ["domain-missing"] },
      { title: "弱于标准之处", rules: WEAKENINGS },
      { title: "须由人核对之处", rules: REVIEWS },
      { title: "依据已失效", rules: ["basis-outdated"] },
      { title: "依据是外地的文件", rules: ["document-foreign"] },
      { title: "多半是填写时的差错", rules: SLIP_RULES },
      { title: "读不出的单元格", rules: ["cell-unread"] },
      { title: "本地新增的事项", rules: ["item-added"] },
    ],
    column: {
      section: "部分",
      criterion: "考核项",
      full: "满分",
      earned: "得分",
      share: "比例",
      place: "位置",
      level: "级别",
      remark: "备注",
      id: "事项编号",
      item: "事项",
      field: "列",
      means: "情况",
      national: "标准目录",
      local: "本地",
      hint: "怎么办",
    },
  },
  en: {
    title: (name) => `Conformity of ${name}`,
    renamed: (own, standard) => `${own} (${standard} in the standard)`,
    scope: (domains, lacking, level, release) =>
      `Held against release ${release}; ${level ?? "all levels, for none was named"}; domains: ${domains.join(", ") || "none recognised"}${lacking > 0 ? `; ${lacking} more that should be published are not in the table` : ""}.`,
    found: ({ rows, required, found, added, doubtful, later, leftOut }) =>
      `${plural(rows, "row")}; ${plural(required, "item")} of these domains ${required === 1 ? "is" : "are"} required: ${found} found, ${required - found} missing; ${later > 0 ? `${plural(later, "item")} put off by the agency; ` : ""}${leftOut > 0 ? `${plural(leftOut, "item")} left out by the agency for a reason; ` : ""}${doubtful > 0 ? `${plural(doubtful, "more item")} not in the table, which the catalog has not verified itself: remarks only; ` : ""}${plural(added, "local addition")}.`,
    score: ({ points, assessed, total }, domains, lacking) =>
      `${points} of the ${assessed} points that a table can show (${percent(points, assessed)}). The full mark is ${total}; the other ${total - assessed} are for organisation, procedure, rules and results, which no table shows: they are not assessed, and nothing is lost by them.${lacking > 0 ? ` All ${domains} domains that should be published count, and the ${lacking} that are not in this table earn nothing: the figure says how much of the whole this table covers, not whether what it covers is good enough. To see that, check its own domains alone (--domain on the command line).` : ""}`,
    law: (day, horizon) =>
      `Law as of ${day}; instruments were checked up to ${horizon}, later changes are not covered.`,
    at: (table, row) => `${table} row ${row}`.trimStart(),
    counted: (title, count, remarks) =>
      remarks === 0
        ? `${title} (${count})`
        : count === remarks
          ? `${title} (${remarks}, remarks only)`
          : `${title} (${count - remarks}, and ${plural(remarks, "remark")})`,
    notAssessed: "not assessed",
    groups: [
      { title: "Items missing", rules: ["item-missing"] },
      { title: "Domains that the table does not have", rules: ["domain-missing"] },
      { title: "Weaker than the standard", rules: WEAKENINGS },
      { title: "To be looked at by a person", rules: REVIEWS },
      { title: "Basis outdated", rules: ["basis-outdated"] },
      { title: "Documents of other places", rules: ["document-foreign"] },
      { title: "Most likely slips of filling in", rules: SLIP_RULES },
      { title: "Cells that could not be read", rules: ["cell-unread"] },
      { title: "Additions of the locality", rules: ["item-added"] },
    ],
    column: {
      section: "Section",
      criterion: "Criterion",
      full: "Full",
      earned: "Earned",
      share: "Share",
      place: "Place",
      level: "Level",
      remark: "Remark",
      id: "Id",
      item: "Item",
      field: "Column",
      means: "Finding",
      national: "Standard",
      local: "Locality",
      hint: "What to do",
    },
  },
};
