/** What a change means to the public's right to know. */
import type { ChangeLevel, ChangeValue } from "../fields/verdict.js";
import type { Bilingual, DomainId } from "../model/index.js";

export { CHANGE_LEVELS, type ChangeLevel, type ChangeValue } from "../fields/verdict.js";

/** One change and what it means. */
export interface ChangeFinding {
  /** Permanent id of the rule, such as `deadline-loosened`. */
  readonly rule: string;
  readonly level: ChangeLevel;
  /** Null where it is not about one domain. */
  readonly domain: DomainId | null;
  /** Id of the item: the old one where it is gone; null where the change is not about an item. */
  readonly item: string | null;
  /** What it is about where that is neither an item nor a domain as a whole, such as an instrument of the registry. */
  readonly entry?: { readonly of: string; readonly id: string };
  /** How alike two rows are, 0 to 1, where rows without ids were matched by their content. */
  readonly match?: number;
  /** Category and name of the item, of the side that has it, the new one first; null without an item. */
  readonly title: { readonly category: string; readonly name: string } | null;
  /** The field, such as `deadline`; null where an item came, went or moved as a whole. */
  readonly field: string | null;
  /** What the field, or the part of it that changed, was; null where there was nothing. */
  readonly old: ChangeValue;
  readonly new: ChangeValue;
  /** What it means, one sentence without closing punctuation. */
  readonly message: Bilingual;
  /** 16 hexadecimal digits, equal for the same change of the same item in every run and format. */
  readonly fingerprint: string;
}

/** How many there are of each level. */
export type ChangeSummary = Readonly<Record<ChangeLevel, number>>;
