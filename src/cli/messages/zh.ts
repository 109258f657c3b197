/** Every word that the command line says in Chinese. `en.ts` says the same in English. */
import type { Level, Verification } from "../../model/codes.js";
import { alignZh } from "./align.zh.js";
import { checkZh } from "./check.zh.js";
import { diffCommands, diffWords } from "./diff/zh.js";
import { lawZh } from "./law.zh.js";
import { mapZh } from "./map.zh.js";
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
    verification: "核实状态：attested 已佐证、partial 部分佐证、unverified 待核实",
    failOn: "达到哪一级算不通过：error、warning、info",
    failOnGenerate: "达到哪一级算不通过：error、warning、info；uncovered：还有事项没有承办机构",
    validateFormat: "输出形式：text、json、github",
    out: "生成的文件放在哪个文件夹",
    formats: (formats: string) => `生成哪些格式，用逗号分开：${formats}`,
    attestedOnly: "略去待核实的事项",
    forceGenerate: "覆盖别人修改过的、不是本工具生成的同名文件",
    forceInit: "覆盖已有的 profile.yaml",
  },
  commands: {
    align: alignZh.command,
    check: checkZh.command,
    upgrade: upgradeZh.command,
    ...lawZh.commands,
    ...diffCommands,
    validate: {
      summary: "校验标准目录或本地方案",
      about: "先查 YAML 语法，再查格式，再按规则逐条核对。不写路径时校验随软件包提供的标准目录。",
      arguments: { path: "文件或文件夹，可写多个" },
      examples: [
        ["zwgk validate", "校验随软件包提供的标准目录"],
        ["zwgk validate 我镇/profile.yaml", "校验本地方案"],
        ["zwgk validate catalogs --fail-on warning --format github", "在合并请求中逐行标注"],
      ],
    },
    stats: {
      summary: "统计事项、来源和法律法规文件",
      about: "按领域、层级和核实状态统计。",
      arguments: {},
      examples: [
        ["zwgk stats", "按领域列表"],
        ["zwgk stats --json", "只输出合计，供程序读取"],
      ],
    },
    list: {
      summary: "列出事项，可按领域、层级、渠道、核实状态筛选",
      about: "不加筛选时列出全部事项。多个条件同时成立；一个条件的多个值成立一个即可。",
      arguments: {},
      examples: [
        ["zwgk list --domain 社会救助 --level township", "社会救助领域的乡级事项"],
        ["zwgk list --verification unverified", "全部待核实的事项"],
        ["zwgk list --channel notice-board --json", "要上公示栏的事项，输出 JSON"],
      ],
    },
    show: {
      summary: "显示一个事项、领域或法律法规文件",
      about: "取消、移动、拆分、合并的旧编号也可以查，会说明去向。",
      arguments: { id: "事项编号、领域代码，或法律法规文件的名称（不带书名号）" },
      examples: [
        ["zwgk show social-assistance-004", "一个事项"],
        ["zwgk show social-assistance", "一个领域"],
        ["zwgk show 城乡规划法", "一部法律，以及引用它的事项"],
      ],
    },
    search: {
      summary: "按平常的说法查找事项",
      about: "不知道官方说法也能查：平常的说法、整句、繁体、同音错字、拼音都可以，最相符的在前。",
      arguments: { words: "要找的词或整句话" },
      examples: [
        ["zwgk search 低保", "最低生活保障的事项"],
        ["zwgk search 拆迁 补偿", "房屋征收与补偿的事项"],
        ["zwgk search 工伤怎么申请", "整句也可以"],
      ],
    },
    init: {
      summary: "建立一个本地方案",
      about:
        "写出 profile.yaml，里面有逐项说明；改成本机关的情况后即可生成事项目录。同时写出权责清单模板.xlsx，供没有现成清单的机关填写。",
      arguments: { dir: "放在哪个文件夹；没有就新建" },
      examples: [
        ["zwgk init 我镇", "在文件夹“我镇”里建立方案"],
        ["zwgk init", "在当前文件夹里建立方案"],
      ],
    },
    map: {
      summary: "把权责清单与公开事项对应起来",
      about:
        "逐项说明哪个职权、哪个机构对应哪个公开事项，附得分和理由。有本地方案时写出一张供人确认的 Excel 对应表，再次运行时保留已作的决定；没有方案时只列出结果。",
      arguments: { profile: "本地方案，如 我镇/profile.yaml；可不写" },
      examples: [
        ["zwgk map 我镇 --responsibilities 权责清单.xlsx -o 我镇/mapping.xlsx", "写出或更新对应表"],
        ["zwgk map --responsibilities 权责清单.xlsx --json", "只列结果，输出 JSON"],
        ["zwgk map --offices 机构职责.docx", "各机构属于哪些领域"],
        [
          "zwgk map --responsibilities 权责清单.xlsx --explain social-assistance-005",
          "一个事项为什么对应这些职权",
        ],
      ],
    },
    generate: {
      summary: "由本地方案生成事项目录",
      about: "生成《政务公开事项标准目录》。人改过的文件不会被覆盖，除非加 --force。",
      arguments: { profile: "本地方案，如 我镇/profile.yaml" },
      examples: [
        ["zwgk generate 我镇/profile.yaml -o 我镇/目录", "全部格式"],
        ["zwgk generate 我镇/profile.yaml -o 我镇/目录 --format xlsx,docx", "只要 Excel 和 Word"],
        ["zwgk generate 我镇/profile.yaml -o 我镇/目录 --attested-only", "略去待核实的事项"],
      ],
    },
  },
  diff: diffWords,
  verification: {
    attested: "已佐证",
    partial: "部分佐证",
    unverified: "待核实",
  } satisfies Record<Verification, string>,
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
  fields: {
    category: "一级事项",
    name: "二级事项",
    content: "公开内容",
    basis: "公开依据",
    deadline: "公开时限",
    subjects: "公开主体",
    channels: "公开渠道",
    audience: "公开对象",
    method: "公开方式",
    levels: "公开层级",
  },
  labels: {
    domain: "领域",
    verification: "核实状态",
    sources: "佐证页面",
    unverifiedFields: "未见字段",
    guideline: "标准指引",
    issuer: "制定机关",
    number: "文号",
    issued: "公布日期",
    effective: "施行日期",
    revised: "修改日期",
    status: "效力状态",
    ended: "失效日期",
    replacedBy: "取代文件",
    statusNote: "状态说明",
    horizon: "核对截止",
    citedBy: "引用它的事项",
    completeness: "完整性",
    items: "事项",
    link: "网址",
  },
  values: {
    unknown: "不详",
    public: "全社会",
    groups: (groups: string) => `特定群体（${groups}）`,
    groupsUnnamed: "特定群体（标准目录未写明）",
    nationalItems: (count: number) => `国家目录共 ${count} 项`,
    nationalItemsUnknown: "国家目录的事项数不详",
    redirect: {
      moved: (id: string) => `${id} 已移动`,
      split: (id: string) => `${id} 已拆分`,
      merged: (id: string) => `${id} 已合并`,
      withdrawn: (id: string) => `${id} 已取消`,
    },
  },
  say: {
    counted: (count: number) => `共 ${count} 项。`,
    nothingListed: "没有符合条件的事项。",
    nothingFound: (words: string) => `没有找到“${words}”。换个短一些的词试试，例如“低保”“公示”。`,
    totals: (sources: number, instruments: number) =>
      `佐证页面 ${sources} 个，法律法规文件 ${instruments} 件。待核实的事项没有见于任何公开页面。`,
    release: (version: string, date: string) => `标准目录 ${version}（${date}）`,
    created: (file: string) => `已建立 ${file}`,
    nextEdit: "下一步：用记事本打开它，按里面的说明改成本机关的情况，然后运行",
    listFolder: "目录",
    listTitle: "政务公开事项标准目录",
    generated: (count: number) => `已生成 ${count} 个文件：`,
    unchanged: "（内容未变）",
    listed: (domains: number, items: number) => `共 ${domains} 个领域 ${items} 项：`,
    stop: "。",
    local: "本地新增",
    omitted: (count: number) => `按 --attested-only 略去待核实的 ${count} 项。`,
    unverifiedNote:
      "待核实的事项没有见于任何公开页面，发布前请与上级主管部门印发的正式文件核对；--attested-only 可略去。",
    emptyDomains: (domains: string) => `没有事项的领域：${domains}。`,
    stopped: "方案有上述问题，没有生成任何文件。",
    rendering: (format: string, index: number, count: number) => `正在生成 ${format}（${index}/${count}）`,
    error: "错误",
    warning: "警告",
    info: "提示",
    hint: "做法：",
  },
  generate: {
    options: {
      level: "village：只要村务公开栏应当对应公示的事项",
      columns: "另写出政府网站所需的栏目",
      handbook: "另写出办事一本通（Word）；再次生成时保留已填的内容",
    },
    boardsTitle: "村级公示事项目录",
    columnsTitle: (agency: string) => `${agency}门户网站栏目`,
    columnsSummary: (count: number) => `目录中在政府网站公开的事项需要 ${count} 个栏目。`,
    level: (level: number) => `${["一", "二", "三"][level - 1]}级栏目`,
  },
  align: alignZh,
  check: checkZh,
  upgrade: upgradeZh,
  map: mapZh,
  failures: {
    ...lawZh.failures,
    "unknown-command": (name: string, suggestion: string | null) => ({
      message: `没有命令 ${name}`,
      hint: suggestion ? `是不是 zwgk ${suggestion}？` : "zwgk --help 列出全部命令",
    }),
    "unknown-option": (name: string, suggestion: string | null) => ({
      message: `没有选项 ${name}`,
      hint: suggestion ? `是不是 ${suggestion}？` : "命令后加 --help 看可用的选项",
    }),
    "missing-argument": (name: string) => ({
      message: `缺少参数 <${name}>`,
      hint: "命令后加 --help 看用法和示例",
    }),
    "missing-option": (flags: string) => ({
      message: `缺少选项 ${flags}`,
      hint: "命令后加 --help 看用法和示例",
    }),
    "missing-value": (flags: string) => ({
      message: `选项 ${flags} 后面要写一个值`,
      hint: "命令后加 --help 看用法和示例",
    }),
    "too-many-arguments": () => ({
      message: "参数太多",
      hint: "路径中有空格时，两头加英文双引号；命令后加 --help 看用法",
    }),
    "bad-usage": (detail: string) => ({
      message: `用法有误：${detail}`,
      hint: "命令后加 --help 看用法和示例",
    }),
    "unknown-language": (name: string) => ({
      message: name === "" ? "--lang 后面要写语言" : `没有语言 ${name}`,
      hint: "--lang zh 或 --lang en",
    }),
    "unknown-value": (option: string, value: string, allowed: string) => ({
      message: `${option} 不能是“${value}”`,
      hint: `可以写：${allowed}`,
    }),
    "unknown-id": (id: string, suggestions: string) => ({
      message: `没有编号、领域或法律法规文件“${id}”`,
      hint:
        suggestions === ""
          ? "用 zwgk search 查找事项，用 zwgk stats 看有哪些领域"
          : `是不是 ${suggestions}？`,
    }),
    "file-exists": (files: string) => ({
      message: `已有同名文件，不覆盖：${files}`,
      hint: "换一个文件夹，或确认可以覆盖后加 --force",
    }),
    "file-edited": (files: string) => ({
      message: `这些文件不是本工具生成的，或者生成后被人改过，不覆盖：${files}`,
      hint: "要保留修改，请换一个文件夹；确认可以覆盖，再加 --force",
    }),
    "file-busy": (file: string) => ({
      message: `文件正被其他程序使用或没有写入权限：${file}`,
      hint: "关闭打开它的 Excel、WPS 或 Word，再试一次",
    }),
    "cannot-write": (file: string, detail: string) => ({
      message: `无法写入 ${file}（${detail}）`,
      hint: "检查磁盘空间、文件夹名和写入权限",
    }),
    "not-a-profile": (file: string) => ({
      message: `${file} 不是本地方案`,
      hint: "本地方案的第一项是 profile: 1；用 zwgk init 建立一个",
    }),
    internal: (detail: string) => ({
      message: `程序内部错误：${detail}`,
      hint: "这不是您的问题；请把这条命令和这句话报告给项目维护者",
    }),
  },
};

/** Every word of one language. Chinese states the shape. */
export type Messages = typeof zh;
