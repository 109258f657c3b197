/** Every word that the command line says in Chinese. `en.ts` says the same in English. */
import type { Level } from "../../model/codes.js";
import { WORDS } from "../../tables/words/index.js";
import { LEVEL_WORDS } from "../../validate/format-text.js";
import { adoptZh } from "./adopt.zh.js";
import { alignZh } from "./align.zh.js";
import { checkZh } from "./check.zh.js";
import { commandsZh } from "./commands.zh.js";
import { diffCommands, diffWords } from "./diff/zh.js";
import { exportZh } from "./export.zh.js";
import { failuresZh } from "./failures.zh.js";
import { fixZh } from "./fix.zh.js";
import { intakeZh } from "./intake.zh.js";
import { lawZh } from "./law.zh.js";
import { manyZh } from "./many.zh.js";
import { mapZh } from "./map.zh.js";
import { ownZh } from "./own.zh.js";
import { papersZh } from "./papers.zh.js";
import { projectZh } from "./project.zh.js";
import { rulesZh } from "./rules.zh.js";
import { statsZh } from "./stats.zh.js";
import { upgradeZh } from "./upgrade.zh.js";

export const zh = {
  separator: "、",
  colon: "：",
  program: {
    summary: "基层政务公开标准目录：查询、校验，生成本地的事项目录",
    more: "每条命令的说明和示例：zwgk <命令> --help",
    examples: [
      ["zwgk init 我镇", "建立一个本地方案"],
      ["zwgk generate 我镇/profile.yaml -o 我镇/目录", "由方案生成 Excel、Word 等事项目录"],
      ["zwgk search 低保", "查找事项"],
    ],
  },
  help: {
    usage: "用法：",
    arguments: "参数：",
    options: "选项：",
    globalOptions: "通用选项：",
    commands: "命令：",
    examples: "示例：",
    usageCommand: "<命令>",
    usageOptions: "[选项]",
    helpOption: "显示帮助",
    helpCommand: "显示一条命令的帮助",
    versionOption: "显示版本号",
    langOption: "消息的语言，zh 或 en，写在任何位置都可以",
    defaultValue: (value: string) => `（默认 ${value}）`,
  },
  options: {
    ...lawZh.options,
    json: "输出 JSON，供程序读取",
    domain: "领域的代码或名称，可写多个，用逗号分开",
    level: "公开层级：county 县级、township 乡级",
    channel: "公开渠道的代码或名称，可写多个，用逗号分开",
    wave: "后来印发的领域：2 为第二批（自然资源、交通运输、旅游等），只列见到的；不写为26个领域",
    verification: "核实状态：attested 已佐证、partial 部分佐证、unverified 待核实",
    failOn: "达到哪一级算不通过：error、warning、info",
    failOnGenerate: "达到哪一级算不通过：error、warning、info；uncovered：还有事项没有承办机构",
    validateFormat: "输出形式：text、json、github",
    out: "生成的文件放在哪个文件夹",
    formats: (formats: string) => `生成哪些格式，用逗号分开：${formats}`,
    attestedOnly: "略去有待核实之处的事项",
    forceGenerate: "覆盖别人修改过的、不是本工具生成的同名文件",
    forceInit: "覆盖已有的 profile.yaml",
  },
  ...ownZh,
  rules: rulesZh,
  adopt: adoptZh,
  fix: fixZh,
  project: projectZh,
  export: exportZh,
  commands: {
    rules: rulesZh.commandWords,
    adopt: adoptZh.command,
    fix: fixZh.command,
    project: projectZh.command,
    export: exportZh.command,
    align: alignZh.command,
    intake: intakeZh.command,
    check: checkZh.command,
    upgrade: upgradeZh.command,
    ...lawZh.commands,
    ...diffCommands,
    stats: statsZh.command,
    ...commandsZh,
  },
  diff: diffWords,
  verification: WORDS.zh.verification,
  levels: { county: "县级", township: "乡级", village: "村级" } satisfies Record<Level, string>,
  status: lawZh.status,
  instrumentKind: lawZh.instrumentKind,
  law: lawZh.law,
  due: lawZh.due,
  calendar: lawZh.calendar,
  columns: {
    number: "序号",
    domain: "领域",
    items: "事项",
    id: "编号",
    category: "一级事项",
    name: "二级事项",
    levels: "层级",
    verification: "核实",
    matched: "相符的词",
    total: "合计",
  },
  fields: WORDS.zh.heading,
  labels: {
    domain: "领域",
    verification: "核实状态",
    sources: "佐证页面",
    unverifiedFields: "未见字段",
    between: "合起来所见",
    guideline: "标准指引",
    issuer: "制定机关",
    number: "文号",
    issued: "公布日期",
    effective: "施行日期",
    revised: "修改日期",
    status: "效力状态",
    ended: "失效日期",
    source: "出处",
    replacedBy: "取代文件",
    statusNote: "状态说明",
    horizon: "核对到",
    citedBy: "引用它的事项",
    completeness: "完整性",
    otherChannels: "其他渠道",
    items: "事项",
    link: "网址",
  },
  values: {
    unknown: "不详",
    wave: (wave: number) => `第${wave}批`,
    public: "全社会",
    allFields: "全部字段",
    groups: (groups: string) => `特定群体（${groups}）`,
    groupsUnnamed: "特定群体（标准目录未写明）",
    nationalItems: (count: number) => `国家目录共 ${count} 项`,
    otherChannels: "可选（原表“■”为必选，“□”为可选）",
    nationalItemsUnknown: "国家目录的事项数不详",
    redirect: {
      moved: (id: string) => `${id} 已移动`,
      split: (id: string) => `${id} 已拆分`,
      merged: (id: string) => `${id} 已合并`,
      withdrawn: (id: string) => `${id} 已取消`,
    },
  },
  say: {
    /** @param seconds how long it still takes */
    timeLeft: (seconds: number) =>
      seconds < 60 ? `，还要约 ${seconds} 秒` : `，还要约 ${Math.ceil(seconds / 60)} 分钟`,
    output: "标准输出（屏幕，或者 > 后面的文件）",
    counted: (count: number) => `共 ${count} 项。`,
    further: (wave: number, domains: number, items: number) =>
      `另有第${wave}批领域 ${domains} 个，见到的 ${items} 项，不计在内：zwgk list --wave ${wave}`,
    seenOf: (domain: string, missing: string | undefined) =>
      `${domain}：只列见到的事项${missing ? `。${missing}` : "。"}`,
    foundFurther: "第二批领域（不计入26个领域；要列入目录，写在方案的 domains.further 里）：",
    nothingListed: "没有符合条件的事项。",
    queryCut: (text: string, ignored: number) =>
      `要找的文字太长，只按“${text}”查找，另有 ${ignored} 个字没有用到。`,
    nothingFound: (words: string) => `没有找到“${words}”。换个短一些的词试试，例如“低保”“公示”。`,
    totals: (sources: number, instruments: number) =>
      `佐证页面 ${sources} 个，法律法规文件 ${instruments} 件。待核实的事项没有见于任何公开页面。`,
    release: (version: string, date: string) => `标准目录 ${version}（${date}）`,
    created: (file: string) => `已建立 ${file}`,
    nextEdit: (file: string) => `下一步：用记事本打开 ${file}，按里面的说明改成本机关的情况，然后运行`,
    listFolder: "目录",
    listTitle: "政务公开事项标准目录",
    generated: (count: number) => `已生成 ${count} 个文件：`,
    unchanged: "（内容未变）",
    listed: (domains: number, items: number) => `共 ${domains} 个领域 ${items} 项：`,
    stop: "。",
    compared: "本地已核对",
    local: "本地新增",
    omitted: (count: number) => `按 --attested-only 略去有待核实之处的 ${count} 项。`,
    emptyDomains: (domains: string) => `没有事项的领域：${domains}。`,
    stopped: "方案有上述问题，没有生成任何文件。",
    newerRelease: (release: string, current: string, profile: string) =>
      `方案依据标准目录 ${release}，仍按 ${release} 编制；软件包里已有 ${current}。看看改了什么：zwgk diff ${release} ${current}；要更新：zwgk upgrade ${profile}`,
    rendering: (format: string, index: number, count: number) => `正在生成 ${format}（${index}/${count}）`,
    error: LEVEL_WORDS.error.zh,
    warning: LEVEL_WORDS.warning.zh,
    info: LEVEL_WORDS.info.zh,
    hint: "做法：",
  },
  generate: {
    options: {
      level: "village：只要村务公开栏应当对应公示的事项",
      columns: "另写出政府网站所需的栏目",
      withColumns: "表中印出“网站所属栏目”（方案的 columns：栏目、网址、更新频率）",
      handbook: "另写出办事一本通（Word）；再次生成时保留已填的内容",
    },
    boardsTitle: "村级公示事项目录",
  },
  align: alignZh,
  intake: intakeZh,
  check: checkZh,
  figures: statsZh,
  upgrade: upgradeZh,
  many: manyZh,
  map: mapZh,
  papers: papersZh,
  failures: { ...lawZh.failures, ...failuresZh },
};

/** Every word of one language. Chinese states the shape. */
export type Messages = typeof zh;
