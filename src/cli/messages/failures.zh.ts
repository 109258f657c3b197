/** What the command line says in Chinese of what goes wrong and what to do. `failures.en.ts` says the same in English. */
export const failuresZh = {
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
      suggestions === "" ? "用 zwgk search 查找事项，用 zwgk stats 看有哪些领域" : `是不是 ${suggestions}？`,
  }),
  "file-exists": (files: string) => ({
    message: `已有同名文件，不覆盖：${files}`,
    hint: "换一个文件夹，或确认可以覆盖后加 --force",
  }),
  "file-edited": (files: string, adopt: string | null) => ({
    message: `这些文件不是本工具生成的，或者生成后被人改过，不覆盖：${files}`,
    hint:
      adopt === null
        ? "要保留修改，请换一个文件夹；确认可以覆盖，再加 --force"
        : `要把改动收进方案，运行 ${adopt}；要另存，换一个文件夹；确认可以覆盖，再加 --force`,
  }),
  "file-busy": (file: string) => ({
    message: `文件正被其他程序使用或没有写入权限：${file}`,
    hint: "关闭打开它的 Excel、WPS 或 Word，再试一次",
  }),
  "read-only": (file: string) => ({
    message: `所在的磁盘或文件夹是只读的，没有写入：${file}`,
    hint: "换一个可以写入的文件夹；U 盘有写保护开关的，先打开",
  }),
  "disk-full": (file: string) => ({
    message: `磁盘空间不足，没有写入，原来的文件没有改动：${file}`,
    hint: "删去不用的文件，或换一个磁盘，再运行一次",
  }),
  "name-too-long": (file: string) => ({
    message: `文件名或路径太长：${file}`,
    hint: "换一个路径较短的文件夹，或用较短的名称",
  }),
  "folder-locked": (lock: string, pid: number | null) => ({
    message: `另一个 zwgk 正在写这个文件夹${pid === null ? "" : `（进程 ${pid}）`}，这次没有写入`,
    hint: `等它结束再运行；确定没有别的 zwgk 在运行的，删除 ${lock} 再试`,
  }),
  "file-changed": (file: string) => ({
    message: `读入以后又被别人改过，没有写入：${file}`,
    hint: "存盘并关闭正在编辑它的程序，再运行一次",
  }),
  "cannot-write": (file: string, detail: string) => ({
    message: `无法写入 ${file}（${detail}）`,
    hint: "检查磁盘空间、文件夹名和写入权限",
  }),
  "base-invalid": (base: string) => ({
    message: `方案的 base（${base}）不能用`,
    hint: "按上面的提示改正，或去掉 base，改用标准目录",
  }),
  "not-a-profile": (file: string) => ({
    message: `${file} 不是本地方案`,
    hint: "本地方案的第一项是 profile: 1；用 zwgk init 建立一个",
  }),
  internal: (detail: string) => ({
    message: `程序内部错误：${detail}`,
    hint: "这不是您的问题；请把这条命令和这句话报告给项目维护者",
  }),
};

/** What both languages say. */
export type FailuresMessages = typeof failuresZh;
