/** The rules about a profile that need the catalog's values or the selection, and their runner. */
import type { Finding } from "../model/finding.js";
import type { Locate } from "./origin.js";
import type { ProfileContext, ProfileRule } from "./rule.js";
import { additionExists } from "./rules/addition-exists.js";
import { bureauKnown, presetFits } from "./rules/agency.js";
import { changeOfNothing } from "./rules/change-of-nothing.js";
import { changedTwice } from "./rules/changed-twice.js";
import { channelLost, noChannel } from "./rules/channels.js";
import { domainPartial, domainTwice, domainUnknown } from "./rules/domains.js";
import { excludedAndChanged } from "./rules/excluded-and-changed.js";
import { excludedTwice } from "./rules/excluded-twice.js";
import { itemMoved } from "./rules/item-moved.js";
import { loosens, loosensByRule, unclear } from "./rules/loosens.js";
import { notSelected } from "./rules/not-selected.js";
import { reasonPending } from "./rules/reason-pending.js";
import { release } from "./rules/release.js";
import { documentForeign, slipRules } from "./rules/slips.js";
import { undecided } from "./rules/undecided.js";

/** Every rule, in the order in which its findings are reported. */
export const profileRules: readonly ProfileRule[] = [
  release,
  presetFits,
  bureauKnown,
  domainUnknown,
  domainPartial,
  domainTwice,
  undecided,
  reasonPending,
  itemMoved,
  excludedTwice,
  excludedAndChanged,
  changedTwice,
  changeOfNothing,
  notSelected,
  additionExists,
  loosens,
  loosensByRule,
  unclear,
  noChannel,
  channelLost,
  documentForeign,
  ...slipRules,
];

/**
 * Runs every rule.
 *
 * @returns findings with positions where `locate` is given
 */
export function runProfileRules(
  context: ProfileContext,
  { locate, file }: { readonly locate: Locate | undefined; readonly file: string | undefined },
): Finding[] {
  return profileRules.flatMap(({ id, level, hint, check }) =>
    Array.from(
      check(context),
      ({ path, message }): Finding => ({
        rule: id,
        level,
        file: file ?? null,
        position: locate?.(path) ?? null,
        path,
        message,
        hint,
      }),
    ),
  );
}
