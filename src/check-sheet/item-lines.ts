/** Lines about single items: fields that nobody has checked, and what was decided about an item. */

import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { ListRow, ListSection } from "../model/list.js";
import { unseenFields } from "../model/verification.js";
import { namedInFull } from "../text/named.js";
import { FIELD_LABELS, labelledText } from "./field-text.js";
import type { CheckInput } from "./input.js";
import type { CheckLine, Decided } from "./model.js";
import { changedFields, confirmedFields, entriesOf, presentValues } from "./present.js";

/** Reason of a change for which nobody gave one. */
export const DEFAULT_REASON = "对照原文核对后更正";

/** Publishers named before 等. */
const NAMED_PAGES = 3;

/** The items of the list in which something is unchecked. */
export function openItemLines(input: CheckInput): CheckLine[] {
  return input.list.sections.flatMap((section) =>
    section.rows.flatMap((row): CheckLine[] => {
      const fields = row.unchecked;
      if (!fields) return [];
      const remark = input.profile.remarks?.[row.id] ?? "";
      return [itemLine(row.id, section.name, fields, whyOpen(row, fields), { ...UNDECIDED, remark }, input)];
    }),
  );
}

const UNDECIDED: Decided = { decision: "open", value: "", remark: "" };

function whyOpen({ deadline }: ListRow, fields: readonly ItemField[]): string {
  const unseen = fields.filter((field) => field !== "deadline" || deadline !== null);
  const blank = fields.includes("deadline") && deadline === null ? ["公开时限空缺"] : [];
  if (unseen.length === 0) return blank.join("");
  const all = unseen.length >= ITEM_FIELDS.length - blank.length;
  const names = all ? "整项" : unseen.map((field) => FIELD_LABELS[field]).join("、");
  return [`${names}待核实`, ...blank].join("；");
}

/** The items about which the profile says something: changed, left out, or confirmed. */
export function decidedItemLines(input: CheckInput): CheckLine[] {
  const { profile, catalog } = input;
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
      const line = itemLine(id, domain?.name ?? "", whole, whyDecided(decided), decided, input);
      return line.values === null ? [] : [line];
    });
}

function decidedOf(id: string, changed: readonly ItemField[], { profile, catalog }: CheckInput): Decided {
  const [excluded] = entriesOf(profile.exclude, id, catalog);
  if (excluded) return { decision: "exclude", value: "", remark: excluded.entry.reason };
  const values = presentValues(id, profile, catalog);
  if (changed.length > 0 && values) {
    const reasons = entriesOf(profile.change, id, catalog).map(({ entry }) => entry.reason);
    const reason = [...new Set(reasons)].join("；");
    const value = labelledText(changed, values, { catalog, profile });
    return { decision: "change", value, remark: reason === DEFAULT_REASON ? "" : reason };
  }
  return { decision: "agrees", value: "", remark: profile.remarks?.[id] ?? "" };
}

function whyDecided({ decision }: Decided): string {
  if (decision === "exclude") return "不列入";
  return decision === "change" ? "有调整" : "已核对";
}

function itemLine(
  id: string,
  domain: ListSection["name"],
  fields: readonly ItemField[],
  why: string,
  decided: Decided,
  { profile, catalog }: CheckInput,
): CheckLine {
  const values = presentValues(id, profile, catalog);
  return {
    kind: "item",
    about: id,
    domain,
    title: values ? namedInFull(values) : id,
    why,
    seen: seenOn(id, { catalog }),
    shown: values ? labelledText(fields, values, { catalog, profile }) : "",
    fields,
    values,
    ...decided,
  };
}

/** Who published the pages that show an item. */
function seenOn(id: string, { catalog }: Pick<CheckInput, "catalog">): string {
  const item = catalog.item(id);
  if (!item) return "";
  const pages = Object.keys(item.evidence.seen);
  if (pages.length === 0) return "未见于任何公开页面";
  const publishers = new Set(pages.map((page) => catalog.source(item.domain, page)?.publisher ?? page));
  const named = [...publishers].slice(0, NAMED_PAGES).join("、");
  const more = publishers.size > NAMED_PAGES ? `等${publishers.size}处` : "";
  const unseen = unseenFields(item.evidence).map((field) => FIELD_LABELS[field]);
  return `见于${named}${more}${unseen.length === 0 ? "" : `；未见：${unseen.join("、")}`}`;
}
