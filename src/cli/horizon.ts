/** How far the registry of instruments was checked: said under everything that rests on it. */
import type { InstrumentsFile } from "../model/instrument.js";
import type { Context } from "./context.js";

type Kind = InstrumentsFile["kind"];

/**
 * The day up to which statuses were checked, and on what that rests; kinds that were checked alike share a line.
 *
 * @param kinds of instruments that matter; all of them unless stated
 */
export function horizonLines(
  { catalog, messages, language }: Context,
  kinds = Object.keys(catalog.horizons) as readonly Kind[],
): string[] {
  const { instrumentKind, law, separator, colon } = messages;
  const alike = new Map<string, { readonly date: string; readonly note: string; readonly kinds: Kind[] }>();
  for (const kind of kinds) {
    const { date, note } = catalog.horizons[kind];
    const group = alike.get(date + note.zh) ?? { date, note: note[language], kinds: [] };
    group.kinds.push(kind);
    alike.set(date + note.zh, group);
  }
  return [...alike.values()].map(
    ({ date, note, kinds }) =>
      law.horizon(date, kinds.map((kind) => instrumentKind[kind]).join(separator)) + colon + note,
  );
}
