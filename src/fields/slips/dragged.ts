/** 20, 21, 22个工作日 down a column: a cell that was dragged counts up. */
import { fold } from "../../text/fold.js";
import type { Slip, SlipRow } from "./slip.js";

/** Fewer rows that count up may be meant. */
const LEAST = 3;

/** A number of days, months or hours. */
const COUNT = /(\d+)(?=个?(?:工作日|自然日|日|天|小时|分钟|周|年)|个月)/gu;

interface Counted {
  /** The text with a sign in the place of the number. */
  readonly frame: string;
  readonly count: number;
}

/** The first row of each run of rows whose deadlines are the same but for a number that grows by one. */
export function dragged(rows: readonly SlipRow[]): Slip[] {
  const slips: Slip[] = [];
  for (let start = 0; start < rows.length; ) {
    const end = runFrom(rows, start);
    if (end - start >= LEAST) slips.push(slipOf(rows, start, end));
    start = Math.max(end - 1, start + 1);
  }
  return slips;
}

/** Where a run that begins at a row ends: the first row that does not belong to it. */
function runFrom(rows: readonly SlipRow[], start: number): number {
  const first = rows[start];
  for (const { frame, count } of countedIn(first?.deadline ?? null)) {
    let end = start + 1;
    const goesOn = (row: SlipRow | undefined) =>
      row !== undefined &&
      row.part === first?.part &&
      countedIn(row.deadline).some((one) => one.frame === frame && one.count === count + end - start);
    while (goesOn(rows[end])) end++;
    if (end > start + 1) return end;
  }
  return start + 1;
}

function countedIn(deadline: string | null): Counted[] {
  const text = fold(deadline ?? "").replace(/\s+/gu, "");
  return Array.from(text.matchAll(COUNT), (match) => ({
    frame: `${text.slice(0, match.index)}#${text.slice(match.index + match[0].length)}`,
    count: Number(match[0]),
  }));
}

function slipOf(rows: readonly SlipRow[], start: number, end: number): Slip {
  const [first, last] = [rows[start]?.deadline ?? "", rows[end - 1]?.deadline ?? ""];
  const many = end - start;
  return {
    rule: "deadline-dragged",
    row: start,
    field: "deadline",
    index: 0,
    text: first,
    message: {
      zh: `从这一行起连续${many}行的时限逐行加一：“${first}”……“${last}”`,
      en: `from this row on ${many} deadlines count up by one: “${first}” … “${last}”`,
    },
  };
}
