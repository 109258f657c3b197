/** Lines about single items: fields that nobody has checked, and what was decided about an item. */

import { decidedFor } from "../catalog/agency-roles.js";
import { departmentRoles, departmentsAlone } from "../catalog/bureau-groups.js";
import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { ListRow } from "../model/list.js";
import { unseenFields } from "../model/verification.js";
import { termOf } from "../tables/layout/terms.js";
import type { Lang } from "../tables/options.js";
import { namedInFull } from "../text/named.js";
import { labelledText } from "./field-text.js";
import type { WritingInput } from "./input.js";
import type { CheckLine, Decided } from "./model.js";
import { changedFields, confirmedFields, entriesOf, presentValues } from "./present.js";
import { domainTitle } from "./titles.js";
import { CHECK_WORDS } from "./words/index.js";

/** Reason of a change for which nobody gave one. */
export const DEFAULT_REASON = "对照原文核对后更正";

/** Publishers named before 等. */
const NAMED_PAGES = 3;

/** The items of the list in which something is unchecked. */
export function openItemLines(input: WritingInput): CheckLine[] {
  const given = givenTo(input);
  return input.list.sections.flatMap((section) =>
    section.rows.flatMap((row): CheckLine[] => {
      const fields = row.unchecked;
      if (!fields) return [];
      const remark = input.profile.remarks?.[row.id] ?? "";
      const domain = domainTitle(section.domain, section.name, input);
      const line = itemLine(
        row.id,
        domain,
        fields,
        whyOpen(row, fields, input),
        { ...UNDECIDED, remark },
        input,
      );
      return [{ ...line, seen: [line.seen, given(row.id)].filter((text) => text !== "").join("\n") }];
    }),
  );
}

/** Says of an item of a town's list to which departments alone the standard gives it, whether or not the list has it yet. */
function givenTo({ profile, catalog, lang }: WritingInput): (id: string) => string {
  if (profile.agency.level !== "township") return () => "";
  const isDepartment = departmentRoles(catalog);
  return (id) => {
    const item = catalog.item(id);
    const [first, ...others] = item ? departmentsAlone(item, isDepartment) : [];
    if (!item || first === undefined) return "";
    const words = CHECK_WORDS[lang];
    const terms = [first, ...others].map((role) =>
      termOf({ vocabulary: catalog.vocabulary, lang }, "subjects", role),
    );
    return words.given(terms.join(words.comma), decidedFor(profile, item, first));
  };
}

const UNDECIDED: Decided = { decision: "open", value: "", remark: "" };

function whyOpen(
  { deadline }: ListRow,
  fields: readonly ItemField[],
  { lang }: Pick<WritingInput, "lang">,
): string {
  const { why, field: names, semicolon } = CHECK_WORDS[lang];
  const unseen = fields.filter((field) => field !== "deadline" || deadline !== null);
  const blank = fields.includes("deadline") && deadline === null ? [why.noDeadline] : [];
  if (unseen.length === 0) return blank.join("");
  const all = unseen.length >= ITEM_FIELDS.length - blank.length;
  return [why.unchecked(all ? [why.whole] : unseen.map((field) => names[field])), ...blank].join(semicolon);
}

/** The items about which the profile says something: changed, left out, or confirmed. */
export function decidedItemLines(input: WritingInput): CheckLine[] {
  const { profile, catalog, lang } = input;
  const named = [...(profile.change ?? []), ...(profile.exclude ?? []), ...(profile.confirmed ?? [])];
  const ids = new Set(named.map(({ item }) => catalog.item(item)?.id ?? item));
  const order = new Map(catalog.items().map(({ id }, at) => [id, at]));
  return [...ids]
    .sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size))
    .flatMap((id): CheckLine[] => {
      const item = catalog.item(id);
      const domain = item && catalog.domain(item.domain);
      const changed = changedFields(id, profile, catalog);
      const confirmed = confirmedFields(id, profile, catalog);
      const fields = ITEM_FIELDS.filter((field) => changed.includes(field) || confirmed.includes(field));
      const decided = decidedOf(id, changed, input);
      const whole = decided.decision === "exclude" ? ITEM_FIELDS : fields;
      const title = domain ? domainTitle(domain.id, domain.name, input) : "";
      const line = itemLine(id, title, whole, whyDecided(decided, lang), decided, input);
      return line.values === null ? [] : [line];
    });
}

function decidedOf(
  id: string,
  changed: readonly ItemField[],
  { profile, catalog, lang }: WritingInput,
): Decided {
  const [excluded] = entriesOf(profile.exclude, id, catalog);
  if (excluded) return { decision: "exclude", value: "", remark: excluded.entry.reason };
  const values = presentValues(id, profile, catalog);
  if (changed.length > 0 && values) {
    const reasons = entriesOf(profile.change, id, catalog).map(({ entry }) => entry.reason);
    const reason = [...new Set(reasons)].join("；");
    const value = labelledText(changed, values, { catalog, profile, lang });
    return { decision: "change", value, remark: reason === DEFAULT_REASON ? "" : reason };
  }
  return { decision: "agrees", value: "", remark: profile.remarks?.[id] ?? "" };
}

function whyDecided({ decision }: Decided, lang: Lang): string {
  const { why } = CHECK_WORDS[lang];
  if (decision === "exclude") return why.excluded;
  return decision === "change" ? why.changed : why.agrees;
}

function itemLine(
  id: string,
  domain: string,
  fields: readonly ItemField[],
  why: string,
  decided: Decided,
  { profile, catalog, lang }: WritingInput,
): CheckLine {
  const values = presentValues(id, profile, catalog);
  return {
    kind: "item",
    about: id,
    domain,
    title: values ? namedInFull(values) : id,
    why,
    seen: seenOn(id, { catalog, lang }),
    shown: values ? labelledText(fields, values, { catalog, profile, lang }) : "",
    print: "",
    fields,
    values,
    ...decided,
  };
}

/** Who published the pages that show an item. */
function seenOn(id: string, { catalog, lang }: Pick<WritingInput, "catalog" | "lang">): string {
  const words = CHECK_WORDS[lang];
  const item = catalog.item(id);
  if (!item) return "";
  const pages = Object.keys(item.evidence.seen);
  if (pages.length === 0) return words.unseen;
  const publishers = new Set(pages.map((page) => catalog.source(item.domain, page)?.publisher ?? page));
  const named = words.publishers([...publishers].slice(0, NAMED_PAGES), publishers.size);
  return words.seen(
    named,
    unseenFields(item.evidence).map((field) => words.field[field]),
  );
}
