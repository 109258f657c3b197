/** What `generate` writes about the check sheet, and what it says of it. */
import { join } from "node:path";
import type { CheckSheet } from "../../check-sheet/index.js";
import type { DisclosureList } from "../../model/list.js";
import type { Output } from "../../node/index.js";
import { isDraft, openCounts } from "../../tables/open.js";
import type { Context } from "../context.js";
import { quoted } from "../quoted.js";
import type { Resolved } from "../resolved.js";
import { checkInput, isReadBack } from "./input.js";

/** The check sheet as files, and whether those that lie there may go. */
export interface CheckOutputs {
  readonly sheet: CheckSheet;
  readonly outputs: readonly Output[];
  /** Whether nobody's work would be lost. */
  readonly replaces: boolean;
}

/**
 * Makes the check sheet of a list.
 *
 * @param folder where it is written
 * @throws Failure `check-sheet-unread` where the one that lies there holds decisions that the profile lacks, unless forced
 */
export async function checkOutputs(
  { file, profile }: Resolved,
  list: DisclosureList,
  { folder, day, force }: { readonly folder: string; readonly day: string; readonly force: boolean },
  context: Context,
): Promise<CheckOutputs> {
  const { checkFacts, checkPage, checkSheet, writeCheckSheet } = await import("../../check-sheet/index.js");
  const input = checkInput(profile, list, day, context);
  const { sheet: stem } = context.messages.papers;
  const replaces = force || (await isReadBack(join(folder, `${stem}.xlsx`), file, input, context));
  const sheet = checkSheet(input);
  const facts = checkFacts(input);
  return {
    sheet,
    outputs: [
      { name: `${stem}.xlsx`, content: await writeCheckSheet(sheet, facts) },
      { name: `${stem}.html`, content: await checkPage(sheet, facts) },
    ],
    replaces,
  };
}

/** Whether the list can be published, and if not, what to do. */
export function paperLines(
  list: DisclosureList,
  sheet: CheckSheet,
  { profile, folder }: { readonly profile: string; readonly folder: string },
  { messages }: Context,
): string[] {
  const { say, sheet: stem, folder: name } = messages.papers;
  const file = join(folder, `${stem}.xlsx`);
  const advised = sheet.advised.length > 0 ? [say.advised(sheet.advised.length)] : [];
  const state = isDraft(list)
    ? [say.draft(openCounts(list), sheet.open.length, file), say.next(quoted(profile), quoted(file))]
    : [say.publishable];
  return [...state, ...advised, say.internal(name)];
}
