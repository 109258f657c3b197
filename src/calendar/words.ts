/** The words of the calendar that are not data, in Chinese and English. */
import type { Lang } from "../tables/options.js";
import type { Duty } from "./types.js";

/** The wording of one language. */
export interface CalendarWords {
  /** Name of the calendar, as calendar programs list it. */
  name(agency: string): string;
  readonly kind: Readonly<Record<Duty["kind"], string>>;
  /** Of a day that may still move. */
  readonly provisional: string;
  /** Why it may. */
  readonly provisionalNote: string;
  /** The same of the days of a duty from one on. */
  provisionalFrom(date: string): string;
  times(count: number): string;
  readonly rule: Readonly<Record<Duty["kind"], string>>;
  readonly colon: string;
  readonly column: Readonly<
    Record<"date" | "weekday" | "note" | "kind" | "domain" | "item" | "times" | "task" | "rule", string>
  >;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
}

/** The wording by language. */
export const WORDS: Readonly<Record<Lang, CalendarWords>> = {
  zh: {
    name: (agency) => `${agency}政务公开日历`,
    kind: { disclosure: "定期公开", revision: "修订目录", statutory: "法定公开" },
    provisional: "暂定",
    provisionalNote: "暂定：这段日子的放假安排尚未公布，只按周一至周五和法定节假日推算",
    provisionalFrom: (date) => `${date} 起的日子暂定：放假安排尚未公布，只按周一至周五和法定节假日推算`,
    times: (count) => `本期共 ${count} 次`,
    rule: { disclosure: "公开时限", revision: "出处", statutory: "依据" },
    colon: "：",
    column: {
      date: "日期",
      weekday: "星期",
      note: "备注",
      kind: "类别",
      domain: "领域",
      item: "事项编号",
      times: "次数",
      task: "事项或任务",
      rule: "公开时限或出处",
    },
    weekdays: ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
  },
  en: {
    name: (agency) => `${agency}: disclosure calendar`,
    kind: { disclosure: "Disclose", revision: "Revise the list", statutory: "By law" },
    provisional: "provisional",
    provisionalNote:
      "Provisional: the holidays of these days are not announced yet, counted Monday to Friday less the holidays that law fixes",
    provisionalFrom: (date) =>
      `Provisional from ${date} on: holidays are not announced yet, counted Monday to Friday less those that law fixes`,
    times: (count) => `${count} times in this period`,
    rule: { disclosure: "Deadline", revision: "Ordered by", statutory: "Article" },
    colon: ": ",
    column: {
      date: "Date",
      weekday: "Weekday",
      note: "Note",
      kind: "Kind",
      domain: "Domain",
      item: "Item",
      times: "Times",
      task: "Item or task",
      rule: "Deadline or document",
    },
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  },
};
