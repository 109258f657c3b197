/** What `generate` writes about the check sheet, and what it says of it. */
import { join } from "node:path";
import type { CheckSheet, OfficeKnowledge } from "../../check-sheet/index.js";
import type { DisclosureList } from "../../model/list.js";
import type { Output } from "../../node/index.js";
import { isDraft, openCounts } from "../../tables/open.js";
import type { Context } from "../context.js";
import { quoted } from "../quoted.js";
import type { Resolved } from "../resolved.js";
import { checkInput, isReadBack } from "./input.js";

/** The check sheet, and as files. */
export interface CheckOutputs {
  readonly sheet: CheckSheet;
  /** How many decisions are left, those about who discloses among them. */
  readonly left: number;
  /** How many times nobody has decided who discloses. */
  readonly undecided: number;
  readonly outputs: readonly Output[];
}

/** Where a check sheet is written, and what it is made of beside the list. */
interface CheckPlace {
  readonly folder: string;
  readonly day: string;
  readonly force: boolean;
  readonly offices?: OfficeKnowledge | undefined;
}

/**
 * Makes the check sheet of a list.
 *
 * @throws Failure `check-sheet-unread` where the one that lies there holds decisions that the profile lacks, unless forced
 */
export async function checkOutputs(
  { file, profile }: Resolved,
  list: DisclosureList,
  { folder, force, ...known }: CheckPlace,
  context: Context,
): Promise<CheckOutputs> {
  const { checkFacts, checkPage, checkSheet, leftToDecide, undecidedDisclosers, writeCheckSheet } =
    await import("../../check-sheet/index.js");
  const input = checkInput(profile, list, known, context);
  const { sheet: stem } = context.messages.papers;
  const replaces = force || (await isReadBack(join(folder, `${stem}.xlsx`), file, input, context));
  const sheet = checkSheet(input, context.language);
  const facts = checkFacts(input, context.language);
  return {
    sheet,
    left: leftToDecide(sheet),
    undecided: undecidedDisclosers(sheet).length,
    outputs: [
      { name: `${stem}.xlsx`, content: await writeCheckSheet(sheet, facts), replaces },
      { name: `${stem}.html`, content: await checkPage(sheet, facts), replaces },
    ],
  };
}

/** Whether the list can be published, and if not, what to do. */
export function paperLines(
  list: DisclosureList,
  { sheet, left, undecided }: Pick<CheckOutputs, "sheet" | "left" | "undecided">,
  { profile, folder }: { readonly profile: string; readonly folder: string },
  { io, messages }: Context,
): string[] {
  const { say, sheet: stem, folder: name } = messages.papers;
  const file = join(folder, `${stem}.xlsx`);
  // The other advice is said with what is the locality's to decide.
  const points = sheet.advised.filter(({ kind }) => kind !== "subject").length;
  const advised = points > 0 ? [say.advised(points)] : [];
  const next = say.next(quoted(profile), quoted(file));
  const state = isDraft(list)
    ? [say.draft(openCounts(list), left, file), next]
    : undecided > 0
      ? [say.undecided(undecided, file), next]
      : [say.publishable];
  const undated = list.date === null && !isDraft(list) ? [say.undated(io.today())] : [];
  return [...state, ...undated, ...advised, say.internal(name)];
}
