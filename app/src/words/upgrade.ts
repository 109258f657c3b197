/** Going over to a newer release: the words in both languages. */
import type { ChangeLevel } from "../../../src/diff/index.js";

export const zh = {
  title: "升级到新的标准目录",
  lead: "标准改了的地方合并进来，本地的决定都保留；两边都改了的，由您选。升级以后可以撤销。",
  older: (from: string, to: string) => `这份目录依据标准目录 ${from}，现在是 ${to}。`,
  look: "看改了什么，升级",
  newest: (release: string) => `已经是最新的标准目录 ${release}。`,
  working: "正在比较…",
  changes: (from: string, to: string, count: number) => `${from} → ${to}：与本机关有关的变化 ${count} 处`,
  conflicts: (count: number) => `其中 ${count} 处标准和本地都改了，升级以后在“核对单”一步决定。`,
  noConflicts: "没有要您决定的冲突。",
  go: (to: string) => `升级到 ${to}`,
  level: {
    weakening: "弱化",
    review: "核对",
    info: "提示",
  } satisfies Record<ChangeLevel, string>,
  more: (count: number) => `还有 ${count} 处。`,
  open: (count: number) => `升级后要决定的 ${count} 处`,
  base: "原标准",
  standard: "新标准",
  local: "本地",
  nothing: "（无）",
  takeLocal: "保留本地",
  takeStandard: "用新标准",
};

export const en: typeof zh = {
  title: "Upgrade to the newer standard",
  lead: "What the standard changed is merged in, what was decided here stays; where both changed you choose. An upgrade can be undone.",
  older: (from, to) => `This list rests on release ${from} of the standard; now there is ${to}.`,
  look: "See what changed, and upgrade",
  newest: (release) => `The list rests on the newest release, ${release}.`,
  working: "Comparing…",
  changes: (from, to, count) => `${from} → ${to}: ${count} changes that concern this list`,
  conflicts: (count) =>
    `In ${count} places both the standard and this list changed: decide them in the step “Check sheet” after the upgrade.`,
  noConflicts: "There is no conflict to decide.",
  go: (to) => `Upgrade to ${to}`,
  level: { weakening: "Weaker", review: "Check", info: "Note" },
  more: (count) => `${count} more.`,
  open: (count) => `${count} to decide after the upgrade`,
  base: "Standard before",
  standard: "Standard now",
  local: "Here",
  nothing: "(nothing)",
  takeLocal: "Keep ours",
  takeStandard: "Take the standard",
};
