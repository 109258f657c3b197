/** Decisions about one item. */
import { missingFields } from "../../catalog/missing.js";
import { sameValue } from "../../catalog/same.js";
import { type Bilingual, ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import type { Finding } from "../../model/finding.js";
import type { Lang } from "../../tables/options.js";
import { labelledTexts, readField } from "../field-read.js";
import { fieldText } from "../field-text.js";
import { DEFAULT_REASON } from "../item-lines.js";
import { blankFields } from "../model.js";
import { confirmedFields, entriesOf, type ItemValues, presentValues } from "../present.js";
import { valuePrint } from "../sheet/mark.js";
import { checkProblem } from "../sheet/problems.js";
import type { CheckEdit } from "../sheet/read.js";
import { CHECK_WORDS } from "../words/index.js";
import type { Decide, DecideContext } from "./context.js";
import {
  confirmFields,
  type Draft,
  decidedProfile,
  dropFields,
  excludeItem,
  includeItem,
  setFields,
  setWord,
  unconfirmFields,
} from "./draft.js";

/** Carries out what a person says of an item. */
export const decideItem: Decide = (draft, edit, context) => {
  const { catalog } = context;
  const id = catalog.item(edit.about)?.id ?? edit.about;
  const present = presentValues(id, decidedProfile(draft), catalog);
  if (!present) return checkProblem("check-item-gone", edit.at("about"), edit.about);
  const item: Item = { id, present, edit };
  switch (edit.decision) {
    case "agrees":
      return agree(draft, item, {}, context);
    case "change":
      return change(draft, item, context);
    case "exclude":
      return exclude(draft, item, context);
    default:
      return reopen(draft, item, context);
  }
};

interface Item {
  readonly id: string;
  readonly present: ItemValues;
  readonly edit: CheckEdit;
}

/** The fields of the line agree with the official text once those given are set. */
function agree(draft: Draft, item: Item, set: Partial<ItemValues>, context: DecideContext): Draft | Finding {
  const { id, edit, present } = item;
  const { catalog } = context;
  const stale = staleness(item, edit.mark.fields, set, context);
  if (stale) return stale;
  const values = { ...present, ...set };
  const blank = blankFields(edit.mark.fields, values);
  if (blank.length > 0 && edit.decision === "agrees")
    return checkProblem("check-nothing-to-agree", edit.at("decision"), fieldNames(blank));
  const missing = missingFields(edit.mark.fields, values);
  const included = includeItem(draft, id, catalog);
  const left = edit.mark.fields.filter((field) => !(field in set) && !missing.includes(field));
  const confirmed = confirmFields(included, id, left, context, catalog);
  return edit.decision === "agrees" ? setWord(confirmed, "remarks", edit.key, edit.remark) : confirmed;
}

function change(draft: Draft, item: Item, context: DecideContext): Draft | Finding {
  const { id, edit } = item;
  const { catalog } = context;
  const read = readValues(item, draft, context);
  if ("rule" in read) return read;
  const agreed = agree(draft, item, read, context);
  if ("rule" in agreed) return agreed;
  const standard = catalog.item(id);
  const isStandard = (field: ItemField) => standard !== undefined && sameValue(standard[field], read[field]);
  const own = Object.fromEntries(Object.entries(read).filter(([field]) => !isStandard(field as ItemField)));
  const back = (Object.keys(read) as ItemField[]).filter(isStandard);
  const reverted = dropFields(agreed, id, back, catalog);
  // A blank that is meant has to be confirmed like any other value.
  const blank = read.deadline === null ? (["deadline"] as const) : [];
  const noted = confirmFields(reverted, id, [...back, ...blank], context, catalog);
  const cleared = setWord(noted, "remarks", edit.key, "");
  if (Object.keys(own).length === 0) return cleared;
  const before = entriesOf(decidedProfile(cleared).change, id, catalog)[0]?.entry.reason;
  const text = edit.remark === "" ? (before ?? DEFAULT_REASON) : edit.remark;
  return setFields(cleared, id, own, { text, joins: false }, catalog);
}

/** The values that a person wrote under 改为. */
function readValues(
  { present, edit }: Item,
  draft: Draft,
  { catalog, registry }: DecideContext,
): Partial<ItemValues> | Finding {
  if (edit.value === "") return checkProblem("check-value-missing", edit.at("value"));
  const { fields, bare } = labelledTexts(edit.value);
  const texts = new Map(fields);
  const [only] = edit.mark.fields;
  if (bare !== "" && fields.size === 0 && only && edit.mark.fields.length === 1) texts.set(only, bare);
  else if (bare !== "")
    return checkProblem("check-field-missing", edit.at("value"), fieldNames(edit.mark.fields));
  const words = { catalog, registry, profile: decidedProfile(draft) };
  const set: Partial<Record<ItemField, unknown>> = {};
  for (const [field, text] of texts) {
    const value = readField(field, text, present, words);
    if (value === undefined) return checkProblem("check-value-unread", edit.at("value"), text.trim());
    set[field] = value;
  }
  return set as Partial<ItemValues>;
}

function fieldNames(fields: readonly ItemField[]): Bilingual {
  const names = (lang: Lang) => {
    const { field: labels, comma } = CHECK_WORDS[lang];
    return fields.map((field) => labels[field]).join(comma);
  };
  return { zh: names("zh"), en: names("en") };
}

function exclude(draft: Draft, item: Item, context: DecideContext): Draft | Finding {
  const { id, edit } = item;
  const { catalog } = context;
  if (draft.add.some(({ entry }) => entry.id === id)) {
    return checkProblem("check-local-item", edit.at("decision"));
  }
  if (edit.remark === "") return checkProblem("check-reason-missing", edit.at("remark"));
  const isOut = entriesOf(decidedProfile(draft).exclude, id, catalog).length > 0;
  const stale = isOut ? null : staleness(item, ITEM_FIELDS, {}, context);
  if (stale) return stale;
  return setWord(excludeItem(draft, id, edit.remark, catalog), "remarks", edit.key, "");
}

/** Takes back what was decided of the fields of the line; where nothing was, only the remark is kept. */
function reopen(draft: Draft, item: Item, context: DecideContext): Draft | Finding {
  const { id, edit } = item;
  const { catalog } = context;
  const { fields } = edit.mark;
  const opened = includeItem(
    unconfirmFields(dropFields(draft, id, fields, catalog), id, fields, catalog),
    id,
    catalog,
  );
  const isDecided =
    opened.exclude.length !== draft.exclude.length ||
    opened.change.some((slot, at) => slot !== draft.change[at]) ||
    opened.change.length !== draft.change.length ||
    opened.confirmed.length !== draft.confirmed.length ||
    opened.confirmed.some((slot, at) => slot !== draft.confirmed[at]);
  const undone = edit.mark.decision !== "open" && isDecided;
  const stale = undone ? staleness(item, fields, {}, context) : null;
  if (stale) return stale;
  return setWord(undone ? opened : draft, "remarks", edit.key, edit.remark);
}

/**
 * What somebody changed since the sheet was made, and not to what this row wants. What other rows of the same sheet change,
 * such as an ended instrument of the basis, is no such thing, nor is it when the sheet is read a second time.
 */
function staleness(
  { id, edit }: Item,
  fields: readonly ItemField[],
  set: Partial<ItemValues>,
  context: DecideContext,
): Finding | null {
  const { catalog, profile } = context;
  const before = presentValues(id, profile, catalog);
  if (!before) return null;
  const confirms = edit.decision === "agrees" || edit.decision === "change";
  const known = confirms ? confirmedFields(id, profile, catalog) : [];
  const asked = ITEM_FIELDS.filter((field) => fields.includes(field) || field in set);
  const moved = asked.find((field) => {
    if (known.includes(field) && !(field in set)) return false;
    const now = valuePrint(before[field]);
    const target = field in set ? valuePrint(set[field]) : null;
    return now !== edit.mark.prints[ITEM_FIELDS.indexOf(field)] && now !== target;
  });
  if (moved === undefined) return null;
  const now = (lang: Lang) => fieldText(moved, before[moved], { ...context, lang }).replaceAll("\n", "");
  return checkProblem("check-stale", edit.at("decision"), {
    zh: `${CHECK_WORDS.zh.field[moved]}现为“${now("zh")}”`,
    en: `${CHECK_WORDS.en.field[moved]} is “${now("en")}” by now`,
  });
}
