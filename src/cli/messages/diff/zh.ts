/** What `diff` and `git-diff-driver` say in Chinese. */

/** Descriptions of the commands. */
export const diffCommands = {
  diff: {
    summary: "比较两个标准目录或清单，说明每处变化的含义",
    about:
      "两边可以是：发布（1.0.0）、版本（social-assistance/2019）、文件、文件夹、git 修订（HEAD~1:catalogs）、本地方案、generate 写出的 json、公开的表格（xlsx、docx、html、csv）。",
    arguments: { old: "原来的", new: "现在的" },
    examples: [
      ["zwgk diff 1.0.0 catalogs", "现有文件与已发布的相比"],
      ["zwgk diff HEAD~1:catalogs HEAD:catalogs --format md", "一次提交改了什么，写进合并请求"],
      ["zwgk diff 1.0.0 catalogs --format html -o 对照.html", "给审核人看、打印、签字的对照表"],
      ["zwgk diff 1.0.0 catalogs --fail-on weakening", "公开被弱化时以 1 退出"],
    ],
  },
  "git-diff-driver": {
    summary: "由 git 调用：git diff、git log -p --ext-diff 显示变化的含义",
    about:
      '在 .gitattributes 中写 *.yaml diff=zwgk，再运行 git config diff.zwgk.command "npx zwgk git-diff-driver"。不是人直接使用的命令。',
    arguments: { args: "git 给出的参数" },
    examples: [['git config diff.zwgk.command "npx zwgk git-diff-driver"', "装上"]],
  },
};

/** Everything else. */
export const diffWords = {
  options: {
    format: (formats: string) => `输出形式：${formats}`,
    output: "写入文件；xlsx 必须写入文件",
    failOn: "有哪一级的变化算不通过：weakening、review（含前者）、any；不写则不因变化而失败",
    ignore: "忽略清单：[{fingerprint, reason, until}]，YAML 文件",
    semver: "说明版本号至少应升哪一级",
    force: "覆盖别人修改过的、不是本工具生成的同名文件",
  },
  written: (file: string) => `已写入 ${file}`,
  expired: (fingerprint: string, until: string, reason: string) =>
    `忽略清单：${fingerprint} 已于 ${until} 到期，重新计入（${reason}）`,
  unknown: (fingerprint: string, reason: string) =>
    `忽略清单：没有变化对应 ${fingerprint}，可以删去（${reason}）`,
  unmerged: (path: string) => `${path}：合并尚未完成`,
  notes: "编者注",
  mode: (path: string, old: string, now: string) => `${path}：文件权限由 ${old} 改为 ${now}`,
  told: (path: string, words: string) => `${path}：${words}`,
  sameText: "内容没有变化",
  sameLines: "只有换行符不同，内容没有变化",
  unexplained: (path: string) => `${path}：以下按文本比较`,
  failures: {
    "output-missing": () => ({
      message: "xlsx 不能输出到屏幕",
      hint: "加 -o 对照.xlsx",
    }),
    "ignore-invalid": (file: string) => ({
      message: `忽略清单 ${file} 有错误`,
      hint: "按上面所列逐处改正；每条写 fingerprint、reason、until",
    }),
    "ambiguous-ids": (detail: string) => ({
      message: `同一编号出现两次：${detail}`,
      hint: "编号在一个领域内只能出现一次；用 zwgk validate 查看位置",
    }),
  },
};
