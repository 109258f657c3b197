/** Slips of lists that were copied and filled by hand: what is wrong with a row whatever the standard says. */
import type { Bilingual, ItemField } from "../../model/codes.js";

/** What a slip can be. The ids never change. */
export const SLIP_RULES = [
  "deadline-dragged",
  "basis-is-deadline",
  "row-repeated",
  "body-ended",
  "place-foreign",
] as const;

/** Permanent id of a kind of slip. */
export type SlipRule = (typeof SLIP_RULES)[number];

/** Where in a row a slip stands. */
export type SlipField = ItemField | "office";

/** A row as slips are looked for in it, in the order of its table. What is not stated is empty. */
export interface SlipRow {
  /** The table or domain that it stands in; rows of different ones are not compared. */
  readonly part: string;
  readonly category: string | null;
  readonly name: string;
  readonly content: readonly string[];
  /** As printed. */
  readonly basis: readonly string[];
  readonly deadline: string | null;
  /** By their names. */
  readonly subjects: readonly string[];
  /** Names of channels beyond the official ones. */
  readonly channels: readonly string[];
  readonly office: string | null;
  /** What else tells it from a row of the same words: its id where it has one, its boxes. */
  readonly beside: string;
}

/** One slip. */
export interface Slip {
  readonly rule: SlipRule;
  /** Which of the rows, from 0. */
  readonly row: number;
  readonly field: SlipField | null;
  /** Which entry of the field, from 0; 0 of a field that is one text. */
  readonly index: number;
  /** What stands there. */
  readonly text: string;
  readonly message: Bilingual;
}

/** What each kind of slip is, and what to do about it. */
export const SLIPS: Readonly<Record<SlipRule, { readonly title: Bilingual; readonly hint: Bilingual }>> = {
  "deadline-dragged": {
    title: { zh: "公开时限逐行加一", en: "Deadlines that count up from row to row" },
    hint: {
      zh: "多半是在表格里往下拖动填充造成的：各行改回同一个时限",
      en: "most likely the cell was dragged down: give these rows the one deadline again",
    },
  },
  "basis-is-deadline": {
    title: { zh: "公开依据写的是时限", en: "A basis that is a deadline" },
    hint: {
      zh: "多半是填错了列：时限移到公开时限一列，公开依据写文件名称",
      en: "most likely the wrong column: move it to the deadline, and name the document here",
    },
  },
  "row-repeated": {
    title: { zh: "同一行写了两次", en: "A row stands twice" },
    hint: {
      zh: "删去其中一行；确是两个事项的，名称要能区分",
      en: "delete one; two items need names that differ",
    },
  },
  "body-ended": {
    title: { zh: "机构调整以前的机构名称", en: "The name of a body that no longer exists" },
    hint: { zh: "改为本地现在承担这项职责的机构", en: "name the body that has these duties here today" },
  },
  "place-foreign": {
    title: { zh: "写的是别处的机关", en: "A body of another place" },
    hint: {
      zh: "多半是照抄外地目录时留下的：改为本地的机关",
      en: "most likely left over from another place's list: name the body of your own place",
    },
  },
};
