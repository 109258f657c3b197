/** What characters say of themselves: whether they are seen, and what they stand for. */
import { symbol } from "../symbols.js";
import type { Extent } from "./fib.js";
import type { Modifiers } from "./modifiers.js";

/** Properties of a run of characters. */
export interface CharacterProperties {
  readonly deleted: boolean;
  readonly hidden: boolean;
  /** Whether control characters stand for notes, pictures and the like. */
  readonly special: boolean;
  /** The character that every special one stands for; null where each is what it is. */
  readonly symbol: string | null;
  /** Name of the font. */
  readonly font: string;
  /** Where in the data stream a form field stands; null where there is none. */
  readonly form: number | null;
}

/** A switch: off, on, as the style has it (off), or not as it has it. */
function isOn(value: number): boolean {
  return value === 1 || value === 0x81;
}

/** Reads the properties of runs. */
export class Characters {
  readonly #modifiers: Modifiers;
  readonly #fonts: readonly string[];

  constructor(modifiers: Modifiers, fonts: readonly string[]) {
    this.#modifiers = modifiers;
    this.#fonts = fonts;
  }

  /** @param lists modifiers of the run, then changes of its piece */
  of(lists: readonly Uint8Array[]): CharacterProperties {
    const found = {
      deleted: false,
      hidden: false,
      special: false,
      symbol: null as string | null,
      font: "",
      form: null as number | null,
    };
    let isForm = false;
    let place = 0;
    for (const list of lists)
      this.#modifiers.each(list, (number, operand) => {
        if (number === 0x0800) found.deleted = isOn(operand.getUint8(0));
        else if (number === 0x083c) found.hidden = isOn(operand.getUint8(0));
        else if (number === 0x0855) found.special = operand.getUint8(0) !== 0;
        else if (number === 0x0806) isForm = operand.getUint8(0) !== 0;
        else if (number === 0x6a03) place = operand.getUint32(0, true);
        else if (number === 0x4a4f) found.font = this.#font(operand.getUint16(0, true));
        else if (number === 0x6a09)
          found.symbol = symbol(this.#font(operand.getUint16(0, true)), operand.getUint16(2, true));
      });
    return { ...found, form: isForm ? place : null };
  }

  #font(index: number): string {
    return this.#fonts[index] ?? "";
  }
}

/** Names of the fonts, by number (SttbfFfn). */
export function fontsOf(table: Uint8Array, { start, size }: Extent): string[] {
  const fonts: string[] = [];
  const decoder = new TextDecoder("utf-16le");
  const end = Math.min(start + size, table.length);
  // Behind the number of fonts and the size of what follows each.
  for (let at = start + 4; at < end; at += 1 + (table[at] ?? 0)) {
    const name = decoder.decode(table.subarray(at + NAME, Math.min(at + 1 + (table[at] ?? 0), end)));
    fonts.push(name.split("\0", 1)[0] ?? "");
  }
  return fonts;
}

/** Behind the length of a font, its kind, weight, charset and shape. */
const NAME = 40;
