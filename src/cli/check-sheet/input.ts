/** The check sheet of a profile on the command line: what it is made of, and a filled-in one that lies in its place. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { CheckInput, OfficeKnowledge } from "../../check-sheet/index.js";
import type { DisclosureList, Profile } from "../../model/index.js";
import { resolveProfile } from "../../profile/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { gridsOf } from "../table-file.js";

/**
 * What a sheet is made of.
 *
 * @param list the list as it is made; where it leaves out what is unchecked, the sheet is about the whole one
 */
export function checkInput(
  profile: Profile,
  list: DisclosureList,
  { day, offices }: { readonly day: string; readonly offices?: OfficeKnowledge | undefined },
  { catalog }: Context,
): CheckInput {
  const whole = list.attestedOnly
    ? resolveProfile(profile, catalog, { day, attestedOnly: false }).list
    : list;
  return { profile, catalog, list: whole, offices };
}

/**
 * Whether a sheet may be overwritten: nobody wrote anything in it that the profile lacks.
 *
 * @returns false where there is none, or something else lies in its place
 * @throws Failure `check-sheet-unread`
 */
export async function isReadBack(
  sheet: string,
  profile: string,
  input: CheckInput,
  context: Context,
): Promise<boolean> {
  if (!existsSync(sheet)) return false;
  const { confirmSheet } = await import("../../check-sheet/index.js");
  const comparison = { compared: basename(sheet), on: context.io.today() };
  const { isSheet, edits, problems } = confirmSheet(await gridsOf(sheet, context), input, comparison);
  if (edits.length + problems.length > 0) {
    const failure = context.messages.papers.failures["check-sheet-unread"](sheet, profile);
    throw new Failure("check-sheet-unread", failure);
  }
  return isSheet;
}
