/** The Chinese words of what depends on the day: the status of instruments, due dates, the calendar of duties. */
import type { RegistryHorizon, StatusOnDay } from "../../instruments/index.js";
import type { InstrumentsFile } from "../../model/instrument.js";

export const lawZh = {
  options: {
    on: "按哪一天判断公开依据的效力，如 2026-08-15；不写为今天",
    outdated: "只列公开依据已被取代或废止的事项，写明取代文件",
    instrumentStatus:
      "只列当天处于这些状态的文件：in-force 有效、amended 修改后有效、replaced 已被取代等，用逗号分开",
    stale: "只列这一天以后没有核对过、应当再核对的文件，如 2026-01-01；已失效的不列",
    eventDate: "从哪一天起算：信息形成、收到申请等发生的日期，如 2026-09-25",
    from: "从哪一天起；不写为今年 1 月 1 日",
    to: "到哪一天止；不写为起始年份的次年 12 月 31 日",
    calendarFormats: (formats: string) => `生成哪些格式，用逗号分开：${formats}；不写为全部`,
  },
  commands: {
    instruments: {
      summary: "列出法律法规文件和某一天的效力",
      about:
        "登记的全部文件：标准目录引用的，取代它们的，各领域主要的；当天是否有效、何时失效、由什么文件取代。末尾写明有几件核对到哪一天。",
      arguments: {},
      examples: [
        ["zwgk instruments --status replaced,repealed", "今天已经失效的文件"],
        ["zwgk instruments --status 已被取代 --on 2026-08-15", "那一天已被取代的文件"],
        ["zwgk instruments --stale 2026-01-01", "今年以来没有核对过的文件"],
        ["zwgk instruments --json", "全部文件，输出 JSON"],
      ],
    },
    calendar: {
      summary: "把定期公开、修订目录的任务和法定期限做成日历",
      about:
        "列出本机关目录中按月、按季、按年等周期公开的事项，方案写明的修订任务，和每个机关都有的法定期限（年度报告、批准后的预算决算），各注明条款。ics 可导入 Outlook、苹果、WPS 日历，csv 用 Excel、WPS 打开。",
      arguments: { profile: "本地方案，如 我镇/profile.yaml" },
      examples: [
        ["zwgk calendar 我镇/profile.yaml", "列出各项任务的日期"],
        ["zwgk calendar 我镇/profile.yaml -o 我镇/日历", "生成日历文件"],
        ["zwgk calendar 我镇/profile.yaml --from 2026-01-01 --to 2026-06-30", "只要上半年"],
      ],
    },
    due: {
      summary: "推算一个事项最迟哪一天公开",
      about:
        "按国务院办公厅公布的放假安排推算，逐部分写明怎样算出来；安排尚未公布的，标明“暂定”。从起算日的次日算起（《民法典》第二百零一条）。",
      arguments: { item: "事项编号" },
      examples: [
        ["zwgk due social-assistance-005 --on 2025-09-22", "9 月 22 日形成的信息，最迟哪天公开"],
        ["zwgk due social-assistance-005 --on 2025-09-22 --json", "输出 JSON，供程序读取"],
      ],
    },
  },
  status: {
    "not-yet-in-force": "尚未施行",
    "in-force": "有效",
    amended: "修改后有效",
    replaced: "已被取代",
    repealed: "已废止",
    unknown: "不详",
  } satisfies Record<StatusOnDay, string>,
  instrumentKind: {
    law: "法律",
    "administrative-regulation": "行政法规",
    "department-rule": "部门规章",
    "normative-document": "规范性文件",
    "party-document": "党内文件",
    standard: "标准",
  } satisfies Record<InstrumentsFile["kind"], string>,
  law: {
    title: "名称",
    number: "文号",
    status: "效力",
    ended: "失效日期",
    successor: "取代文件",
    outdated: "依据失效",
    statusOn: (status: string, day: string) => `${status}（${day}）`,
    unchecked: (checked: string | null) =>
      checked === null ? "没有逐件核对，请查原文" : `只核对到 ${checked}，此后是否有变化未核对`,
    neverChecked: "没有逐件核对",
    uncheckedMark: "* 没有核对到这一天，请查原文。",
    revision: (date: string, from: string) => `${date}（${from} 起施行）`,
    horizon: ({ entries, date, checked, latest, earlier, unchecked }: RegistryHorizon) =>
      `登记表 ${entries} 件：${checked} 件核对到 ${date} 或以后（最近 ${latest}），${earlier} 件只核对到更早，${unchecked} 件没有逐件核对；此后的变化不在内。`,
    stale: (count: number, since: string) => `${since} 以后没有核对过的共 ${count} 件，应当再核对。`,
    noInstruments: "没有符合条件的文件。",
    counted: (count: number, day: string) => `共 ${count} 件，效力截至 ${day}。`,
    noOutdated: (day: string) => `截至 ${day}，没有公开依据失效的事项。`,
    outdatedCounted: (items: number, citations: number, instruments: number, day: string) =>
      `截至 ${day}，${items} 个事项的 ${citations} 处公开依据已经失效，涉及 ${instruments} 件文件。`,
    outdatedInList: (count: number, day: string) =>
      `有 ${count} 处公开依据截至 ${day} 已经失效，在目录里标明“已失效”，取代文件见核对单。`,
    listOutdated: "逐条列出：zwgk list --outdated",
  },
  due: {
    deadline: "公开时限",
    event: "起算日",
    noDeadline: "标准目录没有写明时限，无法推算。",
    unparsed: "这句话读不懂，无法推算；请按原文办理。",
    latest: (day: string) => `最迟 ${day}`,
    until: (day: string) => `到 ${day} 为止`,
    done: "全部完成",
    noDay: "没有具体日期",
    scope: (scope: string) => `适用于：${scope}`,
    place: (place: string) => `地点：${place}`,
    span: (days: number, workdays: number, rest: number) =>
      `其间 ${days} 天：工作日 ${workdays} 天，休息日 ${rest} 天`,
    holidays: (days: string) => `放假：${days}`,
    makeUp: (days: string) => `调休上班：${days}`,
    rolled: (day: string) => `这一天是休息日，期间顺延至 ${day}（《民法典》第二百零三条）`,
    provisional: "暂定：这段日子的放假安排尚未公布，只按周一至周五和法定节假日推算",
    dayOf: (day: string, weekday: string) => `${day}（${weekday}）`,
  },
  calendar: {
    fileName: "政务公开日历",
    none: (from: string, to: string) => `${from} 至 ${to} 没有定期公开或修订目录的任务。`,
    counted: (count: number, from: string, to: string) => `${from} 至 ${to} 共 ${count} 项任务。`,
    provisional: "标“暂定”的，那段日子的放假安排尚未公布，只按周一至周五和法定节假日推算；公布后请重新生成。",
    awaited: (approved: readonly ("预算" | "决算")[]) =>
      `${approved.join("、")}没有日期：批准（部门为批复）后20日内公开（见标准目录“财政预决算”）。批准以后在方案里写明哪一天，再运行一次，如 approvals: [{of: ${approved[0]}, on: 2027-01-20}]`,
    undated: (count: number) =>
      `其余 ${count} 个事项按事件起算或没有写明周期，日历中没有日期；单个事项用 zwgk due 推算。`,
  },
  failures: {
    "invalid-date": (option: string, value: string) => ({
      message: `${option} 不是有效日期：${value}`,
      hint: "写作 YYYY-MM-DD，并且确有那一天，如 2023-02-28",
    }),
    "invalid-period": (from: string, to: string, years: number) => ({
      message: `起止日期不对：${from} 至 ${to}`,
      hint: `起始日不能晚于截止日，最长 ${years} 年`,
    }),
    "unknown-item": (id: string, suggestions: string) => ({
      message: `没有事项“${id}”`,
      hint: suggestions === "" ? "用 zwgk search 查找事项编号" : `是不是 ${suggestions}？`,
    }),
  },
};
