/** Instruments that running text names, such as an element of the content: 《最低生活保障审核审批办法（试行）》（民发〔2012〕220号）. */

import { assertHas } from "../model/argument.js";
import type { CatalogData } from "../model/data.js";
import type { OutdatedBasis } from "../model/list.js";
import type { Citation } from "./citation.js";
import { registeredStatus } from "./outdated.js";
import { parseCitations } from "./parse.js";
import { assertDay } from "./period.js";
import { A_CATALOG, type InstrumentRegistry, instrumentRegistry } from "./registry.js";
import { lookUpCitation } from "./resolve.js";

/** What a text that names an instrument has in it: the marks around a title, or a document number. */
const NAMES_SOME = /[《〔［[]|号/u;
const QUOTED = /《[^》]+》(?:（[^）]*）)?/gu;

/**
 * Finds the registered instruments that a text names, each once. Words that may mean one name none.
 *
 * @param text any length, read in linear time
 * @returns keys in the order of the text
 */
export function mentionedInstruments(text: string, registry: InstrumentRegistry): string[] {
  const keys = parseCitations(text).flatMap((citation) => {
    const isWords = citation.title === null && citation.number === null;
    const found = isWords ? [] : (lookUpCitation(citation, registry)?.keys ?? []);
    // 依照《…》应当公开的报告, 政府网站（依据《…》设）: what stands around the title is no part of it.
    const inside = found.length > 0 ? [] : (citation.text.match(QUOTED) ?? []);
    const named = inside.flatMap(parseCitations).flatMap((one) => lookUpCitation(one, registry)?.keys ?? []);
    return [...found, ...named];
  });
  return [...new Set(keys)];
}

/**
 * Puts something else in the place of an instrument that a text names.
 *
 * @param key of the instrument
 * @param replacement as it is to be printed
 */
export function replaceMentions(
  text: string,
  key: string,
  replacement: string,
  registry: InstrumentRegistry,
): string {
  const names = (citation: Citation) => lookUpCitation(citation, registry)?.keys.includes(key) ?? false;
  const whole = parseCitations(text);
  const inside = whole.flatMap(({ text: part }) => (part.match(QUOTED) ?? []).flatMap(parseCitations));
  const found = whole.find(names) ?? inside.find(names);
  return found === undefined ? text : text.replace(found.text, () => replacement);
}

/** Whether a text is another one in which nothing but an instrument gave way to what took its place. */
export function namesSuccessor(now: string, old: string, registry: InstrumentRegistry): boolean {
  const [before, after] = [mentionedInstruments(old, registry), mentionedInstruments(now, registry)];
  const [gone, ...more] = before.filter((key) => !after.includes(key));
  const [come, ...others] = after.filter((key) => !before.includes(key));
  if (gone === undefined || come === undefined || more.length + others.length > 0) return false;
  const heirs = registry.instruments.get(gone)?.replacedBy ?? [];
  const rest = (text: string, key: string) => replaceMentions(text, key, "", registry).replaceAll(/\s/gu, "");
  // What is around a title may be taken for a part of it: 《…》的要点.
  const [around, beside] = [old, now].map((text) => text.replaceAll(QUOTED, "").replaceAll(/\s/gu, ""));
  const isAsBefore = beside === "" || beside === around;
  return isAsBefore && heirs.some(({ title }) => title === come) && rest(old, gone) === rest(now, come);
}

/** Finds what texts name that had ended; make one with {@link outdatedMentions}. */
export type MentionFinder = (texts: readonly string[]) => OutdatedBasis[];

/**
 * Finds instruments that had been replaced or repealed in texts, as `outdated` finds them in a basis: contents have to be
 * adjusted as laws change, too (国办发〔2019〕54号).
 *
 * @param data a catalog's instruments and horizons; indexed when a text first names anything
 * @param day `YYYY-MM-DD`
 * @returns `index` is the place among the texts; a text that names several has several
 * @throws InvalidDateError (`invalid-date`) where there is no such day
 */
export function outdatedMentions(
  data: Pick<CatalogData, "instruments" | "horizons">,
  day: string,
): MentionFinder {
  assertHas("outdatedMentions", data, "instruments", A_CATALOG);
  assertDay(day);
  return (texts) =>
    texts.flatMap((text, index) => {
      if (!NAMES_SOME.test(text)) return [];
      const registry = instrumentRegistry(data);
      return mentionedInstruments(text, registry).flatMap((instrument): OutdatedBasis[] => {
        const found = registeredStatus(instrument, registry, day);
        if (found?.status !== "replaced" && found?.status !== "repealed") return [];
        const { status, since, successor, horizon } = found;
        return [{ index, instrument, status, since, successor, horizon }];
      });
    });
}
