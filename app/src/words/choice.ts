/** What is done about items that nobody has checked: the words in both languages. */
import { items } from "./english.js";

export const zh = {
  legend: "手里有上级印发的标准指引附表吗？",
  lead: (waiting: number) => `国家标准没有全部公开，${waiting} 项要与附表核对以后才能公布。`,
  have: { no: "没有：", yes: "有：" },
  attested: (checked: number) => `先公布核对过的 ${checked} 项`,
  attestedHint: (waiting: number) => `（其余 ${waiting} 项以后再列入）`,
  ask: "请选一个。",
  change: "（改）",
  blocked: "请先在上面选：有没有附表",
  stateOmitted: (checked: number) => `封面写明“本次公布${checked}项，其余核对后补充”`,
  all: (count: number) => `${count} 项都列入`,
  allHint: (waiting: number) => `（在“核对单”一步核对 ${waiting} 项）`,
};

export const en: typeof zh = {
  legend: "Have you the annexes of the guidelines at hand?",
  lead: (waiting) =>
    `The standard is not public as a whole: ${items(waiting)} are to be compared with the annexes before publishing.`,
  have: { no: "No: ", yes: "Yes: " },
  attested: (checked) => `Publish the ${checked} that are checked`,
  attestedHint: (waiting) => `(${items(waiting)} come in later)`,
  ask: "Choose one.",
  change: "(change)",
  blocked: "Choose above whether you have the annexes",
  stateOmitted: (checked) => `The cover says that ${checked} are published now and the others follow`,
  all: (count) => `Keep all ${count}`,
  allHint: (waiting) => `(${items(waiting)} to be compared in the step “Check sheet”; until then a draft)`,
};
