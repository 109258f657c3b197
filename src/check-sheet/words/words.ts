/** What the check sheet says that is neither data nor vocabulary. */
import type { ItemField } from "../../model/codes.js";
import type { FormHelp, FormMaker } from "../../tables/xlsx/form.js";
import type { Decision, SheetPart } from "../model.js";
import type { CheckKey } from "../sheet/columns.js";

/** Tables to read, beside the decisions. */
type FactName = "changes" | "exclusions" | "completeness";

/** The wording of one language. */
export interface CheckWords {
  title(agency: string): string;
  /** Names of the sheets. */
  readonly sheet: Readonly<Record<SheetPart | "help", string>>;
  /** The line above the rows of a sheet. */
  readonly hint: Readonly<Record<SheetPart, string>>;
  readonly nothing: string;
  /** In place of the lines of a text that no row of a sheet can show. */
  more(lines: number): string;
  readonly heading: Readonly<Record<CheckKey, string>>;
  readonly decision: Readonly<Record<Decision, string>>;
  /** When something else is typed under 决定. */
  readonly choose: { readonly title: string; message(words: string): string };
  readonly help: FormHelp;
  /** The end of the help: what to mind, and what to do with the filled-in sheet. */
  readonly mind: { readonly heading: string } & Readonly<Record<FormMaker, readonly string[]>>;
  /** Above the tables of the page. */
  readonly page: {
    /** What keeps the list a draft, and how many times nobody has decided who discloses. */
    open(count: number, asked: number): string;
    more(part: Exclude<SheetPart, "open" | "asked" | "decided">, count: number): string;
  };
  /** Names of fields, as the table has them. */
  readonly field: Readonly<Record<ItemField, string>>;
  /** In place of a value that there is none. */
  readonly blank: string;
  readonly groups: string;
  readonly everyone: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Why an item stands there. */
  readonly why: {
    unchecked(fields: readonly string[]): string;
    readonly whole: string;
    readonly noDeadline: string;
    readonly agrees: string;
    readonly changed: string;
    readonly excluded: string;
    readonly law: string;
    readonly plan: string;
    readonly placeholder: string;
    /** Words of the standard that are meant so. */
    readonly asStandard: string;
    readonly generic: string;
    readonly named: string;
    readonly discloser: string;
    readonly noOffice: string;
    readonly proposedOffice: string;
    readonly unmatched: string;
    readonly office: string;
    /** Of an item that a department of the county discloses. */
    readonly noneOfOurs: string;
    readonly spelling: string;
    /** By whose name the list has. */
    readonly clash: Readonly<Record<"bureau" | "own", string>>;
    readonly ended: string;
  };
  /** After what took the place of a plan, and has run out itself. */
  readonly runOut: string;
  /** Of a plan whose years are over. */
  overPlan(title: string): string;
  /** Registered until a day. */
  horizon(sentence: string, day: string): string;
  /** Items named, of more. */
  ofMany(count: number): string;
  /** Publishers named, of more. */
  publishers(names: readonly string[], count: number): string;
  seen(publishers: string, unseen: readonly string[]): string;
  readonly unseen: string;
  readonly noOffice: string;
  /** To whom the standard gives items, and what the list says now. */
  given(role: string, now: "own" | "bureau" | null): string;
  losesOffice(items: number, offices: readonly string[]): string;
  /** Who discloses, and who carries out. */
  clash(subjects: readonly string[], offices: readonly string[]): string;
  /** Two spellings. */
  pair(name: string, other: string): string;
  /** The tables of facts. */
  readonly fact: Readonly<Record<FactName, string>> & {
    readonly column: Readonly<
      Record<"domain" | "item" | "kind" | "field" | "reason" | "national" | "missing", string>
    >;
    readonly added: string;
    readonly all: string;
    readonly changed: string;
    readonly wholeDomain: string;
    readonly unknown: string;
    readonly notKnown: string;
  };
}
