/** What is done about items that nobody has checked: the words in both languages. */
import { items } from "./english.js";

export const zh = {
  legend: "没有核对过的事项，怎么办？",
  lead: (waiting: number) =>
    `国家标准的原件没有全部公开：有 ${waiting} 项本工具没有核对过，要有上级印发的附表才能核对。`,
  attested: (checked: number) => `先公布核对过的 ${checked} 项。`,
  attestedHint: (waiting: number) => `其余 ${waiting} 项以后拿到附表再列入。手里没有附表的选这个。`,
  ask: "请选一个，再看下面的领域。",
  change: "（改）",
  blocked: "请先在上面选：没有核对过的事项，怎么办",
  stateOmitted: (checked: number) => `封面写明“本次公布${checked}项，其余核对后补充”`,
  all: (count: number) => `${count} 项全部列入。`,
  allHint: (waiting: number) => `${waiting} 项要先逐项与附表核对，核对完才能公布。`,
};

export const en: typeof zh = {
  legend: "What about items that nobody has checked?",
  lead: (waiting) =>
    `The official tables are not all published. Of ${items(waiting)} some fields were seen on no page: compare them with the table that was issued before publishing.`,
  attested: (checked) => `Publish the ${checked} that are checked.`,
  attestedHint: (waiting) =>
    `${items(waiting)} wait in the check sheet and come in later. Choose this without the official tables at hand.`,
  ask: "Choose one before looking at the domains.",
  change: "(change)",
  blocked: "Choose above what to do about items that nobody has checked",
  stateOmitted: (checked) => `The cover says that ${checked} are published now and the others follow`,
  all: (count) => `Keep all ${count}.`,
  allHint: (waiting) => `${items(waiting)} are to be compared one by one; until then the list is a draft.`,
};
