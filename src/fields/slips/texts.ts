/** The texts of a row in which bodies and places are named. The basis has none: titles name who issued them. */
import type { SlipField, SlipRow } from "./slip.js";

export type { Slip, SlipRow } from "./slip.js";

/** A text of a row. */
export interface RowText {
  readonly field: SlipField;
  readonly index: number;
  readonly text: string;
}

/** Subjects, office, channels and elements, in this order. */
export function textsOf({ subjects, office, channels, content }: SlipRow): RowText[] {
  const of = (field: SlipField, texts: readonly string[]) =>
    texts.map((text, index): RowText => ({ field, index, text }));
  return [
    ...of("subjects", subjects),
    ...of("office", office === null ? [] : [office]),
    ...of("channels", channels),
    ...of("content", content),
  ];
}
