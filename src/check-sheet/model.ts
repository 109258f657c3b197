/** What a check sheet (核对单) holds: everything that a careful clerk must decide before a list is published. */
import { missingFields } from "../catalog/missing.js";
import type { ItemField } from "../model/codes.js";
import type { Lang } from "../tables/options.js";
import { isNameless } from "../text/placeholders.js";
import type { ItemValues } from "./present.js";

/** What a person says of a line. `open` is no decision yet; `own` and `bureau` say who discloses. */
export const DECISIONS = ["agrees", "change", "exclude", "open", "own", "bureau"] as const;

/** What a person says of a line. */
export type Decision = (typeof DECISIONS)[number];

/**
 * What a line is about: fields of an item, an instrument that has ended, words to be filled in, a subject whose name
 * is a role and not a body, the office of an item, who discloses what the standard gives to a department, whether
 * two names are one office, rows whose subject and office belong to different houses, or items whose work has ended.
 */
export const LINE_KINDS = [
  "item",
  "law",
  "placeholder",
  "subject",
  "office",
  "discloser",
  "spelling",
  "clash",
  "ended",
] as const;

/** What a line is about. */
export type LineKind = (typeof LINE_KINDS)[number];

/** What may be said of the lines of a kind. */
export function choicesOf(kind: LineKind): readonly Decision[] {
  if (kind === "discloser") return ["own", "bureau", "exclude", "open"];
  if (kind === "clash") return ["own", "bureau", "agrees", "open"];
  if (kind === "ended") return ["exclude", "agrees", "open"];
  return ["agrees", "change", "exclude", "open"];
}

/** The parts of a sheet, in order. */
export const SHEET_PARTS = ["open", "asked", "advised", "later", "decided"] as const;

/** A part of a sheet. */
export type SheetPart = (typeof SHEET_PARTS)[number];

/** What was decided, as the profile has it. */
export interface Decided {
  readonly decision: Decision;
  /** What it is changed to, as a person types it; empty where it is not. */
  readonly value: string;
  /** A remark, or the reason of a change or an exclusion. */
  readonly remark: string;
}

/** One line. */
export interface CheckLine extends Decided {
  readonly kind: LineKind;
  /**
   * Id of the item (of its office too) or of the work, the instrument's key, the words to fill in, the code of the subject; of who
   * discloses the code of the department and the domain, of a clash whose name the list has, too, and the numbers of the
   * items where the line is about single ones; of two names both with `／` between.
   */
  readonly about: string;
  /** Names of the domains, for the eye. */
  readonly domain: string;
  /** The item, or how many items it is about. */
  readonly title: string;
  /** Why it stands here. */
  readonly why: string;
  /** Which pages show the item. */
  readonly seen: string;
  /** What the list says now. */
  readonly shown: string;
  /** What the mark of the line vouches for: `shown`, where that is no matter of language. */
  readonly print: string;
  /** The fields of an item that are to be checked; none for other lines. */
  readonly fields: readonly ItemField[];
  /** The values of an item as the sheet shows them; null for other lines. */
  readonly values: ItemValues | null;
}

/** Whether a person can say that an item's line agrees with the official text: not where fields of it are blank as yet. */
export function canAgree({ fields, values }: Pick<CheckLine, "fields" | "values">): boolean {
  return values !== null && blankFields(fields, values).length === 0;
}

/** Whether words to fill in may stay as the standard has them: they name no document, but no place that is to be named either. */
export function canStayNameless({ kind, about }: Pick<CheckLine, "kind" | "about">): boolean {
  return kind === "placeholder" && isNameless(about);
}

/**
 * The blank fields among those of a line, in which there is nothing to agree to. That there is no deadline can be agreed
 * to where nothing else is asked; among other fields it would be overlooked.
 */
export function blankFields(fields: readonly ItemField[], values: ItemValues): ItemField[] {
  const missing = missingFields(fields, values);
  const isOverlooked = fields.length > 1 && fields.includes("deadline") && values.deadline === null;
  return isOverlooked ? [...missing, "deadline"] : missing;
}

/** A check sheet. */
export interface CheckSheet {
  readonly lang: Lang;
  readonly agency: string;
  /** `YYYY-MM-DD`: of the list, else of the release, so that the same input gives the same bytes. */
  readonly date: string;
  /** What has to be decided before the list can be published. */
  readonly open: readonly CheckLine[];
  /**
   * Who discloses what the standard gives to departments of the county, decided or not; and rows whose subject and office
   * belong to different houses.
   */
  readonly asked: readonly CheckLine[];
  /** What should be looked at, and does not keep the list from being published. */
  readonly advised: readonly CheckLine[];
  /** Items that wait: the profile publishes only what is checked, and something of them is not. */
  readonly later: readonly CheckLine[];
  /** What was decided already; a decision can be changed here. */
  readonly decided: readonly CheckLine[];
}

/**
 * Who discloses, where nobody has decided. The list is no draft for that, but it names the agency where the standard
 * names a department, so that nobody may be told that there is nothing to decide.
 */
export function undecidedDisclosers({ asked }: Pick<CheckSheet, "asked">): CheckLine[] {
  return asked.filter(({ decision }) => decision === "open");
}

/** How many decisions are left. */
export function leftToDecide(sheet: Pick<CheckSheet, "open" | "asked">): number {
  return sheet.open.length + undecidedDisclosers(sheet).length;
}

/** Key of a line: the same for the same matter, in every sheet. */
export function lineKey({ kind, about }: Pick<CheckLine, "kind" | "about">): string {
  return kind === "item" ? about : `${kind} ${about}`;
}
