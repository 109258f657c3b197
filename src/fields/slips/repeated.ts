/** The same row twice, and a deadline in the column of the basis. */
import { parseDeadline } from "../../deadlines/index.js";
import { fold } from "../../text/fold.js";
import type { Slip, SlipRow } from "./slip.js";

const bare = (text: string | null) => fold(text ?? "").replace(/[\s、，,；;。.]+/gu, "");

/** Rows that say what a row above them says. */
export function repeated(rows: readonly SlipRow[]): Slip[] {
  const firsts = new Map<string, number>();
  return rows.flatMap((row, at): Slip[] => {
    const { part, category, name, content, basis, deadline, subjects, office, beside } = row;
    const texts = [[category, name, deadline, office], content, basis, subjects];
    const id = JSON.stringify([part, beside, texts.map((some) => some.map(bare))]);
    const first = firsts.get(id);
    firsts.set(id, first ?? at);
    if (first === undefined || bare(name) === "") return [];
    return [
      {
        rule: "row-repeated",
        row: at,
        field: null,
        index: 0,
        text: name,
        message: {
          zh: `与前面的一行完全相同：“${name}”`,
          en: `it says what a row above says: “${name}”`,
        },
      },
    ];
  });
}

/** What names a document. */
const DOCUMENT = /[《〈〔［【]|法$|第.+条|条例|规定|办法|通知|意见|方案|决定|文件|号/u;
/** What only a deadline says. */
const TIME = /工作日|日内|天内|个月|及时|即时|实时|立即|长期|每[年月季]|小时/u;

/** Entries of the basis that are deadlines and name no document. */
export function basisDeadlines(rows: readonly SlipRow[]): Slip[] {
  return rows.flatMap(({ basis }, row) =>
    basis.flatMap((text, index): Slip[] => {
      const isDeadline = !DOCUMENT.test(text) && TIME.test(text) && parseDeadline(text).kind !== "unparsed";
      if (!isDeadline) return [];
      const message = { zh: `“${text}”是时限，不是文件`, en: `“${text}” is a deadline and no document` };
      return [{ rule: "basis-is-deadline", row, field: "basis", index, text, message }];
    }),
  );
}
