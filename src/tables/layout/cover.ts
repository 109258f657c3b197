/** What stands before the tables: who made the list, under what, how complete and how far checked it is. */
import { CHANNEL_CODES } from "../../model/codes.js";
import type { Completeness } from "../../model/edition.js";
import type { DisclosureList, ListSection } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import { type CoverWords, WORDS } from "../words/index.js";
import type { Cover, PlainTable } from "./model.js";
import { termOf } from "./terms.js";
import { printable } from "./text.js";

/**
 * Lays out the cover.
 *
 * @param localChanges rows of the table of local changes
 */
export function coverOf(list: DisclosureList, localChanges: number, options: PrintOptions): Cover {
  const words = WORDS[options.lang].cover;
  return {
    name: words.name,
    facts: facts(list, words, options).map(({ label, lines }) => ({ label, lines: lines.map(printable) })),
    notes: notes(list, localChanges, words),
    domains: domainsTable(list, options),
  };
}

function facts(list: DisclosureList, words: CoverWords, options: PrintOptions): Cover["facts"] {
  const { agency, release, counts } = list;
  const { province = "", city = "", county = "" } = agency;
  const place = province + city + county;
  const orNone = (lines: string[]) => (lines.length > 0 ? lines : [words.notStated]);
  return [
    { label: words.fact.agency, lines: [agency.name] },
    { label: words.fact.level, lines: [termOf(options, "levels", agency.level)] },
    ...(place === "" ? [] : [{ label: words.fact.place, lines: [place] }]),
    { label: words.fact.release, lines: [words.release(release.version, words.date(release.date))] },
    { label: words.fact.date, lines: [list.date === null ? words.blankDate : words.date(list.date)] },
    { label: words.fact.documents, lines: orNone(documentLines(list, words)) },
    { label: words.fact.channels, lines: orNone(localChannelLines(list, options)) },
    {
      label: words.fact.revisions,
      lines: orNone(
        list.revisions.map(({ due, task, document }) => words.revision(words.date(due), task, document)),
      ),
    },
    { label: words.fact.total, lines: [words.total({ ...counts, domains: list.sections.length })] },
  ];
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

function notes(list: DisclosureList, localChanges: number, words: CoverWords): string[] {
  const { counts, basisOn, sections } = list;
  const { note } = words;
  const outdated = sections.flatMap(({ rows }) => rows.flatMap((row) => row.outdated ?? []));
  const [horizon] = outdated.map((one) => one.horizon).sort();
  const allChecked = counts.items > 0 && counts.unverified === 0 && counts.partial === 0;
  return [
    counts.unverified > 0 ? note.unverified(counts.unverified) : "",
    counts.partial > 0 ? note.partial(counts.partial) : "",
    allChecked ? note.clean : "",
    counts.omitted > 0 ? note.omitted(counts.omitted) : "",
    localChanges > 0 ? note.local(localChanges) : "",
    basisOn !== undefined && horizon !== undefined ? note.outdated(outdated.length, basisOn, horizon) : "",
  ].filter((line) => line !== "");
}

function domainsTable(list: DisclosureList, options: PrintOptions): PlainTable {
  const { column, domains, sum } = WORDS[options.lang].cover;
  const { counts } = list;
  return {
    title: domains,
    columns: [
      { heading: column.number, width: 4, align: "center" },
      { heading: column.domain, width: 24, align: "left" },
      { heading: column.guideline, width: 44, align: "left" },
      { heading: column.issuer, width: 22, align: "left" },
      { heading: column.items, width: 6, align: "center" },
      { heading: column.attested, width: 6, align: "center" },
      { heading: column.partial, width: 6, align: "center" },
      { heading: column.unverified, width: 6, align: "center" },
      { heading: column.local, width: 6, align: "center" },
      { heading: column.completeness, width: 70, align: "left" },
    ],
    rows: [
      ...list.sections.map((section) => domainRow(section, options)),
      ["", sum, "", "", counts.items, counts.attested, counts.partial, counts.unverified, counts.local, ""],
    ],
  };
}

function domainRow(section: ListSection, options: PrintOptions): (string | number)[] {
  const { guideline, completeness, rows } = section;
  const count = (verification: string) => rows.filter((row) => row.verification === verification).length;
  return [
    section.number,
    printable(section.name),
    printable(
      guideline ? guideline.title + (guideline.number === null ? "" : `（${guideline.number}）`) : "",
    ),
    printable(guideline?.issuer ?? ""),
    rows.length,
    count("attested"),
    count("partial"),
    count("unverified"),
    count("local"),
    completeness ? printable(completenessText(completeness, options)) : "",
  ];
}

/** Known size and known gaps; where neither is known, that. */
function completenessText({ nationalItems, missing }: Completeness, { lang }: PrintOptions): string {
  const words = WORDS[lang].cover;
  const size = nationalItems === null ? [] : [words.nationalItems(nationalItems)];
  const gaps = missing === null ? [] : [missing[lang]];
  const known = [...size, ...gaps];
  return known.length > 0 ? known.join("") : words.sizeUnknown;
}
