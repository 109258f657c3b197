/** What an intake wrote, in a sentence for the changelog and in numbers. */
import { fieldName } from "../fields/names.js";
import type { Bilingual } from "../model/codes.js";
import type { Decisions } from "./edits.js";
import { INTAKE_KINDS, type Intake, type IntakeKind, type IntakeLine } from "./types.js";

/** How many lines of each kind. */
export type IntakeCounts = Readonly<Record<IntakeKind, number>>;

/** Counts lines by kind. */
export function countLines(lines: readonly IntakeLine[]): IntakeCounts {
  return Object.fromEntries(
    INTAKE_KINDS.map((kind) => [kind, lines.filter((line) => line.kind === kind).length]),
  ) as unknown as IntakeCounts;
}

/** The lines that are written. */
export function written({ lines }: Intake, decisions: Decisions): IntakeLine[] {
  return lines.filter(({ id }) => (decisions.get(id) ?? "skip") !== "skip");
}

/** The lines that put a value of the page in the place of one that no page showed. */
export function replacing(lines: readonly IntakeLine[]): IntakeLine[] {
  return lines.filter(({ kind, standard }) => kind === "fills" && standard !== null);
}

/**
 * A sentence for the changelog.
 *
 * @param publisher who published the page
 * @param source its id
 */
export function changelogLine(
  domain: Bilingual,
  lines: readonly IntakeLine[],
  publisher: string,
  source: string,
): Bilingual {
  const counts = countLines(lines);
  const fields = [...new Set(lines.filter(({ kind }) => kind === "fills").flatMap((line) => line.fields))];
  const zh = fields.map((field) => fieldName(field).zh).join("、");
  const en = fields.map((field) => fieldName(field).en).join(", ");
  const { confirms, fills, contradicts, adds } = counts;
  const over = replacing(lines).length;
  const [overZh, overEn] =
    over === 0
      ? ["", ""]
      : [`，其中 ${over} 处取代没有页面证实的值`, `, ${over} of them over values that no page showed`];
  return {
    zh: `${domain.zh}：按${publisher}（${source}）核对，${confirms} 项相符，补充 ${fills} 处${zh && `（${zh}）`}${overZh}，改动或另记 ${contradicts} 处，新增 ${adds} 项`,
    en: `${domain.en}: checked against ${publisher} (${source}): ${confirms} items agree, ${fills} fields filled in${en && ` (${en})`}${overEn}, ${contradicts} changed or noted beside, ${adds} items added`,
  };
}
