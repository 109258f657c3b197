/** The notes under a table on what of its basis has ended: each instrument once, however often it is cited. */
import { describeOutdated } from "../../instruments/index.js";
import type { ListRow } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import type { OutdatedNotes } from "./model.js";
import { printable } from "./text.js";

/**
 * Makes the notes of one domain.
 *
 * @param basisOn the day on which the basis had to be in force; undefined where nobody asked
 * @returns null where nothing had ended
 */
export function outdatedNotes(
  rows: readonly ListRow[],
  basisOn: string | undefined,
  { lang }: PrintOptions,
): OutdatedNotes | null {
  const words = WORDS[lang].outdated;
  const all = rows.flatMap((row) => row.outdated ?? []);
  const instruments = [...new Map(all.map((one) => [one.instrument, one])).values()];
  // The earliest: up to that day every one of them was checked.
  const [horizon] = instruments.map((one) => one.horizon).sort();
  if (basisOn === undefined || horizon === undefined) return null;
  const notes = new Map(
    instruments.map((one, at) => {
      const sentence = printable(describeOutdated(one)[lang]);
      return [one.instrument, { mark: words.mark(at + 1), sentence }];
    }),
  );
  return {
    heading: words.heading(basisOn, horizon),
    lines: [...notes.values()].map(({ sentence }, at) => words.note(at + 1, sentence)),
    of: ({ outdated }, index) => {
      const found = outdated?.find((one) => one.index === index);
      return found && notes.get(found.instrument);
    },
  };
}
