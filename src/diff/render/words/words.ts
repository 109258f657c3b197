/** What the wording of a language consists of. */

import type { RequiredBump } from "../../bump.js";
import type { ChangeLevel } from "../../finding.js";

/** Every word of a report in one language. */
export interface Words {
  /** Value of a `lang` attribute. */
  readonly tag: string;
  readonly title: string;
  readonly compared: (before: string, after: string) => string;
  readonly level: Readonly<Record<ChangeLevel, string>>;
  /** What a level means, one sentence. */
  readonly levelMeans: Readonly<Record<ChangeLevel, string>>;
  /** Properties of what is no item, where they are called otherwise than the field of an item with the same name. */
  readonly property: Readonly<Record<string, string>>;
  /** What a page shows that shows all there is. */
  readonly everyField: string;
  /** Fields that several pages show together. */
  readonly between: string;
  /** Where a whole item came, went or moved. */
  readonly wholeItem: string;
  /** Domain of changes that belong to none. */
  readonly general: string;
  readonly column: Readonly<
    Record<
      "level" | "domain" | "id" | "item" | "field" | "old" | "new" | "means" | "rule" | "total" | "side",
      string
    >
  >;
  readonly side: { readonly old: string; readonly new: string };
  /** Stands where a side has nothing. */
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly everyone: string;
  readonly groups: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  readonly none: string;
  /** @param told how many changes a reader is told of, where the same in several items is one */
  readonly count: (changes: number, items: number, told: number) => string;
  /** Heading of what is the same in several items. */
  readonly repeated: string;
  /** How many places one change has. */
  readonly places: (count: number) => string;
  /** Stands between two sentences. */
  readonly space: string;
  /** What a report leaves out that shows a few of each level. */
  readonly more: (count: number) => string;
  readonly ignored: (count: number) => string;
  readonly semver: (bump: RequiredBump["bump"]) => string;
  /** @param score 0 to 1 */
  readonly matched: (score: number) => string;
  readonly legend: {
    readonly heading: string;
    readonly old: string;
    readonly new: string;
    readonly moved: string;
    readonly same: string;
    readonly whole: string;
  };
  readonly filter: {
    readonly heading: string;
    readonly everyDomain: string;
    readonly shown: (shown: string, all: string) => string;
  };
  /** A line to decide and sign on the printed report. */
  readonly approval: {
    readonly heading: string;
    readonly choices: readonly string[];
    readonly signed: string;
    readonly date: string;
  };
  readonly otherChanges: string;
  readonly summary: string;
  readonly details: string;
  /** Page number wording: before the page, between page and total, after the total. */
  readonly page: readonly [string, string, string];
}
