/** What coverage says, in both languages. */
import type { Coverage } from "./coverage.js";

/** The wording of one language. */
export interface CoverageWords {
  readonly tag: string;
  title(agency: string): string;
  /** Powers without any item by type, in a line; `types` are types with their numbers. */
  byType(types: readonly string[]): string;
  /** One line a fact, from the whole down. */
  facts(coverage: Coverage, proposed: number): string[];
  readonly withoutOffice: string;
  readonly officesWithoutItem: string;
  readonly powersWithoutItem: string;
  readonly leftBehind: string;
  readonly column: Readonly<
    Record<"item" | "domain" | "category" | "name" | "status" | "office" | "type" | "power", string>
  >;
  /** Of an item without an office: a proposal waits, or there is none. */
  readonly waiting: string;
  readonly nothing: string;
  readonly untyped: string;
  readonly page: readonly [before: string, between: string, after: string];
}

/** By language. */
export const COVERAGE_WORDS: Readonly<Record<"zh" | "en", CoverageWords>> = {
  zh: {
    tag: "zh-CN",
    title: (agency) => `${agency}公开事项承办机构覆盖情况`,
    byType: (types) => `没有对应任何事项的职权按类型：${types.join("、")}。`,
    facts: ({ items, covered, none, withoutOffice, officesWithoutItem, leftBehind, ...rest }, proposed) => [
      `目录共 ${items} 项：已确认承办机构 ${covered} 项，确认无对应 ${none} 项，没有承办机构 ${withoutOffice.length} 项（其中 ${proposed} 项有建议待决定）。`,
      `没有对应任何事项的机构 ${officesWithoutItem.length} 个，没有对应任何事项的职权 ${sum(rest.powersWithoutItem)} 项，职权已从清单中删去的事项 ${leftBehind.length} 项。`,
    ],
    withoutOffice: "没有承办机构的事项",
    officesWithoutItem: "没有对应任何事项的机构",
    powersWithoutItem: "没有对应任何事项的职权",
    leftBehind: "所对应的职权已从清单中删去的事项",
    column: {
      item: "事项编号",
      domain: "领域",
      category: "一级事项",
      name: "二级事项",
      status: "情况",
      office: "机构",
      type: "职权类型",
      power: "职权",
    },
    waiting: "有建议，待决定",
    nothing: "没有建议",
    untyped: "（未注明）",
    page: ["第 ", " 页，共 ", " 页"],
  },
  en: {
    tag: "en",
    title: (agency) => `Offices of the disclosure items of ${agency}`,
    byType: (types) => `Powers without any item by type: ${types.join(", ")}.`,
    facts: ({ items, covered, none, withoutOffice, officesWithoutItem, leftBehind, ...rest }, proposed) => [
      `${items} items: ${covered} with a confirmed office, ${none} decided to have none, ${withoutOffice.length} without an office (${proposed} of them with a proposal to decide).`,
      `${officesWithoutItem.length} offices without any item, ${sum(rest.powersWithoutItem)} powers without any item, ${leftBehind.length} items whose powers were all removed from the list.`,
    ],
    withoutOffice: "Items without an office",
    officesWithoutItem: "Offices without any item",
    powersWithoutItem: "Powers without any item",
    leftBehind: "Items whose powers were removed from the list",
    column: {
      item: "Item",
      domain: "Domain",
      category: "Category",
      name: "Name",
      status: "Status",
      office: "Office",
      type: "Type of power",
      power: "Power",
    },
    waiting: "proposal to decide",
    nothing: "nothing proposed",
    untyped: "(not stated)",
    page: ["Page ", " of ", ""],
  },
};

function sum(groups: Coverage["powersWithoutItem"]): number {
  return groups.reduce((total, { powers }) => total + powers.length, 0);
}
