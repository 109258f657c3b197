/** What stands before the tables: who made the list, when, under what, and that a draft is one. */
import { CHANNEL_CODES } from "../../model/codes.js";
import type { DisclosureList, ListRow, ListSection } from "../../model/list.js";
import { openCounts } from "../open.js";
import type { Lang, PrintOptions } from "../options.js";
import { type CoverWords, WORDS } from "../words/index.js";
import { domainName } from "./domain-name.js";
import type { Cover, PlainTable } from "./model.js";
import { termOf } from "./terms.js";
import { printable } from "./text.js";

/**
 * Lays out the cover. What the profile does not state has no line.
 *
 * @param draft whether to say that the list is one, and why
 */
export function coverOf(list: DisclosureList, draft: boolean, options: PrintOptions): Cover {
  const words = WORDS[options.lang].cover;
  return {
    name: words.name,
    facts: facts(list, words, options).map(({ label, lines }) => ({ label, lines: lines.map(printable) })),
    notes: draft ? [draftNote(list, words)] : [],
    domains: domainsTable(list, options),
  };
}

function facts(list: DisclosureList, words: CoverWords, options: PrintOptions): Cover["facts"] {
  const { agency, date } = list;
  const { province = "", city = "", county = "" } = agency;
  const place = province + city + county;
  return [
    { label: words.fact.agency, lines: [agency.name] },
    { label: words.fact.place, lines: place === "" ? [] : [place] },
    { label: words.fact.date, lines: date === null ? [] : [words.date(date)] },
    { label: words.fact.documents, lines: documentLines(list, words) },
    { label: words.fact.channels, lines: localChannelLines(list, options) },
    {
      label: words.fact.scope,
      lines: [...(isPart(list) ? [words.part(list.counts.items)] : []), ...bureauLines(list, options)],
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** Of a town's list: how many rows departments of the county disclose, and which, so that nobody takes them for the town's. */
function bureauLines({ agency, sections }: DisclosureList, { vocabulary, lang }: PrintOptions): string[] {
  if (agency.level !== "township") return [];
  const levels = new Map(vocabulary.subjects.map(({ code, levels: at }) => [code, at]));
  // What the profile calls a role itself may be the town's own.
  const isTheirs = ({ subjects, origins }: ListRow) =>
    !("profile" in origins.subjects && origins.subjects.profile.startsWith("subjects.")) &&
    subjects.length > 0 &&
    subjects.every(({ role, name }) => levels.get(role)?.includes("county") === true && name !== agency.name);
  const rows = sections.flatMap((section) => section.rows).filter(isTheirs);
  const counts = new Map<string, number>();
  for (const { subjects } of rows)
    for (const { name } of subjects) counts.set(name, (counts.get(name) ?? 0) + 1);
  return rows.length === 0 ? [] : [WORDS[lang].cover.bureaus(rows.length, [...counts])];
}

/** Whether the list says that more will follow: where somebody asked for that, and something was left out. */
function isPart({ stateOmitted, counts }: DisclosureList): boolean {
  return stateOmitted === true && counts.omitted > 0;
}

function documentLines(list: DisclosureList, words: CoverWords): string[] {
  return list.documents.map(({ title, number, date, url }) => {
    const line = words.document(title, number, date === undefined ? undefined : words.date(date));
    return url === undefined ? line : `${line} ${url}`;
  });
}

function localChannelLines(list: DisclosureList, options: PrintOptions): string[] {
  return CHANNEL_CODES.flatMap((code) => {
    const channel = list.channels[code];
    if (channel === undefined) return [];
    const name = termOf(options, "channels", code) + WORDS[options.lang].colon + channel.name;
    return [channel.url === undefined ? name : `${name} ${channel.url}`];
  });
}

function draftNote(list: DisclosureList, words: CoverWords): string {
  const counts = openCounts(list);
  const { unchecked, ended, placeholders } = counts;
  return unchecked + ended + placeholders === 0 ? words.notJudged : words.open(counts);
}

function domainsTable(list: DisclosureList, options: PrintOptions): PlainTable {
  const { column, domains, sum } = WORDS[options.lang].cover;
  return {
    title: domains,
    columns: [
      { heading: column.number, width: 6, align: "center" },
      { heading: column.domain, width: 26, align: "left" },
      { heading: column.guideline, width: 70, align: "left" },
      { heading: column.issuer, width: 40, align: "left" },
      { heading: column.items, width: 10, align: "center" },
    ],
    rows: [
      ...list.sections.map((section, at) => domainRow(section, at, options.lang)),
      ["", sum, "", "", list.counts.items],
    ],
  };
}

function domainRow(section: ListSection, at: number, lang: Lang): (string | number)[] {
  const { guideline, rows } = section;
  return [
    at + 1,
    domainName(section, lang),
    printable(
      guideline ? guideline.title + (guideline.number === null ? "" : `（${guideline.number}）`) : "",
    ),
    printable(guideline?.issuer ?? ""),
    rows.length,
  ];
}
