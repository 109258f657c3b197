/**
 * Lines about the office that carries an item out: the items that have none, where the list names offices, and those
 * decided; and names of offices that may be one.
 */
import { ofDepartments } from "../catalog/bureau-groups.js";
import { NOTHING_ANSWERS } from "../catalog/own-reasons.js";
import type { ListRow, ListSection } from "../model/list.js";
import { answersNothing, byStateAndScore } from "../model/mapping-link.js";
import { namedInFull } from "../text/named.js";
import type { CheckInput, WritingInput } from "./input.js";
import { type CheckLine, lineKey } from "./model.js";
import { domainTitle } from "./titles.js";
import { CHECK_WORDS } from "./words/index.js";

/** What the profile says of an item's office, under whatever id of it; null: none of the agency's. */
export function statedOffice(
  id: string,
  { profile, catalog }: Pick<CheckInput, "profile" | "catalog">,
): string | null | undefined {
  const { officeOf = {} } = profile;
  const key = Object.keys(officeOf).find((one) => one === id || catalog.item(one)?.id === id);
  return key === undefined ? undefined : officeOf[key];
}

/** The lines; none where the list names no office at all. */
export function officeLines(input: WritingInput): CheckLine[] {
  const { sections } = input.list;
  if (sections.every(({ rows }) => rows.every(({ office = null }) => office === null))) return [];
  const isTheirs = ofDepartments(input);
  return sections.flatMap((section) =>
    section.rows.flatMap((row): CheckLine[] => {
      const stated = statedOffice(row.id, input);
      const isMissing = row.office === undefined && !isTheirs(row);
      return isMissing || stated !== undefined ? [line(row, section, stated, input)] : [];
    }),
  );
}

function line(
  row: ListRow,
  { domain, name }: ListSection,
  stated: string | null | undefined,
  input: WritingInput,
): CheckLine {
  const { profile, lang } = input;
  const words = CHECK_WORDS[lang];
  const known = stated === undefined ? expected(row, input) : null;
  return {
    kind: "office",
    about: row.id,
    domain: domainTitle(domain, name, input),
    title: namedInFull(row),
    why: words.why[stated === null ? "noneOfOurs" : known === null ? "office" : known.why],
    seen: "",
    shown: stated ?? words.noOffice,
    print: stated ?? "",
    fields: [],
    values: null,
    decision: stated === undefined ? "open" : stated === null ? "agrees" : "change",
    value: stated ?? known?.office ?? "",
    remark: profile.remarks?.[lineKey({ kind: "office", about: row.id })] ?? known?.remark ?? "",
  };
}

interface Expected {
  readonly why: "noOffice" | "proposedOffice" | "unmatched";
  readonly office: string;
  readonly remark: string;
}

/** What the mapping says of an item without an office: what it proposes, or that nothing answers for it. */
function expected({ id, verification }: ListRow, { offices }: WritingInput): Expected {
  const links = offices?.mapping.items.find(({ item }) => item === id)?.links ?? [];
  if (answersNothing(links) && verification !== "local")
    return { why: "unmatched", office: "", remark: NOTHING_ANSWERS.zh };
  const proposed = links.filter(({ state, office }) => state === "proposed" && office !== undefined);
  const office = proposed.toSorted(byStateAndScore)[0]?.office;
  return office === undefined
    ? { why: "noOffice", office: "", remark: "" }
    : { why: "proposedOffice", office, remark: "" };
}

/** Between two names of offices. */
export const BETWEEN_NAMES = "／";

/** Names of offices that may be one: a line a pair. */
export function spellingLines({ offices, profile, lang }: WritingInput): CheckLine[] {
  const words = CHECK_WORDS[lang];
  const pairs = (offices?.doubtful ?? []).flatMap(({ name, like }) => like.map((other) => ({ name, other })));
  return pairs.map(({ name, other }) => {
    const about = `${name}${BETWEEN_NAMES}${other}`;
    return {
      kind: "spelling",
      about,
      domain: "",
      title: "",
      why: words.why.spelling,
      seen: "",
      shown: words.pair(name, other),
      print: about,
      fields: [],
      values: null,
      decision: "open",
      value: other,
      remark: profile.remarks?.[lineKey({ kind: "spelling", about })] ?? "",
    };
  });
}
