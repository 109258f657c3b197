/** What the command line says in Chinese of each command, for its help. `commands.en.ts` says the same in English. */
export const commandsZh = {
  confirm: {
    summary: "把填好的核对单读回方案",
    about:
      "核对单由 zwgk generate 写在“内部资料”里。每行的决定写进方案：相符 → confirmed，改为 → change，不列入 → exclude；公开主体的名称 → subjects。方案里的注释和次序不变；同一张核对单读两遍，结果一样。核对单有问题、或方案在核对单印出以后另有改动的，逐行指出，不写入。",
    arguments: { profile: "本地方案", sheet: "填好的核对单.xlsx" },
    examples: [
      ["zwgk confirm 我镇/profile.yaml 我镇/目录/内部资料/核对单.xlsx", "决定写进方案"],
      ["zwgk confirm 我镇 核对单.xlsx --compared 社会救助领域标准指引.docx", "写明对照什么核对的"],
    ],
  },
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
  vocabulary: {
    summary: "列出领域、公开主体、渠道等的名称和代码",
    about:
      "本地方案和命令的选项里，写名称或代码都可以。不写种类时全部列出；种类有 domains 领域、subjects 公开主体、channels 公开渠道、levels 层级、methods 公开方式、presets 预设。",
    arguments: { kind: "哪一种，如 subjects 或“公开主体”" },
    examples: [
      ["zwgk vocabulary subjects", "公开主体的名称和代码"],
      ["zwgk vocabulary 渠道", "种类也可写中文"],
      ["zwgk vocabulary domains --json", "输出 JSON"],
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
};

/** What both languages say. */
export type CommandsMessages = typeof commandsZh;
