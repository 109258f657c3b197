/** Lines about what many items share: an instrument that has ended, words to fill in, a subject without a name. */

import { ownNames } from "../catalog/agency-roles.js";
import { isMeantSo, remarkOf, wordsKey } from "../catalog/meant.js";
import { describeOutdated, instrumentOf, isPlanOver } from "../instruments/index.js";
import type { Replacement } from "../model/instrument.js";
import type { ListRow } from "../model/list.js";
import { termOf } from "../tables/layout/terms.js";
import { endedIn } from "../tables/open.js";
import { namedInFull } from "../text/named.js";
import { quoteTitle } from "../text/title.js";
import type { WritingInput } from "./input.js";
import type { CheckLine, LineKind } from "./model.js";
import { lineKey } from "./model.js";
import { presentValues } from "./present.js";
import { domainTitle } from "./titles.js";
import { CHECK_WORDS } from "./words/index.js";

/** Items named before 等. */
const NAMED_ITEMS = 5;

interface Place {
  /** Id of its domain. */
  readonly domain: string;
  /** Name that the list has for it. */
  readonly name: string;
  readonly row: ListRow;
}

/** What stands about a group, before the profile's remark is added. */
type Group = Pick<CheckLine, "about" | "why" | "shown" | "print" | "value" | "decision"> & {
  readonly places: readonly Place[];
};

/** Each instrument of the list that has ended, with what took its place as a change that only has to be chosen. */
export function lawLines(input: WritingInput): CheckLine[] {
  const { lang } = input;
  const found = grouped(input, ({ outdated = [], outdatedContent = [] }) =>
    [...outdated, ...outdatedContent].map((one) => [one.instrument, one] as const),
  );
  return found.map(({ about, value: ended, places }) =>
    sharedLine(
      "law",
      {
        about,
        why: CHECK_WORDS[lang].why.law,
        shown:
          CHECK_WORDS[lang].horizon(describeOutdated(ended)[lang], ended.horizon) +
          (isRunOut(ended.successor?.title, input) ? CHECK_WORDS[lang].runOut : ""),
        print: "",
        value: ended.successor === null ? "" : citationOf(ended.successor),
        decision: "open",
        places,
      },
      input,
    ),
  );
}

function isRunOut(title: string | undefined, { list }: Pick<WritingInput, "list">): boolean {
  return title !== undefined && list.basisOn !== undefined && isPlanOver(title, list.basisOn);
}

/** Plans of the list whose years are over by their titles, and of which nothing is registered as their end. */
export function planLines(input: WritingInput): CheckLine[] {
  const { catalog, profile, lang } = input;
  const words = CHECK_WORDS[lang];
  const found = grouped(input, (row) => {
    const ended = endedIn(row);
    const keys = (presentValues(row.id, profile, catalog)?.basis ?? []).flatMap(
      (one) => instrumentOf(one) ?? [],
    );
    return keys
      .filter((key) => isRunOut(key, input) && !ended.includes(key))
      .map((key) => [key, key] as const);
  });
  return found.map(({ about, places }) =>
    sharedLine(
      "law",
      {
        about,
        why: words.why.plan,
        shown: words.overPlan(quoteTitle(about)),
        print: "",
        value: "",
        decision: "open",
        places,
      },
      input,
    ),
  );
}

function citationOf({ title, number }: Replacement): string {
  return quoteTitle(title) + (number === null ? "" : `（${number}）`);
}

/** Words that the locality fills in, and those that it means as the standard has them. */
export function placeholderLines(input: WritingInput): CheckLine[] {
  const { profile, lang } = input;
  const { why } = CHECK_WORDS[lang];
  const isMeant = (words: string) => isMeantSo(profile, wordsKey(words));
  const found = grouped(input, ({ placeholders = [], basis }) =>
    [...placeholders, ...basis.filter(isMeant)].map((words) => [words, words] as const),
  );
  return found.map(({ about, places }) => ({
    ...sharedLine(
      "placeholder",
      {
        about,
        why: isMeant(about) ? why.asStandard : why.placeholder,
        shown: about,
        print: about,
        value: "",
        decision: isMeant(about) ? "agrees" : "open",
        places,
      },
      input,
    ),
    remark: remarkOf(profile, wordsKey(about)),
  }));
}

/** Subjects that are printed by what the standard calls them, and those that the profile names. */
export function subjectLines(input: WritingInput): CheckLine[] {
  const { catalog, profile, lang } = input;
  const { why } = CHECK_WORDS[lang];
  // Names that the county keeps in a file of its own are given there.
  if (typeof profile.subjects === "string") return [];
  const terms = new Map(catalog.vocabulary.subjects.map(({ code, term }) => [code, term]));
  const found = grouped(input, ({ subjects }) => subjects.map(({ role, name }) => [role, name] as const));
  return found.flatMap(({ about, value: name, places }) => {
    const term = terms.get(about) ?? about;
    const own = ownNames(profile)[about] ?? profile.bureaus?.[about];
    if (own === undefined && name !== term) return [];
    const named = own !== undefined && own !== term;
    const group: Group = {
      about,
      why: own === undefined ? why.generic : why.named,
      shown: own ?? termOf({ vocabulary: catalog.vocabulary, lang }, "subjects", about),
      print: own ?? term,
      value: named ? own : "",
      decision: own === undefined ? "open" : named ? "change" : "agrees",
      places,
    };
    return [sharedLine("subject", group, input)];
  });
}

/** A line about what several rows share. */
export function sharedLine(kind: LineKind, { places, ...group }: Group, input: WritingInput): CheckLine {
  const { profile, lang } = input;
  const { ofMany, comma } = CHECK_WORDS[lang];
  const domains = [...new Set(places.map(({ domain, name }) => domainTitle(domain, name, input)))];
  const names = places.slice(0, NAMED_ITEMS).map(({ row }) => namedInFull(row));
  const more = places.length > NAMED_ITEMS ? ofMany(places.length) : "";
  return {
    kind,
    ...group,
    domain: domains.join(comma),
    title: `${names.join("\n")}${more}`,
    seen: "",
    fields: [],
    values: null,
    remark: profile.remarks?.[lineKey({ kind, about: group.about })] ?? "",
  };
}

/** What rows have, once each, with the rows that have it. */
export function grouped<Value>(
  { list }: WritingInput,
  of: (row: ListRow) => readonly (readonly [about: string, value: Value])[],
): { about: string; value: Value; places: Place[] }[] {
  const found = new Map<string, { about: string; value: Value; places: Place[] }>();
  for (const { domain, name, rows } of list.sections)
    for (const row of rows)
      for (const [about, value] of of(row)) {
        const group = found.get(about) ?? { about, value, places: [] };
        found.set(about, group);
        if (group.places.at(-1)?.row !== row) group.places.push({ domain, name, row });
      }
  return [...found.values()];
}
